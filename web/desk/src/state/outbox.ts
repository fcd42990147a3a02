import { computed, reactive } from "vue";
import { ApiError, type DeskApi } from "../api/client";
import type { CannedReply, Message, ReplyBody } from "../api/types";
import { readStored, writeStored } from "./storage";

const TRY_AGAIN_MS = 3_000;

/** A reply that the server has not confirmed. `text` is what the shopper will read. */
export interface Outgoing {
  clientId: string;
  conversationId: string;
  text: string;
  canned: { key: string; args: Record<string, unknown> } | null;
  at: string;
  state: "sending" | "waiting" | "refused";
}

interface Wiring {
  onStored: (conversationId: string, message: Message | null) => void;
  onRefused: (reply: Outgoing, failure: ApiError) => void;
}

/**
 * Replies on their way. They are kept in the browser and sent again with the same client_id until the server
 * has taken or refused them, in the order in which they were written, so that nothing is lost and nothing doubled.
 */
export function createOutbox(api: DeskApi, agentId: string, wiring: Wiring) {
  const name = `outbox.${agentId}`;
  const replies = reactive<Outgoing[]>(readStored<Outgoing[]>(name, []));
  const running = new Set<string>();
  let timer: number | undefined;

  const save = () => writeStored(name, replies);

  function drop(clientId: string): void {
    const index = replies.findIndex((reply) => reply.clientId === clientId);
    if (index >= 0) replies.splice(index, 1);
    save();
  }

  async function drain(conversationId: string): Promise<void> {
    if (running.has(conversationId)) return;
    running.add(conversationId);
    try {
      for (;;) {
        const reply = replies.find((one) => one.conversationId === conversationId && one.state !== "refused");
        if (!reply || !(await deliver(reply))) return;
      }
    } finally {
      running.delete(conversationId);
    }
  }

  async function deliver(reply: Outgoing): Promise<boolean> {
    reply.state = "sending";
    const body: ReplyBody = reply.canned
      ? { ...reply.canned, client_id: reply.clientId } : { text: reply.text, client_id: reply.clientId };
    try {
      const answer = await api.reply(reply.conversationId, body);
      wiring.onStored(reply.conversationId, messageIn(answer));
      drop(reply.clientId);
      return true;
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      if (failure.isPassing || failure.status === 401) {
        reply.state = "waiting";
        window.clearTimeout(timer);
        timer = window.setTimeout(retry, (failure.retryAfterS ?? 0) * 1_000 || TRY_AGAIN_MS);
      } else {
        reply.state = "refused";
        wiring.onRefused(reply, failure);
      }
      save();
      return false;
    }
  }

  function retry(): void {
    for (const id of new Set(replies.map((reply) => reply.conversationId))) void drain(id);
  }

  return {
    of: (conversationId: string) => computed(() => replies.filter((reply) => reply.conversationId === conversationId)),
    replies,
    send(conversationId: string, text: string, canned: CannedReply | null): void {
      replies.push({
        clientId: crypto.randomUUID(), conversationId, text, state: "sending", at: new Date().toISOString(),
        canned: canned ? { key: canned.key, args: canned.args ?? {} } : null,
      });
      save();
      void drain(conversationId);
    },
    retry, drop,
    /** The message came over the socket before its own answer did. */
    arrived(clientId: string | null): void { if (clientId) drop(clientId); },
  };
}

function messageIn(answer: unknown): Message | null {
  const { message } = (answer ?? {}) as { message?: Message };
  return message && typeof message.seq === "number" ? message : null;
}

export type Outbox = ReturnType<typeof createOutbox>;
