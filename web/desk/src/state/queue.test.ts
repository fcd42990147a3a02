import { describe, expect, it } from "vitest";
import type { Summary } from "../api/types";
import { belongs, compare } from "./queue";

function summary(changes: Partial<Summary>): Summary {
  return {
    id: "a", channel: "website", owner: "queue", status: "open", language: "en", shopper_name: null, reason: null, reason_text: null,
    waiting_since: "2026-11-21T10:00:00Z", last_message: null, unread: 0, agent_name: null, agent_id: null, order_number: null,
    shopper_online: false, updated_at: "2026-11-21T10:00:00Z", ...changes,
  };
}

describe("the lists", () => {
  it("keep only what is theirs", () => {
    const mine = summary({ owner: "human", agent_id: "me" });
    expect(belongs(mine, "mine", "me")).toBe(true);
    expect(belongs(mine, "mine", "somebody else")).toBe(false);
    expect(belongs(mine, "queue", "me")).toBe(false);
    expect(belongs(mine, "open", "me")).toBe(true);
    expect(belongs({ ...mine, status: "resolved" }, "open", "me")).toBe(false);
    expect(belongs({ ...mine, status: "resolved" }, "resolved", "me")).toBe(true);
  });

  it("put who waits longest first, and elsewhere the latest change", () => {
    const early = summary({ id: "early" });
    const late = summary({ id: "late", waiting_since: "2026-11-21T10:05:00Z", updated_at: "2026-11-21T10:05:00Z" });
    expect([late, early].sort((one, other) => compare(one, other, "queue"))).toEqual([early, late]);
    expect([early, late].sort((one, other) => compare(one, other, "open"))).toEqual([late, early]);
  });
});
