// Puts the page together from the data, for one language or all of them.

const data = JSON.parse(document.getElementById("data").textContent);
const lines = data.lines.map(([language, label, answer, confidence, accepted, right, text]) => (
  { language, label, answer, confidence, accepted: accepted === 1, right: right === 1, text }));
const outOfScope = data.intents.indexOf("out_of_scope");
const ALL = "";
const state = { language: ALL, sortBy: 2, falling: true };
const at = (id) => document.getElementById(id);
const intentName = (place) => (place < 0 ? "nothing" : spoken(data.intents[place]));
const answered = (line) => line.accepted && line.answer !== outOfScope && line.answer >= 0;
const shown = () => lines.filter((line) => state.language === ALL || line.language === state.language);
const surely = (line) => `${percent(line.confidence, 0)} %${line.accepted ? "" : ", refused"}`;

function showFigures() {
  at("figures").replaceChildren(...data.targets.map((target) => {
    const share = target.wanted <= 1;
    const value = target.measured === null ? "–" : share ? percent(target.measured) + " %" : target.measured.toFixed(1);
    const wanted = `${target.at_least ? "≥" : "≤"} ${share ? percent(target.wanted) + " %" : target.wanted}`;
    const state = target.met === null ? "" : target.met ? "met" : "missed";
    const sign = target.met === null ? "" : target.met ? "✓ " : "✗ ";
    return make("div", { class: "figure" }, make("span", {}, target.name), make("b", {}, value),
      make("span", { class: state }, `${sign}wanted ${wanted}`));
  }));
}

function showConfusions() {
  at("chosen").replaceChildren();
  const chosen = shown();
  at("map").replaceChildren(chosen.length === 0 ? make("p", { class: "none" }, "No labelled lines here.")
    : heatMap(chosen, data.intents, data.kinds, (label, answer, found) => {
      at("chosen").replaceChildren(
        make("b", {}, `${intentName(label)} → ${intentName(answer)}`),
        make("span", { class: "quiet" }, `  ${found.length} lines`),
        lineList([...found].sort((a, b) => b.confidence - a.confidence), (line) => `${surely(line)}${line.right && label !== answer ? ", fair" : ""}`),
      );
    }));
}

function showPairs() {
  const pairs = [];
  for (const [label, row] of confusions(shown().filter((line) => line.label !== outOfScope))) {
    for (const [answer, cell] of row) if (cell.wrong > 0) pairs.push({ label, answer, wrong: cell.lines.filter((line) => !line.right) });
  }
  pairs.sort((a, b) => b.wrong.length - a.wrong.length);
  const most = pairs.length ? pairs[0].wrong.length : 1;
  at("pair-list").replaceChildren(...pairs.slice(0, 20).map((pair, number) => make("details", { class: "pair", open: number < 3 ? "" : null },
    make("summary", {},
      make("span", { class: "bar", style: `width: ${Math.max(6, (110 * pair.wrong.length) / most)}px` }),
      make("b", {}, intentName(pair.label)), make("span", { class: "arrow" }, "taken for"), make("b", {}, intentName(pair.answer)),
      make("span", { class: "quiet" }, `${pair.wrong.length} lines`)),
    lineList(pair.wrong.sort((a, b) => b.confidence - a.confidence).slice(0, number < 3 ? 6 : 40), surely))));
  if (pairs.length === 0) at("pair-list").replaceChildren(make("p", { class: "none" }, "Nothing is mistaken here."));
}

function showCalibration() {
  const found = state.language === ALL ? data.overall.calibration : data.languages[state.language].calibration;
  at("diagram").replaceChildren(...(found.lines === 0 ? [make("p", { class: "none" }, "No in-scope lines here.")] : [
    make("p", { class: "quiet" }, `Expected calibration error ${found.error.toFixed(3)} on ${found.lines} lines (another fair answer counts as right; by the label alone ${found.error_strict.toFixed(3)}).`),
    reliability(found)]));
}

function showAccepts() {
  const found = shown().filter((line) => line.label === outOfScope);
  const wrong = found.filter(answered).sort((a, b) => b.confidence - a.confidence);
  at("accept-list").replaceChildren(make("p", { class: "quiet" }, `${wrong.length} of ${found.length} lines (${percent(found.length ? wrong.length / found.length : null)} %).`),
    lineList(wrong.slice(0, 14), (line) => `${intentName(line.answer)}, ${percent(line.confidence, 0)} %`));
}

function meter(share) {
  if (share === null || share === undefined) return "–";
  return make("span", {}, percent(share), make("span", { class: "meter" }, make("i", { style: `width: ${100 * share}%` })));
}

