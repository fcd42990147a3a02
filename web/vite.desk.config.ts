import vue from "@vitejs/plugin-vue";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { parse } from "yaml";

/** The desk speaks the languages that data/languages.yml lists; each has its texts in data/<code>/desk.json. */
const registry = parse(readFileSync(new URL("../data/languages.yml", import.meta.url), "utf8")) as {
  languages: { code: string; native_name: string; direction: "ltr" | "rtl" }[];
};
const languages = registry.languages.map(({ code, native_name, direction }) => ({ code, name: native_name, direction }));

/** The agents' desk: a page of its own at /desk/, built into dist/desk. */
export default defineConfig({
  root: fileURLToPath(new URL("./desk", import.meta.url)),
  base: "/desk/",
  plugins: [vue()],
  define: { __LANGUAGES__: JSON.stringify(languages) },
  build: {
    outDir: fileURLToPath(new URL("./dist/desk", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
  },
});
