/** What travels between the widget and the gateway. Times are ISO 8601, `seq` counts from 1 within a conversation. */

export type Direction = "ltr" | "rtl";
export type Owner = "bot" | "queue" | "human";
export type Author = "shopper" | "bot" | "agent" | "system";
export type Tone = "neutral" | "good" | "warn" | "bad";

export interface Card {
  readonly kind: "order" | "parcel" | "quote" | "receipt" | "product" | "facts";
  readonly title: string;
  readonly status: { readonly text: string; readonly tone: Tone } | null;
  readonly items: readonly CardItem[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly steps: readonly CardStep[];
  readonly total: { readonly label: string; readonly value: string } | null;
  readonly link: { readonly title: string; readonly url: string } | null;
}

export interface CardItem {
  readonly name: string;
  readonly detail: string | null;
  readonly amount: string | null;
  readonly image: string | null;
}

export interface CardStep {
  readonly at: string | null;
  readonly text: string;
  readonly place: string | null;
  readonly current: boolean;
}

export interface Button {
  readonly title: string;
  readonly token: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly url: string;
}

export interface Message {
  readonly id: string;
  readonly seq: number;
  readonly author: Author;
  readonly author_name: string | null;
  readonly at: string;
  readonly language: string | null;
  readonly kind: string;
  readonly text: string | null;
  readonly cards: readonly Card[];
  readonly buttons: readonly Button[];
  readonly attachment: Attachment | null;
  readonly client_id: string | null;
  readonly state: "sent" | "read";
}

export interface ConversationState {
  readonly id: string;
  readonly owner: Owner;
  readonly agent_name: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  /** The shop has read the shopper's messages up to this one. */
  readonly read_seq?: number;
}

export interface Session {
  readonly token: string;
  readonly conversation_id: string;
  readonly language: string;
  readonly direction: Direction;
  readonly shop_name: string;
}

export type ServerFrame =
  | { readonly type: "ready"; readonly conversation: ConversationState; readonly last_seq: number }
  | { readonly type: "message"; readonly message: Message }
  | { readonly type: "ack"; readonly client_id: string; readonly id: string; readonly seq: number }
  | { readonly type: "read"; readonly seq: number }
  | { readonly type: "typing"; readonly who: "bot" | "agent"; readonly name: string | null; readonly on: boolean }
  | { readonly type: "conversation"; readonly conversation: ConversationState }
  | {
      readonly type: "error";
      readonly code: string;
      readonly message: string;
      readonly client_id?: string | null;
      readonly retry_after_s?: number | null;
    }
  | { readonly type: "pong" };

export type ClientFrame =
  | { readonly type: "hello"; readonly token: string; readonly after: number }
  | { readonly type: "message"; readonly client_id: string; readonly text: string }
  | { readonly type: "press"; readonly client_id: string; readonly token: string }
  | { readonly type: "typing"; readonly on: boolean }
  | { readonly type: "read"; readonly seq: number }
  | { readonly type: "ping" };

/** A message of the shopper that the gateway has not confirmed yet. `token` is set for a pressed button. */
export interface Pending {
  readonly client_id: string;
  readonly text: string;
  readonly token: string | null;
  readonly at: string;
  /** Sorts the outbox; grows with every message. */
  readonly order: number;
  /** The gateway's error code, when it did not want this message. */
  readonly refused: string | null;
}
