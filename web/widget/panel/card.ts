import { h, icon } from "../core/dom";
import type { Texts } from "../core/texts";
import type { Card, CardItem, CardStep } from "../protocol";
import { BOX, FILE, OUT, RECEIPT, RETURN, TAG, TRUCK } from "./icons";
import { safeUrl } from "./text";

const ICONS = { order: BOX, parcel: TRUCK, quote: RETURN, receipt: RECEIPT, product: TAG, facts: FILE } as const;
/** A long way is folded: the newest steps first, the rest on demand. */
const STEPS_SHOWN = 4;

/** An order, a parcel, a refund offer, a receipt, a product or a list of facts. Every string comes ready for the shopper's language. */
export function cardView(card: Card, texts: Texts, server: string): HTMLElement {
  const link = card.link && safeUrl(card.link.url);
  return h("article", { class: "card", "data-kind": card.kind, "data-tone": card.status?.tone ?? "neutral", "aria-label": card.title },
    h("div", { class: "card-head" },
      h("span", { class: "card-icon" }, icon(ICONS[card.kind] ?? BOX, card.kind === "parcel")),
      h("h3", { dir: "auto" }, card.title),
      card.status && h("p", { class: "status", "data-tone": card.status.tone }, card.status.text)),
    card.steps.length > 0 && stepsView(card.steps, texts),
    card.items.length > 0 && itemsView(card.items, texts, server),
    card.rows.length > 0 && h("dl", { class: "rows" }, ...card.rows.map((row) =>
      h("div", {}, h("dt", {}, row.label), h("dd", {}, h("bdi", {}, row.value))))),
    card.total && h("p", { class: "total" }, h("span", {}, card.total.label), h("strong", {}, h("bdi", {}, card.total.value))),
    card.link && link && h("a", { class: "card-link", href: link, target: "_blank", rel: "noopener noreferrer" },
      card.link.title, icon(OUT, true), h("span", { class: "for-readers" }, ` (${texts.get("link_opens_new_tab")})`)),
  );
}

function itemsView(items: readonly CardItem[], texts: Texts, server: string): HTMLElement {
  return h("ul", { class: "items", "aria-label": texts.get("items_label") }, ...items.map((item) =>
    h("li", {}, picture(item.image, server),
      h("div", { class: "item-name" }, h("p", { dir: "auto" }, item.name), item.detail && h("p", { class: "soft" }, item.detail)),
      item.amount && h("bdi", { class: "amount" }, item.amount))));
}

/** The item's picture; a small drawing where there is none, or where the page's policy forbids it. */
function picture(address: string | null, server: string): HTMLElement {
  const frame = h("span", { class: "picture", "aria-hidden": "true" }, icon(TAG));
  const url = address && safeUrl(/^\/(?!\/)/.test(address) ? server + address : address);
  if (url) {
    const image = h("img", { src: url, alt: "", width: 44, height: 44 });
    image.addEventListener("load", () => frame.replaceChildren(image), { once: true });
  }
  return frame;
}

function stepsView(steps: readonly CardStep[], texts: Texts): HTMLElement {
  const list = h("ol", { class: "steps", "aria-label": texts.get("steps_label") }, ...newestFirst(steps).map((step) =>
    h("li", { "data-current": step.current, "aria-current": step.current ? "step" : null },
      h("p", { class: "step-text", dir: "auto" }, step.text, step.current && h("span", { class: "for-readers" }, ` (${texts.get("step_current")})`)),
      h("p", { class: "soft" }, ...joined([step.at, step.place])))));
  const rest = [...list.children].slice(STEPS_SHOWN) as HTMLElement[];
  if (rest.length < 2) return list;
  for (const step of rest) step.hidden = true;
  const more = h("button", { class: "more-steps", type: "button" }, texts.get("earlier_steps", { count: rest.length }));
  more.addEventListener("click", () => {
    for (const step of rest) step.hidden = false;
    more.remove();
  });
  return h("div", {}, list, more);
}

/** What is happening now belongs at the top, whichever way round the steps arrive. */
function newestFirst(steps: readonly CardStep[]): readonly CardStep[] {
  const current = steps.findIndex((step) => step.current);
  return current > (steps.length - 1) / 2 ? [...steps].reverse() : steps;
}

function joined(values: readonly (string | null)[]): (Node | string)[] {
  return values.filter((value): value is string => Boolean(value))
    .flatMap((value, index) => [index ? " · " : "", h("bdi", {}, value)]);
}
