import type { Client } from "./client";
import { set } from "./dom";
import type { Shell } from "./shell";
import type { Texts } from "./texts";

/** The gateway takes this many characters in one message. */
const LONGEST_TEXT = 5000;
const COUNT_FROM = 4500;
const TYPING_REPEAT_MS = 3000;
const TYPING_ENDS_MS = 4000;

/** Where the shopper writes. */
export class Composer {
  private lastTyping = 0;
  private typingTimer = 0;

  constructor(
    private readonly shell: Shell,
    private readonly client: Client,
    private readonly texts: Texts,
  ) {
    const { input, form } = shell;
    input.value = client.kept.draft;
    input.addEventListener("input", () => this.changed());
    input.addEventListener("keydown", (event) => {
      // Enter that ends a composition (Chinese, Japanese) is not a wish to send; 229 is how Safari says so.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.submit();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
      input.focus();
    });
    this.refresh();
  }

  /** Brings size, direction and the remaining characters in line with the text. */
  refresh(): void {
    const { input, hint, sendButton, frame } = this.shell;
    // An empty field with dir=auto puts its placeholder on the wrong side.
    set(input, "dir", input.value ? "auto" : frame.dir);
    set(sendButton, "data-idle", !input.value.trim());
    const left = LONGEST_TEXT - input.value.length;
    const key = left < 0 ? "message_too_long" : "characters_left";
    hint.textContent = left > LONGEST_TEXT - COUNT_FROM ? "" : this.texts.get(key, { count: Math.abs(left) });
    set(hint, "data-bad", left < 0);
    set(input, "aria-invalid", left < 0 ? "true" : null);
    input.style.height = "auto";
    if (input.scrollHeight) input.style.height = input.scrollHeight + "px";
  }

  private changed(): void {
    this.client.kept.draft = this.shell.input.value;
    this.refresh();
    const now = Date.now();
    clearTimeout(this.typingTimer);
    if (!this.shell.input.value) return this.stopTyping();
    this.typingTimer = window.setTimeout(() => this.stopTyping(), TYPING_ENDS_MS);
    if (now - this.lastTyping < TYPING_REPEAT_MS) return;
    this.lastTyping = now;
    this.client.typing(true);
  }

  private stopTyping(): void {
    clearTimeout(this.typingTimer);
    if (!this.lastTyping) return;
    this.lastTyping = 0;
    this.client.typing(false);
  }

  private submit(): void {
    const text = this.shell.input.value.trim();
    if (!text || text.length > LONGEST_TEXT) return;
    this.shell.input.value = this.client.kept.draft = "";
    this.stopTyping();
    this.refresh();
    this.client.send(text);
  }
}
