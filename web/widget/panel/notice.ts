import type { Client } from "../core/client";
import { h } from "../core/dom";
import type { Shell } from "../core/shell";
import type { Texts } from "../core/texts";

/** A short interruption is nobody's business; only a longer one is said. */
const PATIENCE_MS = 1200;
const REFUSAL_SHOWN_MS = 8000;

/** The line under the header that says why nothing moves. */
export class Notices {
  private timer = 0;
  private refusalTimer = 0;
  private passing: string | null = null;
  private wasReady = false;

  constructor(
    private readonly shell: Shell,
    private readonly client: Client,
    private readonly texts: Texts,
  ) {
    addEventListener("offline", () => this.update());
    addEventListener("online", () => this.update());
  }

  update(): void {
    clearTimeout(this.timer);
    if (this.client.ready) {
      this.wasReady = true;
      this.show(this.passing);
    } else if (!navigator.onLine) {
      this.show(this.texts.get("offline"));
    } else {
      this.timer = window.setTimeout(() => this.show(this.texts.get(this.wasReady ? "reconnecting" : "connecting")), PATIENCE_MS);
    }
  }

  refused(): void {
    const { code = "", retryAfterS = 0 } = this.client.refusal ?? {};
    // A button that is no longer open says so itself.
    if (code.startsWith("button_")) return;
    this.pass(retryAfterS ? this.texts.get("rate_limited", { count: Math.ceil(retryAfterS) }) : this.texts.get("server_error"));
  }

  /** Says something for a few seconds. */
  pass(text: string): void {
    this.passing = text;
    clearTimeout(this.refusalTimer);
    this.refusalTimer = window.setTimeout(() => {
      this.passing = null;
      this.update();
    }, REFUSAL_SHOWN_MS);
    this.show(text);
  }

  private show(text: string | null): void {
    if ((this.shell.notice.textContent ?? "") === (text ?? "")) return;
    this.shell.notice.replaceChildren(...(text ? [h("p", {}, text)] : []));
  }
}
