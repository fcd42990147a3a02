import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

/** Unit tests of both surfaces live beside what they test, as `*.test.ts`. */
export default defineConfig({
  plugins: [vue()],
  test: { include: ["widget/**/*.test.ts", "desk/**/*.test.ts"] },
});
