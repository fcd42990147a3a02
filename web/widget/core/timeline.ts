import type { Button, Message, Pending } from "../protocol";

/** One line of the conversation: a stored message, or one that is still on its way. `key` never changes. */
export interface Entry {
  readonly key: string;
  readonly message: Message | null;
  readonly pending: Pending | null;
}

/**
 * The conversation as this browser knows it: confirmed messages in the order of their sequence, each once,
 * then what still waits for the gateway's confirmation, in the order it was written.
 */
export class Timeline {
  /** The highest sequence up to which the stream has delivered everything; the next connection asks for what follows. */
  received = 0;
  /** The shopper's messages up to this sequence were read. */
  readByShop = 0;
  pending: Pending[] = [];

  private readonly byId = new Map<string, Message>();
  private ordered: Message[] = [];

  /** Takes messages of the stream, which arrive in sequence. Returns those that were new. */
  receive(messages: readonly Message[]): Message[] {
    const added = this.merge(messages);
    for (const message of messages) this.received = Math.max(this.received, message.seq);
    return added;
  }

  /** Takes messages from before the stream began; they say nothing about what the stream has delivered. */
  merge(messages: readonly Message[]): Message[] {
    const added = messages.filter((message) => !this.byId.has(message.id));
    for (const message of messages) {
      this.byId.set(message.id, message);
      if (message.client_id) this.drop(message.client_id);
    }
    if (messages.length) this.ordered = [...this.byId.values()].sort((a, b) => a.seq - b.seq);
    return added;
  }

  /**
   * Confirms a pending message. An acknowledgement may overtake messages that others wrote earlier,
   * so it does not move `received`.
   */
  acknowledge(clientId: string, id: string, seq: number): void {
    const pending = this.pending.find((one) => one.client_id === clientId);
    if (!pending) return;
    this.merge([
      {
        id, seq, client_id: clientId, author: "shopper", author_name: null, at: pending.at, language: null,
        kind: pending.token ? "press" : "text", text: pending.text, cards: [], buttons: [], attachment: null,
        state: "sent",
      },
    ]);
  }

  queue(pending: Pending): void {
    if (!this.pending.some((one) => one.client_id === pending.client_id)) this.pending.push(pending);
  }

  drop(clientId: string): void {
    this.pending = this.pending.filter((one) => one.client_id !== clientId);
  }

  get messages(): readonly Message[] {
    return this.ordered;
  }

  entries(): Entry[] {
    return [
      ...this.ordered.map((message) => ({ key: message.client_id ?? message.id, message, pending: null })),
      ...this.pending.map((pending) => ({ key: pending.client_id, message: null, pending })),
    ];
  }

  /**
   * The quick replies that still make sense: those of the newest message that were not refused, unless the shopper has
   * gone on.
   */
  quickReplies(): readonly Button[] {
    if (this.pending.some((one) => !one.refused)) return [];
    const refused = new Set(this.pending.map((one) => one.token));
    for (let index = this.ordered.length - 1; index >= 0; index -= 1) {
      const message = this.ordered[index] as Message;
      if (message.author === "system" && !message.buttons.length) continue;
      return message.author === "shopper" ? [] : message.buttons.filter((button) => !refused.has(button.token));
    }
    return [];
  }

  /** How many messages to the shopper came after `seq`. Notices such as "Ana joined" do not count. */
  unreadAfter(seq: number): number {
    return this.ordered.filter(
      (message) => message.seq > seq && (message.author === "bot" || message.author === "agent"),
    ).length;
  }

  lastSeq(): number {
    return this.ordered[this.ordered.length - 1]?.seq ?? 0;
  }

  clear(): void {
    this.byId.clear();
    this.ordered = [];
    this.received = 0;
    this.readByShop = 0;
  }
}