function showLanguages() {
  const columns = [["language", (code) => languageName(code)], ["shop lines", (_, f) => f.shop.all.lines], ["shop", (_, f) => f.shop.all.lenient],
    ["strict", (_, f) => f.shop.all.strict], ["tier A", (_, f) => f.shop.A?.lenient ?? null], ["tier B", (_, f) => f.shop.B?.lenient ?? null],
    ["tier C", (_, f) => f.shop.C?.lenient ?? null], ["talk lines", (_, f) => f.small_talk.all.lines], ["small talk", (_, f) => f.small_talk.all.lenient],
    ["refused", (_, f) => f.out_of_scope.false_rejects], ["false accepts", (_, f) => f.out_of_scope.false_accepts], ["calibration", (_, f) => f.calibration.error],
    ["own cases", (code) => (code === "all" ? data.own_cases : data.case_languages[code])?.strict ?? null]];
  const value = columns[state.sortBy][1];
  const codes = Object.keys(data.languages).sort((a, b) => {
    const [one, other] = [value(a, data.languages[a]), value(b, data.languages[b])].map((each) => each ?? -1);
    return (one < other ? -1 : one > other ? 1 : 0) * (state.falling ? -1 : 1);
  });
  const cellsOf = (code, figures) => columns.map(([heading, of], column) => {
    const name = code === "all" ? "all" : `${languageName(code)} (${code})`;
    if (column === 0) return code in data.parity.behind ? make("span", { class: "behind", title: "more than 8 points under the mean of shop lines" }, `${name} ↓`) : name;
    const found = of(code, figures);
    if (heading === "shop" || heading === "small talk") return meter(found);
    if (heading.endsWith("lines")) return String(found);
    return heading === "calibration" ? (found === null ? "–" : found.toFixed(3)) : percent(found);
  });
  const rows = [{ key: ALL, cells: cellsOf("all", data.overall) },
    ...codes.map((code) => ({ key: code, cells: cellsOf(code, data.languages[code]) }))];
  at("language-table").replaceChildren(wideTable(columns.map(([heading]) => heading), rows, {
    chosen: state.language,
    choose: choose,
    sort: (column) => {
      state.falling = state.sortBy === column ? !state.falling : column !== 0;
      state.sortBy = column;
      showLanguages();
    },
  }));
}

function showIdentification() {
  const { methods, lines: count, files } = data.language_identification;
  const names = Object.keys(methods);
  const bands = Object.keys(methods[names[0]].by_length);
  const codes = Object.keys(methods[names[0]].by_language);
  const row = (heading, of) => ({ cells: [heading, ...names.map((name) => percent(of(methods[name])))] });
  at("bands").replaceChildren(make("p", { class: "hint" }, `Per cent of ${count} lines of ${files.join(", ")}, by length in characters and by language. lingua knows one Chinese and is right on both.`),
    wideTable(["", ...names], [row("all", (m) => m.accuracy), ...bands.map((band) => row(`${band} characters`, (m) => m.by_length[band].accuracy)),
      ...codes.map((code) => row(`${languageName(code)} (${code})`, (m) => m.by_language[code].accuracy))]));
  const wrong = methods.babeldesk.mistakes.map(([text, language, answer]) => ({ text, language: language ?? "none", answer: answer ?? "nothing said" }));
  at("language-mistakes").replaceChildren(make("p", { class: "hint" }, "Lines we took for another language, and what we said."),
    wrong.length ? lineList(wrong, (line) => line.answer) : make("p", { class: "none" }, "None."));
}

function showEntities() {
  const { all, by_name: named } = data.entities;
  const row = (name, f) => ({ cells: [name, String(f.expected), percent(f.precision), percent(f.recall), f.f1 === null ? "–" : f.f1.toFixed(3)] });
  at("entity-table").replaceChildren(make("p", { class: "hint" }, `On the project's own cases: ${data.own_cases.lines} sentences, ${percent(data.own_cases.strict)} % of their intents right.`),
    wideTable(["", "values", "precision", "recall", "F1"], [row("all", all), ...Object.entries(named).map(([name, f]) => row(spoken(name), f))]));
}

function showTimes() {
  const { messages, components, median_ms: median, p95_ms: high } = data.parse;
  if (messages === 0) return;
  const most = Math.max(...Object.values(components).map((times) => times.p95_ms));
  at("components").replaceChildren(make("p", { class: "hint" }, `Median ${median.toFixed(2)} ms, 95 in 100 within ${high.toFixed(2)} ms, on one core.`),
    wideTable(["component", "median ms", "95 % ms", ""], Object.entries(components).map(([name, times]) => ({
      cells: [name, times.median_ms.toFixed(2), times.p95_ms.toFixed(2), make("span", { class: "meter", style: "width: 110px" }, make("i", { style: `width: ${(100 * times.median_ms) / most}%` }))] }))));
}

function choose(code) {
  state.language = code;
  at("language").value = code;
  for (const show of [showConfusions, showPairs, showCalibration, showAccepts, showLanguages]) show();
}

at("language").append(make("option", { value: ALL }, "All languages"),
  ...Object.keys(data.languages).map((code) => make("option", { value: code }, `${languageName(code)} (${code})`)));
at("language").addEventListener("change", (event) => choose(event.target.value));
const root = document.documentElement;
root.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
at("theme").addEventListener("click", () => { root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark"; });
at("facts").textContent = `${data.model.file} (${(data.model.bytes / 1e6).toFixed(1)} MB), ${data.line_count} lines of ${data.folder}, ${data.made_at}`;
document.querySelector("nav").append(...[...document.querySelectorAll("section[data-name]")].map((section) => make("a", { href: `#${section.id}` }, section.dataset.name)));
showFigures();
showIdentification();
showEntities();
showTimes();
choose(ALL);
