import { describe, expect, it } from "vitest";
import type { Message } from "../api/types";
import { merge } from "./story";

function message(seq: number, text = `message ${seq}`): Message {
  return {
    id: String(seq), seq, author: "shopper", author_name: null, at: "2026-11-21T10:00:00Z", language: "en", kind: "text", text, cards: [],
    buttons: [], attachment: null, client_id: null, state: "sent", key: null, args: null, text_for_agent: null, understanding: null,
    private: false, delivery: null,
  };
}

describe("a story", () => {
  it("puts what arrives late in its place and shows nothing twice", () => {
    const told = merge([message(1), message(4)], [message(3), message(4), message(2)]);
    expect(told.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it("takes the newer word on a message that it knows", () => {
    expect(merge([message(1)], [{ ...message(1), state: "read" }])[0]?.state).toBe("read");
  });
});
