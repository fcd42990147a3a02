import vue from "@vitejs/plugin-vue";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The agents' desk: a page of its own at /desk/, built into dist/desk. */
export default defineConfig({
  root: fileURLToPath(new URL("./desk", import.meta.url)),
  base: "/desk/",
  plugins: [vue()],
  build: {
    outDir: fileURLToPath(new URL("./dist/desk", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
  },
});
