import { computed, inject, ref, watch, type InjectionKey } from "vue";
import { ApiError, type DeskApi } from "../api/client";
import { DeskSocket, type ConnectionState } from "../api/socket";
import type { Agent, ServerEvent, View } from "../api/types";
import { has, t } from "../texts";
import { createAlerts } from "./alerts";
import { createApprovals, type Deciding } from "./approvals";
import { createDrafts, type Mode } from "./drafts";
import { createOutbox } from "./outbox";
import { createQueue } from "./queue";
import { createStories } from "./story";
import { say } from "./toasts";

export type OpenDialog = "help" | "resolve" | "hand-back" | null;

/** Everything that a signed-in agent's desk holds, wired together once. */
export function createDesk(signedIn: Agent, api: DeskApi) {
  const agent = ref(signedIn);
  const connection = ref<ConnectionState>("connecting");
  const socket = new DeskSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/desk/socket`);
  const stories = createStories(api, socket);
  const queue = createQueue(api, () => agent.value);
  const approvals = createApprovals(api);
  const drafts = createDrafts(agent.value.id);
  const alerts = createAlerts(
    () => agent.value,
    (id) => stories.open.value?.id === id && document.visibilityState === "visible",
  );
  const outbox = createOutbox(api, agent.value.id, {
    onStored: (id, message) => {
      if (message) void stories.said(id, message);
      else stories.reload();
    },
    onRefused: (reply, failure) => {
      const draft = drafts.of(reply.conversationId, "reply");
      if (!draft.text && !draft.canned) {
        drafts.keep(reply.conversationId, "reply", { text: reply.text, canned: null });
        outbox.drop(reply.clientId);
      }
      explain(failure, "reply_failed");
    },
  });

  const cursor = ref<string | null>(null);
  const mode = ref<Mode>("reply");
  const dialog = ref<OpenDialog>(null);
  const cannedOpen = ref(false);
  const announcement = ref("");
  const busy = ref(false);
  let lastChange: Promise<unknown> = Promise.resolve();

  const summary = computed(() => stories.open.value?.summary ?? null);
  const isMine = computed(() =>
    summary.value?.status === "open" && summary.value.owner === "human" && summary.value.agent_id === agent.value.id);
  const othersTyping = computed(() => others().filter((one) => one.state === "typing"));
  const othersViewing = computed(() => others());

  function others() {
    return (stories.open.value?.present ?? []).filter((one) => one.id !== agent.value.id);
  }

  /** Tells the agent in their words why the server refused. */
  function explain(failure: ApiError, otherwise = "error_generic"): void {
    if (failure.code === "owned_by_other") say(t("owned_by_other", { name: String(failure.data["agent_name"] ?? "") }), "bad");
    else if (failure.code === "not_yours") say(t("accept_hint"), "bad");
    else if (failure.code === "already_decided") say(t("approval_already", { name: String(failure.data["agent_name"] ?? "") }), "bad");
    else if (failure.code === "may_not_decide") say(t(`approval_${String(failure.data["hindrance"])}`), "bad");
    else if (failure.code === "not_possible_now") say(barrier(String(failure.data["reason"])), "bad");
    else if (failure.code === "shop_silent") say(t("approval_shop_silent"), "bad");
    else if (failure.status === 404) say(t("error_not_found"), "bad");
    else if (failure.status === 429) say(t("error_rate_limited", { count: failure.retryAfterS ?? 1 }), "bad");
    else if (failure.status !== 401) say(t(otherwise), "bad");
  }

  /** Why the order no longer allows what was asked for. */
  function barrier(reason: string): string {
    const key = `approval_barrier_${reason}`;
    return has(key) ? t(key) : t("error_generic");
  }

  function hear(event: ServerEvent): void {
    switch (event.type) {
      case "summary": {
        queue.changed(event.conversation, event.counts, event.alarms);
        stories.changed(event.conversation);
        approvals.changed();
        if (alerts.changed(event.conversation) && event.conversation.owner === "queue") {
          announcement.value = t("new_in_queue", { count: Math.max(1, queue.counts.queue) });
        }
        break;
      }
      case "alarms": queue.alarms.value = event.alarms; break;
      case "message": {
        outbox.arrived(event.message.client_id);
        void stories.said(event.conversation_id, event.message);
        break;
      }
      case "presence": stories.met(event.conversation_id, event.agents); break;
      case "typing": stories.typing(event.conversation_id, event.on); break;
      case "ready":
      case "pong": break;
    }
  }

  /** Makes one change after the other, as they were asked for; true when the server took it. */
  function attempt(change: () => Promise<unknown>): Promise<boolean> {
    const mine = lastChange.then(() => carryOut(change));
    lastChange = mine.catch(() => false);
    return mine;
  }

  async function carryOut(change: () => Promise<unknown>): Promise<boolean> {
    busy.value = true;
    try {
      await change();
      return true;
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      explain(failure);
      return false;
    } finally {
      busy.value = false;
      stories.reload();
    }
  }

  function show(id: string): void {
    cursor.value = id;
    mode.value = "reply";
    cannedOpen.value = false;
    stories.show(id, queue.rows.value.find((row) => row.id === id) ?? null);
  }

  /** Moves the cursor by so many rows and says where it is now. */
  function move(step: number): string | null {
    const rows = queue.rows.value;
    if (rows.length === 0) return null;
    const at = rows.findIndex((row) => row.id === cursor.value);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    return (cursor.value = rows[next]?.id ?? null);
  }

  /** The rest of a conversation is somebody else's: the cursor goes to the row that takes its place. */
  async function finish(change: (id: string) => Promise<unknown>): Promise<boolean> {
    const id = stories.open.value?.id;
    if (!id) return false;
    const rows = queue.rows.value;
    const at = rows.findIndex((row) => row.id === id);
    const neighbour = rows[at + 1]?.id ?? rows[at - 1]?.id ?? null;
    if (!(await attempt(() => change(id)))) return false;
    cursor.value = neighbour;
    return true;
  }

  socket.onEvent = hear;
  socket.onState = (state) => { connection.value = state; };
  socket.onReady = () => {
    void queue.refresh();
    approvals.changed();
    stories.resume();
    outbox.retry();
  };
  socket.onRefused = () => { void api.me().catch(() => undefined); };

  watch(() => [queue.filter.view, queue.filter.language, queue.filter.q], () => { cursor.value = stories.open.value?.id ?? null; });

  return {
    agent, api, connection, socket, stories, queue, approvals, drafts, outbox, cursor, mode, dialog, cannedOpen, announcement, busy,
    summary, isMine, othersTyping, othersViewing, show, move, explain,
    start(): void { socket.open(); },
    stop(): void { stories.close(); socket.close(); },
    setView(view: View | "approvals"): void {
      approvals.shown.value = view === "approvals";
      if (view !== "approvals") queue.filter.view = view;
    },
    /** Approves or refuses; true when the server took it. Whatever it said, the list is read anew. */
    async decide({ approval, kind }: Deciding, why: string): Promise<boolean> {
      const done = await attempt(() => (kind === "approve" ? api.approve(approval.id) : api.refuse(approval.id, why)));
      if (done) announcement.value = t("approval_decided");
      approvals.changed();
      return done;
    },
    accept: () => {
      const id = stories.open.value?.id;
      return id ? attempt(() => api.accept(id)) : Promise.resolve(false);
    },
    note: (id: string, text: string) => attempt(() => api.note(id, text)),
    resolve: (resolution: string) => finish((id) => api.resolve(id, resolution)),
    handBack: (resolution: string) => finish((id) => api.handBack(id, resolution)),
    async changeMe(change: Partial<Pick<Agent, "ui_language" | "status">>): Promise<void> {
      try {
        agent.value = { ...agent.value, ...change, ...((await api.changeMe(change)) as Agent | undefined) };
        if (change.ui_language) socket.restart();
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure;
        explain(failure);
      }
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
export const DESK: InjectionKey<Desk> = Symbol("desk");

/** The desk of the signed-in agent, inside its screen. */
export function useDesk(): Desk {
  const desk = inject(DESK);
  if (!desk) throw new Error("The desk is used outside its screen.");
  return desk;
}
