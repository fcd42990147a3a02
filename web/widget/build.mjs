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
/** What the launcher and the input are called before a language's texts have been fetched. */
const FIRST_KEYS = ["launcher_open", "launcher_unread", "input_label", "input_placeholder", "close", "panel_label", "messages_label", "send", "header_bot"];

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
const first = Object.fromEntries(
  Object.entries(texts).map(([code, table]) => [code, Object.fromEntries(FIRST_KEYS.filter((key) => key in table).map((key) => [key, table[key]]))]),
);

/** `input` and `output` are Rolldown's; a library build would leave the module's white space in. */
const bundle = (input, output, emptyOutDir, define) =>
  build({
    configFile: false,
    root: here("."),
    logLevel: "warn",
    define,
    build: {
      outDir, emptyOutDir, target: "es2022", cssTarget: "chrome123", minify: true, modulePreload: false, reportCompressedSize: false,
      rolldownOptions: { input: here(input), output, preserveEntrySignatures: "strict" },
    },
  });

const panel = await bundle("panel/main.ts", { format: "es", entryFileNames: "panel-[hash].js" }, true, {
  __ENGLISH_TEXTS__: JSON.stringify(texts.en),
});
const panelFile = panel.output.find((part) => part.type === "chunk" && part.isEntry).fileName;
await bundle("core/main.ts", { format: "iife", entryFileNames: "widget.js" }, false, {
  __FIRST_TEXTS__: JSON.stringify(first),
  __PANEL_FILE__: JSON.stringify(panelFile),
});
