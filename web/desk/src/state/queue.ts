import { computed, reactive, ref, shallowReactive, watch } from "vue";
import { ApiError, type DeskApi } from "../api/client";
import type { Agent, Alarm, Counts, Summary, View } from "../api/types";

const SEARCH_PAUSE_MS = 200;

/** The filter for all languages that the agent answers in. */
export const OWN_LANGUAGES = "mine";

/** Does this conversation belong in that list? `agentId` decides what is "mine". */
export function belongs(summary: Summary, view: View, agentId: string): boolean {
  if (view === "resolved") return summary.status === "resolved";
  if (summary.status !== "open") return false;
  if (view === "queue") return summary.owner === "queue";
  if (view === "mine") return summary.owner === "human" && summary.agent_id === agentId;
  return true;
}

/** Among the waiting the oldest first, elsewhere the latest change first: the order in which the server pages. */
export function compare(one: Summary, other: Summary, view: View): number {
  const order = view === "queue"
    ? Date.parse(one.waiting_since ?? one.updated_at) - Date.parse(other.waiting_since ?? other.updated_at)
    : Date.parse(other.updated_at) - Date.parse(one.updated_at);
  return order || one.id.localeCompare(other.id);
}

/** The list at the start of the desk: one view of the conversations, filtered, paged and live. */
export function createQueue(api: DeskApi, agent: () => Agent) {
  const filter = reactive({ view: "queue" as View, language: "", q: "" });
  const counts = reactive<Counts>({ queue: 0, mine: 0, open: 0, approvals: 0 });
  const alarms = ref<Alarm[]>([]);
  const phase = ref<"loading" | "ready" | "failed">("loading");
  const shown = shallowReactive(new Map<string, Summary>());
  const cursor = ref<string | null>(null);
  const loadingMore = ref(false);
  let request: AbortController | null = null;
  /** Events that arrived while a page was on its way: they are newer than the page. */
  const meanwhile = new Map<string, Summary>();

  const rows = computed(() => [...shown.values()].sort((one, other) => compare(one, other, filter.view)));
  const isFiltered = computed(() => Boolean(filter.q || filter.language));

  function accepts(summary: Summary): boolean {
    if (!belongs(summary, filter.view, agent().id)) return false;
    const wanted = filter.language === OWN_LANGUAGES ? agent().languages : [filter.language];
    return !filter.language || wanted.includes(summary.language ?? "");
  }

  function place(summary: Summary): void {
    if (!accepts(summary)) shown.delete(summary.id);
    else if (!filter.q || shown.has(summary.id)) shown.set(summary.id, summary);
  }

  async function load(more: boolean): Promise<void> {
    if (more && (!cursor.value || loadingMore.value)) return;
    if (!more) request?.abort();
    const mine = (request = new AbortController());
    loadingMore.value = more;
    meanwhile.clear();
    try {
      const page = await api.conversations({ ...filter, cursor: more ? cursor.value : null }, mine.signal);
      const listed = new Set(page.conversations.map((summary) => summary.id));
      if (!more) for (const id of [...shown.keys()]) if (!listed.has(id)) shown.delete(id);
      for (const summary of page.conversations) shown.set(summary.id, summary);
      for (const summary of meanwhile.values()) place(summary);
      cursor.value = page.next_cursor;
      Object.assign(counts, page.counts);
      alarms.value = page.alarms;
      phase.value = "ready";
    } catch (failure) {
      if (mine.signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      if (shown.size === 0) phase.value = "failed";
    } finally {
      if (request === mine) loadingMore.value = false;
    }
  }

  /** Reads the first page again and lets go of rows that are no longer in it. */
  const refresh = () => load(false);

  watch(() => [filter.view, filter.language], () => {
    shown.clear();
    cursor.value = null;
    phase.value = "loading";
    void refresh();
  });
  let pause: number | undefined;
  watch(() => filter.q, () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void refresh(), SEARCH_PAUSE_MS);
  });

  return {
    filter, counts, alarms, phase, rows, cursor, isFiltered, refresh,
    loadMore: () => load(true),
    /** Takes in a live change of one conversation. */
    changed(summary: Summary, now?: Counts, alarmsNow?: Alarm[]): void {
      if (now) Object.assign(counts, now);
      if (alarmsNow) alarms.value = alarmsNow;
      meanwhile.set(summary.id, summary);
      place(summary);
    },
    clearFilters(): void { filter.q = ""; filter.language = ""; },
  };
}

export type Queue = ReturnType<typeof createQueue>;
