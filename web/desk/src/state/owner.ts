import type { Summary } from "../api/types";

/** Whether an agent may take the conversation: it is the bot's, waits, or is answered in the channel's own inbox. */
export function canTake(summary: Summary | null | undefined): boolean {
  return summary?.status === "open" && (summary.owner !== "human" || summary.agent_id === null);
}
