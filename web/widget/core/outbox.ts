import type { ClientFrame, Pending } from "../protocol";
import { newId } from "./ids";
import type { Kept } from "./kept";
import type { Timeline } from "./timeline";

/**
 * What the shopper has written and the gateway has not confirmed. It is kept in the browser and sent again, in order,
 * whenever a connection becomes ready; the gateway knows each message by its `client_id`, so repeating is safe.
 */
export class Outbox {
  private heldUntil = 0;
  private holdTimer = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly kept: Kept,
    private readonly transmit: (frame: ClientFrame) => boolean,
  ) {
    for (const pending of kept.outbox()) timeline.queue(pending);
  }

  add(text: string, token: string | null): void {
    const pending: Pending = {
      client_id: newId(), text, token, at: new Date().toISOString(), order: this.nextOrder(), refused: null,
    };
    this.kept.keepPending(pending);
    this.timeline.queue(pending);
    this.push(pending);
  }

  /** Sends everything that waits, oldest first. */
  flush(): void {
    for (const pending of this.timeline.pending) this.push(pending);
  }

  confirmed(clientId: string, id: string, seq: number): void {
    this.timeline.acknowledge(clientId, id, seq);
    this.kept.forgetPending(clientId);
  }

  /** A refusal with a time is tried again then, together with what came after it; any other one is for the shopper. */
  refused(clientId: string | null, code: string, retryAfterS: number): void {
    if (retryAfterS > 0) {
      this.heldUntil = Date.now() + retryAfterS * 1000;
      clearTimeout(this.holdTimer);
      this.holdTimer = window.setTimeout(() => this.flush(), retryAfterS * 1000 + 50);
    } else if (clientId) {
      this.replace(clientId, code);
    }
  }

  retry(pending: Pending): void {
    this.replace(pending.client_id, null);
    this.flush();
  }

  discard(pending: Pending): void {
    this.timeline.drop(pending.client_id);
    this.kept.forgetPending(pending.client_id);
  }

  /** Milliseconds, made strictly increasing: two messages of one instant keep their order over a reload. */
  private nextOrder(): number {
    const last = this.timeline.pending[this.timeline.pending.length - 1]?.order ?? 0;
    return Math.max(Date.now(), last + 1);
  }

  private push(pending: Pending): void {
    if (pending.refused || Date.now() < this.heldUntil) return;
    const { client_id, text, token } = pending;
    this.transmit(token ? { type: "press", client_id, token } : { type: "message", client_id, text });
  }

  private replace(clientId: string, refused: string | null): void {
    this.timeline.pending = this.timeline.pending.map((one) => {
      if (one.client_id !== clientId) return one;
      const changed = { ...one, refused };
      this.kept.keepPending(changed);
      return changed;
    });
  }
}
