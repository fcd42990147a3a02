import type { Client } from "../core/client";
import { h, set } from "../core/dom";
import type { Shell } from "../core/shell";
import type { Texts } from "../core/texts";

/** The answers that the newest message suggests. Gone as soon as one is used or the conversation has moved on. */
export class QuickReplies {
  readonly element = h("div", { class: "quick", role: "group", hidden: true });
  private shown = "";

  constructor(
    private readonly shell: Shell,
    private readonly client: Client,
    private readonly texts: Texts,
  ) {}

  /** Returns whether the suggestions changed. */
  update(): boolean {
    const buttons = this.client.timeline.quickReplies();
    const shown = JSON.stringify(buttons);
    if (shown === this.shown) return false;
    this.shown = shown;
    const hadFocus = this.element.contains(this.shell.root.activeElement);
    this.element.replaceChildren(...buttons.map(({ title, token }) => {
      const button = h("button", { type: "button", class: "chip", dir: "auto" }, title);
      button.addEventListener("click", () => this.client.send(title, token));
      return button;
    }));
    this.element.hidden = buttons.length === 0;
    // On a phone the keyboard would cover the answer, so only a desk's shopper goes back to the text field.
    if (hadFocus) (this.shell.isModal ? this.shell.scroll : this.shell.input).focus();
    return true;
  }

  relabel(): void {
    set(this.element, "aria-label", this.texts.get("quick_replies"));
  }
}
