// Small builders of elements, and the figures that are drawn. Every text of a line goes in as text, never as markup.

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

function draw(tag, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

const percent = (share, digits = 1) => (share === null || share === undefined ? "–" : (100 * share).toFixed(digits));
const spoken = (intent) => intent.replaceAll("_", " ");

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });
function languageName(code) {
  try {
    return languageNames.of(code);
  } catch {
    return code;
  }
}

function lineList(lines, note) {
  const list = make("ul", { class: "lines" });
  for (const line of lines) {
    list.append(
      make(
        "li",
        {},
        make("span", { class: "tag" }, line.language),
        make("span", { class: "text", dir: "auto" }, line.text),
        make("span", { class: "tag" }, note(line)),
      ),
    );
  }
  return list;
}

function wideTable(headings, rows, options = {}) {
  const head = make("tr", {}, ...headings.map((heading, column) =>
    make("th", { scope: "col" }, options.sort
      ? make("button", { type: "button", onclick: () => options.sort(column) }, heading)
      : heading)));
  const body = make("tbody");
  for (const row of rows) {
    const chosen = row.key !== undefined && row.key === options.chosen;
    const element = make("tr", { class: [options.choose ? "can-choose" : "", chosen ? "is-chosen" : ""].join(" ").trim() });
    if (options.choose) element.addEventListener("click", () => options.choose(row.key));
    row.cells.forEach((cell, column) => element.append(make(column === 0 ? "th" : "td", column === 0 ? { scope: "row" } : {}, cell)));
    body.append(element);
  }
  return make("table", { class: "wide" }, make("thead", {}, head), body);
}

// How often each label got each answer: counts[label][answer] = {lines, wrong}.
function confusions(lines) {
  const counts = new Map();
  for (const line of lines) {
    if (!counts.has(line.label)) counts.set(line.label, new Map());
    const row = counts.get(line.label);
    if (!row.has(line.answer)) row.set(line.answer, { lines: [], wrong: 0 });
    const cell = row.get(line.answer);
    cell.lines.push(line);
    if (!line.right) cell.wrong += 1;
  }
  return counts;
}

function heatMap(lines, intents, kinds, onChoose) {
  const counts = confusions(lines);
  const labels = [...counts.keys()].sort((a, b) => a - b);
  const answers = [...new Set(lines.map((line) => line.answer))];
  const columns = [...new Set([...labels, ...answers])].sort((a, b) => (a < 0 ? Infinity : a) - (b < 0 ? Infinity : b));
  const name = (place) => (place < 0 ? "nothing" : spoken(intents[place]));
  const head = make("tr", {}, make("th"), make("th", { title: "lines" }, make("span", {}, "lines")),
    ...columns.map((column) => make("th", { scope: "col" }, make("span", {}, name(column)))));
  const body = make("tbody");
  let before = null;
  for (const label of labels) {
    const row = counts.get(label);
    const total = [...row.values()].reduce((sum, cell) => sum + cell.lines.length, 0);
    const element = make("tr", { class: before !== null && before !== kinds[label] ? "break" : null },
      make("th", { scope: "row" }, name(label)), make("td", { class: "count" }, String(total)));
    before = kinds[label];
    for (const column of columns) {
      const cell = row.get(column);
      if (cell === undefined) {
        element.append(make("td"));
        continue;
      }
      const share = cell.lines.length / total;
      const hue = cell.wrong > 0 ? "--bad" : "--good";
      const filled = make("td", {
        class: "filled",
        style: `background: rgb(var(${hue}) / ${(0.14 + 0.86 * share).toFixed(2)}); color: ${share > 0.5 ? "#fff" : "inherit"}`,
        title: `${name(label)} → ${name(column)}: ${cell.lines.length} of ${total} (${percent(share, 0)} %)`,
        tabindex: "0", role: "button",
      }, String(cell.lines.length));
      const choose = () => {
        body.querySelector(".is-chosen")?.classList.remove("is-chosen");
        filled.classList.add("is-chosen");
        onChoose(label, column, cell.lines);
      };
      filled.addEventListener("click", choose);
      filled.addEventListener("keydown", (event) => event.key === "Enter" && choose());
      element.append(filled);
    }
    body.append(element);
  }
  return make("table", {}, make("thead", {}, head), body);
}

// Bars of how often each band of confidence was right, against the diagonal where it should be.
function reliability(calibration) {
  const [left, top, size] = [40, 10, 300];
  const svg = draw("svg", { viewBox: `0 0 ${left + size + 60} ${top + size + 74}`, role: "img", "aria-label": "Confidence and share of right answers" });
  const x = (share) => left + share * size;
  const y = (share) => top + (1 - share) * size;
  for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    svg.append(draw("line", { class: "axis", x1: x(0), x2: x(1), y1: y(share), y2: y(share) }));
    svg.append(draw("text", { x: x(0) - 8, y: y(share) + 4, "text-anchor": "end" }, share.toFixed(1)));
    svg.append(draw("text", { x: x(share), y: y(0) + 16, "text-anchor": "middle" }, share.toFixed(1)));
  }
  const most = Math.max(1, ...calibration.bins.map((bin) => bin.lines));
  for (const bin of calibration.bins) {
    const [low, high] = [Math.min(bin.right, bin.confidence), Math.max(bin.right, bin.confidence)];
    const place = { x: x(bin.from) + 2, width: size / 10 - 4 };
    const bar = draw("rect", { class: "right", ...place, y: y(bin.right), height: Math.max(0, y(0) - y(bin.right)), rx: 2 });
    bar.append(draw("title", {}, `${bin.lines} lines: said ${percent(bin.confidence)} %, right ${percent(bin.right)} %`));
    svg.append(bar, draw("rect", { class: "gap", ...place, y: y(high), height: Math.max(0, y(low) - y(high)) }));
    const height = (28 * bin.lines) / most;
    svg.append(draw("rect", { class: "right", ...place, y: y(0) + 54 - height, height, opacity: 0.45 }));
  }
  svg.append(draw("line", { class: "ideal", x1: x(0), y1: y(0), x2: x(1), y2: y(1) }));
  svg.append(draw("text", { x: x(0), y: y(0) + 70 }, "below: how many lines had this confidence"));
  return svg;
}
