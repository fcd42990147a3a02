import { ref, shallowReactive, shallowRef } from "vue";
import { ApiError, type DeskApi } from "../api/client";
import type { DeskSocket } from "../api/socket";
import type {
  Approval, Card, ConversationDetail, Customer, Handoff, Message, PresentAgent, Summary,
} from "../api/types";

const TYPING_SHOWS_MS = 8_000;
const KEPT_STORIES = 12;
/** Lines of a transcript that say that somebody has decided. */
const DECISIONS = new Set(["event_approved", "event_not_approved", "approval_done", "approval_done_refund", "approval_not_possible"]);

export interface Story {
  id: string;
  phase: "loading" | "ready" | "failed" | "missing";
  summary: Summary | null;
  handoff: Handoff | null;
  customer: Customer | null;
  order: Card | null;
  approvals: Approval[];
  replyWindow: ConversationDetail["reply_window"];
  answerEmail: string | null;
  messages: Message[];
  lastSeq: number;
  present: PresentAgent[];
  shopperTyping: boolean;
  /** Pixels from the top, and whether the end was in sight, when the agent last looked elsewhere. */
  scroll: { top: number; atEnd: boolean };
}

function blank(id: string): Story {
  return shallowReactive<Story>({
    id, phase: "loading", summary: null, handoff: null, customer: null, order: null, approvals: [], replyWindow: null, answerEmail: null,
    messages: [], lastSeq: 0, present: [], shopperTyping: false, scroll: { top: 0, atEnd: true },
  });
}

/** Puts messages in by sequence number; one that is already there is replaced (its delivery may have moved on). */
export function merge(known: readonly Message[], arriving: readonly Message[]): Message[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of arriving) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

/** The conversation on the screen, kept up to date over lost connections and restarts of the server. */
export function createStories(api: DeskApi, socket: DeskSocket) {
  const kept = new Map<string, Story>();
  const open = shallowRef<Story | null>(null);
  const openedAt = ref(0);
  let typingTimer: number | undefined;

  function fill(story: Story, detail: ConversationDetail): void {
    story.summary = detail.conversation;
    story.handoff = detail.handoff;
    story.customer = detail.customer;
    story.order = detail.order;
    story.approvals = detail.approvals;
    story.replyWindow = detail.reply_window;
    story.answerEmail = detail.answer_email;
    receive(story, detail.messages);
    story.lastSeq = Math.max(story.lastSeq, detail.last_seq);
    story.phase = "ready";
  }

  function receive(story: Story, arriving: readonly Message[]): void {
    if (arriving.length === 0) return;
    story.messages = merge(story.messages, arriving);
    story.lastSeq = Math.max(story.lastSeq, story.messages.at(-1)?.seq ?? 0);
  }

  async function load(story: Story): Promise<void> {
    if (story.phase !== "ready") story.phase = "loading";
    try {
      fill(story, await api.conversation(story.id));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      if (failure.status === 404) story.phase = "missing";
      else if (story.phase !== "ready") story.phase = "failed";
    }
  }

  /**
   * Reads a story and listens to it. Listening names the last message known; the server listens first and then replays
   * what came after that one, so there is no gap between reading and listening.
   */
  async function follow(story: Story): Promise<void> {
    const listen = () => socket.send({ type: "subscribe", conversation_id: story.id, after: story.lastSeq });
    const known = story.phase === "ready";
    if (known) listen();
    await load(story);
    if (!known && open.value === story && story.phase === "ready") listen();
  }

  function close(): void {
    const story = open.value;
    if (!story) return;
    socket.send({ type: "unsubscribe", conversation_id: story.id });
    story.present = [];
    story.shopperTyping = false;
    open.value = null;
  }

  return {
    open, openedAt,
    show(id: string, summary: Summary | null = null): void {
      if (open.value?.id === id) return;
      close();
      const story = kept.get(id) ?? blank(id);
      kept.delete(id);
      kept.set(id, story);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT_STORIES && oldest !== undefined) kept.delete(oldest);
      if (summary) story.summary = summary;
      open.value = story;
      openedAt.value = Date.now();
      void follow(story);
    },
    close,
    reload(): void { if (open.value) void (open.value.phase === "ready" ? load(open.value) : follow(open.value)); },
    /** After every (re)connection: the server has forgotten who listened to what. */
    resume(): void { if (open.value) void follow(open.value); },
    changed(summary: Summary): void {
      const story = open.value;
      if (story?.id !== summary.id) return;
      const ownerChanged = story.summary?.owner !== summary.owner || story.summary?.status !== summary.status;
      story.summary = summary;
      if (ownerChanged && story.phase === "ready") void load(story);
    },
    async said(conversationId: string, message: Message): Promise<void> {
      const story = kept.get(conversationId);
      if (!story) return;
      if (message.author === "shopper" && open.value === story) story.shopperTyping = false;
      const gap = story.phase === "ready" && message.seq > story.lastSeq + 1;
      const after = story.lastSeq;
      receive(story, [message]);
      if (message.key && DECISIONS.has(message.key) && open.value === story) void load(story);
      if (gap) receive(story, await api.messagesAfter(conversationId, after));
    },
    met(conversationId: string, agents: PresentAgent[]): void {
      if (open.value?.id === conversationId) open.value.present = agents;
    },
    typing(conversationId: string, on: boolean): void {
      const story = open.value;
      if (story?.id !== conversationId) return;
      story.shopperTyping = on;
      window.clearTimeout(typingTimer);
      if (on) typingTimer = window.setTimeout(() => { story.shopperTyping = false; }, TYPING_SHOWS_MS);
    },
  };
}

export type Stories = ReturnType<typeof createStories>;
