import type { Entry } from "../core/timeline";
import { h, icon, set } from "../core/dom";
import type { Texts } from "../core/texts";
import type { Message, Pending } from "../protocol";
import type { AttachmentViews } from "./attachment";
import { cardView } from "./card";
import { ALERT, BOT, CHECK, CLOCK, DOUBLE_CHECK } from "./icons";
import { written } from "./text";

export interface MessageActions {
  retry(pending: Pending): void;
  discard(pending: Pending): void;
}

type State = "sending" | "waiting" | "sent" | "read" | "failed";
const STATE_ICONS: Record<State, string> = { sending: CLOCK, waiting: CLOCK, sent: CHECK, read: DOUBLE_CHECK, failed: ALERT };

/** One message in the log. It is put in complete, in one piece, so that a screen reader says it once. */
export class MessageView {
  readonly element: HTMLElement;
  readonly at: Date;
  /** Messages of the same group stand close together and share one time. */
  readonly group: string;
  private readonly time = h("time", {});
  private readonly mark = h("span", { class: "state", role: "img" });
  private readonly remedy = h("div", { class: "remedy" });
  private readonly spoken = h("span", { class: "for-readers" });
  private pending: Pending | null = null;
  private state: State | null = null;

  constructor(entry: Entry, private readonly texts: Texts, server: string, attachments: AttachmentViews, private readonly actions: MessageActions) {
    const author = entry.message?.author ?? "shopper";
    this.at = new Date(entry.message?.at ?? entry.pending?.at ?? Date.now());
    this.group = author + "/" + (entry.message?.author_name ?? "");
    this.element = h("div", { class: "message", "data-author": author });
    // Only what comes from the shop is news to the shopper.
    if (author === "shopper") set(this.element, "aria-live", "off");
    if (author === "system") {
      this.element.append(h("p", { class: "event" }, ...written(entry.message?.text ?? "")));
      return;
    }
    this.element.append(this.spoken, ...this.contents(entry, server, attachments), h("div", { class: "meta" }, h("bdi", {}, this.time), author === "shopper" && this.mark), this.remedy);
    this.relabel(entry.message);
  }

  /** Renders state and time anew; attributes only, which screen readers do not read out. */
  update(entry: Entry, connected: boolean, readByShop: number): void {
    this.pending = entry.pending;
    set(this.element, "data-seq", entry.message?.seq ?? null);
    if (this.element.dataset["author"] !== "shopper") return;
    const state = stateOf(entry, connected, readByShop);
    if (state === this.state) return;
    this.state = state;
    set(this.element, "data-state", state);
    this.mark.replaceChildren(icon(STATE_ICONS[state]));
    set(this.mark, "aria-label", this.texts.get("state_" + state));
    set(this.mark, "title", this.texts.get("state_" + state));
    this.remedy.replaceChildren(...(state === "failed" ? this.remedies() : []));
  }

  relabel(message: Message | null): void {
    const { texts } = this;
    this.time.textContent = this.at.toLocaleTimeString(texts.locale, { hour: "numeric", minute: "2-digit" });
    set(this.time, "datetime", this.at.toISOString());
    const author = message?.author ?? "shopper";
    this.spoken.textContent = texts.get("author_" + author, { name: message?.author_name ?? "" }) + ": ";
    if (this.state) set(this.mark, "aria-label", texts.get("state_" + this.state));
  }

  private contents(entry: Entry, server: string, attachments: AttachmentViews): (Node | string)[] {
    const message = entry.message;
    const text = message?.text ?? entry.pending?.text ?? "";
    const author = message?.author ?? "shopper";
    return [
      author === "bot" ? h("span", { class: "face", "aria-hidden": "true" }, icon(BOT)) : "",
      author === "agent" ? h("span", { class: "face", "aria-hidden": "true" }, [...(message?.author_name ?? "")][0] ?? "") : "",
      author === "agent" ? h("p", { class: "name", "aria-hidden": "true" }, h("bdi", {}, message?.author_name ?? "")) : "",
      text && !message?.attachment ? h("div", { class: "bubble", dir: "auto", lang: message?.language ?? null }, ...written(text)) : "",
      message?.attachment ? attachments.view(message.attachment) : "",
      ...(message?.cards ?? []).map((card) => cardView(card, this.texts, server)),
    ].filter((node) => node !== "");
  }

  private remedies(): Node[] {
    const code = this.pending?.refused ?? "";
    const act = (key: string, action: (pending: Pending) => void): HTMLElement => {
      const button = h("button", { type: "button" }, this.texts.get(key));
      button.addEventListener("click", () => this.pending && action(this.pending));
      return button;
    };
    const expired = code.startsWith("button_");
    return [
      h("span", {}, this.texts.get(expired ? "button_expired" : "state_failed")),
      ...(expired ? [] : [act("retry", this.actions.retry)]),
      act("discard", this.actions.discard),
    ];
  }
}

function stateOf({ message, pending }: Entry, connected: boolean, readByShop: number): State {
  if (message) return message.state === "read" || message.seq <= readByShop ? "read" : "sent";
  if (pending?.refused) return "failed";
  return connected ? "sending" : "waiting";
}
