/**
 * Builds the widget into dist/widget: `widget.js`, the classic script that a page loads, and beside it the panel,
 * a module named by its content, which the core imports when the chat opens. Two builds, because the core must be
 * one self-contained script that leaves no name on the page, and must know the panel's file name.
 */
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = here("../../data/");
const outDir = here("../dist/widget");
/** What a closed chat says, in every language; each of these costs every page a fraction of a kilobyte. */
const LAUNCHER_KEYS = ["launcher_open", "launcher_unread"];
/** What an opening chat says until its language's texts have come, in English for want of room. */
const OPENING_KEYS = ["input_label", "input_placeholder", "close", "panel_label", "messages_label", "send", "header_bot", "load_failed"];

function textsByLanguage() {
  const found = {};
  for (const code of readdirSync(data).sort()) {
    const file = `${data}${code}/widget.json`;
    if (existsSync(file)) found[code] = JSON.parse(readFileSync(file, "utf8"));
  }
  if (!found.en) throw new Error(`${data}en/widget.json is missing: the widget's texts come from there.`);
  return found;
}

const texts = textsByLanguage();
const only = (table, keys) => Object.fromEntries(keys.filter((key) => key in table).map((key) => [key, table[key]]));
const first = Object.fromEntries(
  Object.entries(texts).map(([code, table]) => [code, only(table, code === "en" ? [...LAUNCHER_KEYS, ...OPENING_KEYS] : LAUNCHER_KEYS)]),
);

const bundle = (shape, emptyOutDir, define) =>
  build({
    configFile: false,
    root: here("."),
    logLevel: "warn",
    define,
    build: {
      ...shape, outDir, emptyOutDir, target: "es2022", cssTarget: "chrome123", minify: true, modulePreload: false, reportCompressedSize: false,
    },
  });

// A library build would leave a module's white space in, an ordinary one would wrap the core's import in a preloader.
const panelShape = { rolldownOptions: { input: here("panel/main.ts"), output: { format: "es", entryFileNames: "assets/panel-[hash].js" }, preserveEntrySignatures: "strict" } };
const coreShape = { lib: { entry: here("core/main.ts"), formats: ["iife"], name: "babeldeskWidget", fileName: () => "widget.js" } };

const panel = await bundle(panelShape, true, {
  __ENGLISH_TEXTS__: JSON.stringify(texts.en),
});
const panelFile = panel.output.find((part) => part.type === "chunk" && part.isEntry).fileName;
await bundle(coreShape, false, {
  __FIRST_TEXTS__: JSON.stringify(first),
  __PANEL_FILE__: JSON.stringify(panelFile),
});
