import { ref, shallowRef, watch } from "vue";
import { ApiError, type DeskApi } from "../api/client";
import type { Approval } from "../api/types";

export type Which = "waiting" | "decided";
export interface Deciding { approval: Approval; kind: "approve" | "refuse" }

/** What is over a limit: the list of what waits or was decided, and the decision that is being made. */
export function createApprovals(api: DeskApi) {
  /** Whether the list stands at the start of the desk, in place of the conversations. */
  const shown = ref(false);
  const which = ref<Which>("waiting");
  const rows = shallowRef<Approval[]>([]);
  const phase = ref<"loading" | "ready" | "failed">("loading");
  const deciding = shallowRef<Deciding | null>(null);
  let request: AbortController | null = null;

  async function refresh(): Promise<void> {
    request?.abort();
    const mine = (request = new AbortController());
    try {
      rows.value = await api.approvals(which.value, mine.signal);
      phase.value = "ready";
    } catch (failure) {
      if (mine.signal.aborted) return;
      if (!(failure instanceof ApiError)) throw failure;
      if (rows.value.length === 0) phase.value = "failed";
    }
  }

  watch([shown, which], () => {
    if (!shown.value) return;
    rows.value = [];
    phase.value = "loading";
    void refresh();
  });

  return {
    shown, which, rows, phase, deciding, refresh,
    /** Something changed somewhere: what is on the screen is read anew. */
    changed(): void { if (shown.value) void refresh(); },
  };
}

export type Approvals = ReturnType<typeof createApprovals>;
