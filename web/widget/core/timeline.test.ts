import { describe, expect, test } from "vitest";
import type { Message, Pending } from "../protocol";
import { Timeline } from "./timeline";

function message(seq: number, parts: Partial<Message> = {}): Message {
  return {
    id: "id-" + seq, seq, author: "bot", author_name: null, at: "2026-11-21T20:00:00Z", language: "en", kind: "reply",
    text: "text " + seq, cards: [], buttons: [], attachment: null, client_id: null, state: "sent", ...parts,
  };
}

function pending(clientId: string, parts: Partial<Pending> = {}): Pending {
  return { client_id: clientId, text: "typed", token: null, at: "2026-11-21T20:00:00Z", order: 1, refused: null, ...parts };
}

const button = { title: "Yes", token: "t" };

describe("order and repetition", () => {
  test("messages stand in sequence whatever order they come in", () => {
    const timeline = new Timeline();
    timeline.receive([message(2)]);
    timeline.merge([message(1)]);
    timeline.receive([message(3)]);
    expect(timeline.messages.map((one) => one.seq)).toEqual([1, 2, 3]);
  });

  test("a message that comes twice is there once", () => {
    const timeline = new Timeline();
    expect(timeline.receive([message(1)])).toHaveLength(1);
    expect(timeline.receive([message(1)])).toHaveLength(0);
    expect(timeline.messages).toHaveLength(1);
  });

  test("what waits stands last, and keeps its key when it is confirmed", () => {
    const timeline = new Timeline();
    timeline.queue(pending("mine"));
    timeline.receive([message(1)]);
    expect(timeline.entries().map((entry) => entry.key)).toEqual(["id-1", "mine"]);
    timeline.acknowledge("mine", "id-2", 2);
    expect(timeline.entries().map((entry) => entry.key)).toEqual(["id-1", "mine"]);
    timeline.receive([message(2, { author: "shopper", client_id: "mine" })]);
    expect(timeline.entries()).toHaveLength(2);
  });

  test("an acknowledgement does not hide what others wrote before it", () => {
    const timeline = new Timeline();
    timeline.receive([message(1)]);
    timeline.queue(pending("mine"));
    timeline.acknowledge("mine", "id-3", 3);
    expect(timeline.received).toBe(1);
  });

  test("older messages that are read later do not move the stream's place", () => {
    const timeline = new Timeline();
    timeline.receive([message(5)]);
    timeline.merge([message(1), message(2)]);
    expect(timeline.received).toBe(5);
  });
});

describe("quick replies", () => {
  test("are those of the newest message", () => {
    const timeline = new Timeline();
    timeline.receive([message(1, { buttons: [{ title: "Old", token: "o" }] }), message(2, { buttons: [button] })]);
    expect(timeline.quickReplies()).toEqual([button]);
  });

  test("go when the shopper answers, and stay while only a notice follows", () => {
    const timeline = new Timeline();
    timeline.receive([message(1, { buttons: [button] }), message(2, { author: "system", kind: "event" })]);
    expect(timeline.quickReplies()).toEqual([button]);
    timeline.queue(pending("mine"));
    expect(timeline.quickReplies()).toEqual([]);
  });

  test("come back when the answer was refused, without the refused one", () => {
    const timeline = new Timeline();
    timeline.receive([message(1, { buttons: [button, { title: "No", token: "n" }] })]);
    timeline.queue(pending("mine", { token: "n", refused: "button_unknown" }));
    expect(timeline.quickReplies()).toEqual([button]);
  });
});

test("only the shop's own messages count as unread", () => {
  const timeline = new Timeline();
  timeline.receive([message(1), message(2, { author: "shopper" }), message(3, { author: "system" }), message(4, { author: "agent" })]);
  expect(timeline.unreadAfter(0)).toBe(2);
  expect(timeline.unreadAfter(1)).toBe(1);
});
