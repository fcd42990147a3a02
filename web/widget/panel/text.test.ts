import { expect, test } from "vitest";
import { safeUrl } from "./text";

test.each(["https://example.com/a?b=c#d", "http://example.com/", "HTTPS://EXAMPLE.COM/"])("%s may be followed", (address) => {
  expect(safeUrl(address)).toBe(new URL(address).href);
});

test.each([
  "javascript:alert(1)", "data:text/html,x", "/relative", "//example.com", " https://example.com", "https://", "https://user:pass@example.com/", "",
])("%j may not be followed", (address) => {
  expect(safeUrl(address)).toBeNull();
});
