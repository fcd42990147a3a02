import { h } from "../core/dom";

const LINK = /https?:\/\/[^\s<>"'`\u2066-\u2069]+/giu;
/** Order numbers, telephone numbers, amounts: runs with a digit, taken with what belongs to them (#1043, +49 30 5557, BD-1043). */
const NUMBER = /[#+(]?[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[-.,:/ \u00a0][\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)*%?|[A-Z]{1,4}-\p{N}[\p{N}-]*/gu;
const CLOSING = /[.,;:!?)\]}»”’'"]+$/u;

/** What somebody wrote, as nodes: text, links that are really links, and numbers that keep their own direction. */
export function written(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const address = trimmed(match[0]);
    const url = safeUrl(address);
    if (!url) continue;
    nodes.push(...numbered(text.slice(end, match.index)));
    nodes.push(h("bdi", {}, h("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow", dir: "ltr" }, address)));
    end = match.index + address.length;
  }
  nodes.push(...numbered(text.slice(end)));
  return nodes;
}

/** An absolute http(s) address, or null for everything else (`javascript:`, `data:`, relative, broken). */
export function safeUrl(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    return url.username || url.password ? null : url.href;
  } catch {
    return null;
  }
}

function numbered(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    // A plain number takes the right place by itself; marks in front or between are what needs holding together.
    if (/^\p{N}+$/u.test(match[0])) continue;
    nodes.push(document.createTextNode(text.slice(end, match.index)), h("bdi", {}, match[0]));
    end = match.index + match[0].length;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes.filter((node) => node.textContent);
}

/** Punctuation after an address ends the sentence, unless a bracket belongs to the address. */
function trimmed(address: string): string {
  const closing = CLOSING.exec(address)?.[0] ?? "";
  if (closing.startsWith(")") && address.includes("(")) return address.slice(0, address.lastIndexOf(")") + 1);
  return closing ? address.slice(0, -closing.length) : address;
}
