import { reactive } from "vue";
import type { CannedReply } from "../api/types";
import { readStored, writeStored } from "./storage";

export type Mode = "reply" | "note";

/** What an agent has written and not sent: a text, or a ready-made reply that waits for its Send. */
export interface Draft { text: string; canned: CannedReply | null }

/**
 * Drafts by agent, conversation and kind. They outlive switching conversations, reloads and restarts,
 * and one conversation's never shows up in another.
 */
export function createDrafts(agentId: string) {
  const name = `drafts.${agentId}`;
  const drafts = reactive(new Map(Object.entries(readStored<Record<string, Draft>>(name, {}))));
  const keyOf = (conversationId: string, mode: Mode) => `${conversationId}:${mode}`;

  return {
    of(conversationId: string, mode: Mode): Draft {
      return drafts.get(keyOf(conversationId, mode)) ?? { text: "", canned: null };
    },
    keep(conversationId: string, mode: Mode, draft: Draft): void {
      const key = keyOf(conversationId, mode);
      if (draft.text || draft.canned) drafts.set(key, draft);
      else drafts.delete(key);
      writeStored(name, Object.fromEntries(drafts));
    },
    has(conversationId: string): boolean {
      return drafts.has(keyOf(conversationId, "reply")) || drafts.has(keyOf(conversationId, "note"));
    },
  };
}

export type Drafts = ReturnType<typeof createDrafts>;
