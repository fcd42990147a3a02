import type { ClientFrame, ConversationState, Message, Pending, ServerFrame, Session } from "../protocol";
import { Access } from "./access";
import { Connection } from "./connection";
import { Kept } from "./kept";
import { Outbox } from "./outbox";
import type { Settings } from "./settings";
import { Timeline } from "./timeline";

export type Change = "timeline" | "typing" | "conversation" | "connection" | "session" | "seen" | "refused";
export type Typist = { readonly who: "bot" | "agent"; readonly name: string | null };

const SESSION_RETRY_MS = 2000;
const TYPING_LASTS_MS = 20_000;

/** One shopper's conversation with one gateway: session, socket, timeline and outbox, and what changed in them. */
export class Client {
  readonly timeline = new Timeline();
  readonly kept: Kept;
  readonly outbox: Outbox;
  readonly access: Access;
  state: ConversationState | null = null;
  typist: Typist | null = null;
  ready = false;
  /** The last refusal of the gateway, for the shopper to read. */
  refusal: { readonly code: string; readonly retryAfterS: number } | null = null;
  historyLoaded = false;
  /** Whether the shopper has the chat open. */
  opened = false;

  private readonly connection: Connection;
  private readonly listeners = new Set<(change: Change) => void>();
  private starting: Promise<void> | null = null;
  private typistTimer = 0;

  constructor(readonly settings: Settings) {
    this.kept = new Kept(settings.server);
    this.access = new Access(settings, this.kept);
    this.outbox = new Outbox(this.timeline, this.kept, (frame) => this.connection.send(frame));
    // A closed widget only needs what is new; what came before is fetched when it opens.
    this.timeline.received = this.session ? this.kept.seen : 0;
    this.historyLoaded = this.timeline.received === 0;
    this.connection = new Connection(settings.server.replace(/^http/, "ws") + "/api/widget/socket", {
      hello: () => ({ type: "hello", token: this.session?.token ?? "", after: this.timeline.received }),
      received: (frame) => this.take(frame),
      changed: (ready) => this.connectionChanged(ready),
      heartbeat: () => this.outbox.flush(),
    });
    addEventListener("storage", (event) => this.kept.concerns(event, "seen") && this.emit("seen"));
  }

  subscribe(listener: (change: Change) => void): void {
    this.listeners.add(listener);
  }

  /** Whether this browser already has a conversation here, or a link to one. */
  get known(): boolean {
    return this.access.known || this.timeline.pending.length > 0;
  }

  get session(): Session | null {
    return this.access.session;
  }

  get unread(): number {
    return this.timeline.unreadAfter(this.kept.seen);
  }

  /** Begins or continues the conversation; keeps trying until the gateway answers. */
  start(): Promise<void> {
    this.starting ??= this.begin().finally(() => (this.starting = null));
    return this.starting;
  }

  send(text: string, token: string | null = null): void {
    this.outbox.add(text, token);
    this.emit("timeline");
    void this.start();
  }

  retry(pending: Pending): void {
    this.outbox.retry(pending);
    this.emit("timeline");
  }

  discard(pending: Pending): void {
    this.outbox.discard(pending);
    this.emit("timeline");
  }

  typing(on: boolean): void {
    this.connection.send({ type: "typing", on });
  }

  /** Everything up to the newest message was seen by the shopper. */
  markSeen(): void {
    const seq = this.timeline.lastSeq();
    if (seq <= this.kept.seen) return;
    this.kept.seen = seq;
    this.tellSeen();
    this.emit("seen");
  }

  /** For a customer who logs out: forgets who they were and what was said. */
  logOut(): void {
    this.access.forgetCustomer();
    this.forget();
  }

  /** Forgets this conversation; the next start begins a new one. */
  forget(): void {
    this.connection.close();
    this.access.forgetSession();
    this.kept.seen = 0;
    this.state = this.typist = null;
    this.timeline.clear();
    this.historyLoaded = true;
    this.emit("session");
    this.emit("timeline");
  }

  async loadHistory(): Promise<void> {
    if (this.historyLoaded || !this.session) return;
    this.historyLoaded = true;
    try {
      // The gateway gives a long conversation in pages.
      for (let after = 0; after < this.timeline.received; ) {
        const answer = await this.access.call("messages?after=" + after);
        if (!answer.ok) throw new TypeError(String(answer.status));
        const { messages } = (await answer.json()) as { messages: Message[] };
        this.timeline.merge(messages);
        after = messages[messages.length - 1]?.seq ?? Infinity;
      }
      this.emit("timeline");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.historyLoaded = false;
    }
  }

  private async begin(): Promise<void> {
    while (!this.access.settled) {
      const result = await this.access.ask();
      if (result === "new") {
        this.timeline.clear();
        this.kept.seen = 0;
        this.historyLoaded = true;
        this.emit("session");
      } else if (result === "later") {
        this.emit("connection");
        await new Promise((resolve) => setTimeout(resolve, SESSION_RETRY_MS));
      }
    }
    this.connection.open();
  }

  private take(frame: ServerFrame): void {
    switch (frame.type) {
      case "ready":
      case "conversation":
        this.state = frame.conversation;
        this.timeline.readByShop = Math.max(this.timeline.readByShop, frame.conversation.read_seq ?? 0);
        return this.emit("conversation");
      case "message":
        return this.takeMessage(frame.message);
      case "ack":
        this.outbox.confirmed(frame.client_id, frame.id, frame.seq);
        return this.emit("timeline");
      case "read":
        this.timeline.readByShop = Math.max(this.timeline.readByShop, frame.seq);
        return this.emit("timeline");
      case "typing":
        return this.setTypist(frame.on ? { who: frame.who, name: frame.name } : null);
      case "error":
        return this.refused(frame);
      case "pong":
        return;
    }
  }

  private takeMessage(message: Message): void {
    const added = this.timeline.receive([message]);
    if (message.client_id) this.kept.forgetPending(message.client_id);
    if (added.length && (message.author === "bot" || message.author === "agent")) this.setTypist(null);
    this.emit("timeline");
  }

  private refused(frame: Extract<ServerFrame, { type: "error" }>): void {
    if (!frame.client_id && !this.ready && frame.code.startsWith("session_")) {
      // The gateway no longer knows this session: begin a new one, and keep what was not sent yet.
      this.forget();
      if (this.opened || this.known) void this.start();
      return;
    }
    const retryAfterS = frame.retry_after_s ?? 0;
    this.outbox.refused(frame.client_id ?? null, frame.code, retryAfterS);
    this.refusal = { code: frame.code, retryAfterS };
    this.emit("refused");
    this.emit("timeline");
  }

  private connectionChanged(ready: boolean): void {
    this.ready = ready;
    if (ready) {
      this.outbox.flush();
      this.tellSeen();
      void this.access.tellIdentity();
    } else {
      this.setTypist(null);
    }
    this.emit("connection");
  }

  private tellSeen(): void {
    const frame: ClientFrame = { type: "read", seq: this.kept.seen };
    if (frame.seq) this.connection.send(frame);
  }

  private setTypist(typist: Typist | null): void {
    clearTimeout(this.typistTimer);
    if (typist) this.typistTimer = window.setTimeout(() => this.setTypist(null), TYPING_LASTS_MS);
    if (!typist && !this.typist) return;
    this.typist = typist;
    this.emit("typing");
  }

  private emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
