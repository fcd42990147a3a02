/** What travels between the desk and its server: /api/desk and its socket. */

export type Owner = "bot" | "queue" | "human";
export type View = "queue" | "mine" | "open" | "resolved";
export const VIEWS: readonly View[] = ["queue", "mine", "open", "resolved"];

export interface Agent {
  id: string;
  name: string;
  email: string;
  languages: string[];
  ui_language: string;
  status: "online" | "away";
}

export interface Summary {
  id: string;
  channel: string;
  owner: Owner;
  status: "open" | "resolved";
  language: string | null;
  shopper_name: string | null;
  reason: string | null;
  reason_text: string | null;
  waiting_since: string | null;
  last_message: { text: string | null; author: Author; at: string } | null;
  unread: number;
  agent_name: string | null;
  agent_id: string | null;
  order_number: string | null;
  shopper_online: boolean;
  updated_at: string;
  reply_window?: ReplyWindow | null;
}

/** Until when the channel lets agents answer freely; null where it always does. */
export interface ReplyWindow { channel?: string; closes_at: string | null; open: boolean }

/** Something that nobody has written but everybody must know: a channel that has stopped sending. */
export interface Alarm { channel: string; text: string; since: string }

export type Counts = Record<"queue" | "mine" | "open" | "approvals", number>;

/** Why this agent may not approve: somebody else has to, or only supervisors may. */
export type Hindrance = "four_eyes" | "role";

/** What is asked of one item of an order: `amount` is what was paid for these pieces, `new_…` what takes their place. */
export interface AskedItem {
  name: string;
  quantity: number;
  amount: string | null;
  new_quantity: number | null;
  new_sku: string | null;
}

/** Something that is over a limit of the shop's: what is asked, by whom, and what was decided. */
export interface Approval {
  id: string;
  conversation_id: string;
  what: "refund" | "operation";
  what_text: string;
  amount: string | null;
  lines: string[];
  items: AskedItem[];
  order_number: string;
  reason_text: string | null;
  identity_level: string;
  shopper_name: string | null;
  language: string | null;
  channel: string;
  agent_name: string | null;
  asked_at: string;
  due_at: string;
  late: boolean;
  hindrance: Hindrance | null;
  decision: "approved" | "refused" | null;
  decided_by: string | null;
  decided_at: string | null;
  why: string | null;
  outcome: "pending" | "done" | "refused" | "failed" | null;
}

export type Author = "shopper" | "bot" | "agent" | "system";

export interface Understanding {
  intent: string | null;
  confidence: number;
  ranking?: { intent: string; confidence: number }[];
  entities?: { entity: string; value: unknown }[];
}

export interface CardMoneyRow { label: string; value: string }
export interface Card {
  kind: "order" | "parcel" | "quote" | "receipt" | "product" | "facts";
  title: string;
  status: { text: string; tone: "neutral" | "good" | "warn" | "bad" } | null;
  items: { name: string; detail?: string | null; amount?: string | null; image?: string | null }[];
  rows: CardMoneyRow[];
  steps: { at: string; text: string; place?: string | null; current?: boolean }[];
  total: CardMoneyRow | null;
  link: { title: string; url: string } | null;
}

export interface Attachment {
  id: string;
  name: string;
  content_type: string;
  size_bytes: number;
  url: string;
}

export interface Message {
  id: string;
  seq: number;
  author: Author;
  author_name: string | null;
  at: string;
  language: string | null;
  kind: "text" | "press" | "upload" | "reply" | "note" | "event";
  text: string | null;
  cards: Card[];
  buttons: { title: string; token?: string }[];
  attachment: Attachment | null;
  client_id: string | null;
  state: "sent" | "read";
  key: string | null;
  args: Record<string, unknown> | null;
  text_for_agent: string | null;
  understanding: Understanding | null;
  private: boolean;
  delivery: { state: string; reason: string | null } | null;
}

export interface Handoff {
  reason: string;
  reason_text: string | null;
  summary: { wanted: unknown; tried: unknown; backend: unknown } | null;
  slots: Record<string, unknown> | null;
  identity_level: string | null;
  created_at: string;
}

export interface Customer {
  name: string | null;
  email: string | null;
  phone: string | null;
  country: string | null;
  locale: string | null;
}

export interface ConversationDetail {
  conversation: Summary;
  handoff: Handoff | null;
  customer: Customer | null;
  order: Card | null;
  messages: Message[];
  approvals: Approval[];
  reply_window: ReplyWindow | null;
  /** Where answers go once the shopper has left; null when they gave no address. */
  answer_email: string | null;
  last_seq: number;
}

export interface ConversationPage {
  conversations: Summary[];
  next_cursor: string | null;
  counts: Counts;
  alarms: Alarm[];
}

export interface CannedReply {
  key: string;
  text: string;
  text_for_agent: string | null;
  args?: Record<string, unknown>;
}

export interface PresentAgent { id: string; name: string; state: "viewing" | "typing" }

export type ServerEvent =
  | { type: "ready"; agent: Agent }
  | { type: "summary"; conversation: Summary; counts?: Counts; alarms?: Alarm[] }
  | { type: "alarms"; alarms: Alarm[] }
  | { type: "message"; conversation_id: string; message: Message }
  | { type: "presence"; conversation_id: string; agents: PresentAgent[] }
  | { type: "typing"; conversation_id: string; who: "shopper"; on: boolean }
  | { type: "pong" };

export type ClientEvent =
  | { type: "subscribe"; conversation_id: string; after: number }
  | { type: "unsubscribe"; conversation_id: string }
  | { type: "typing"; conversation_id: string; on: boolean }
  | { type: "ping" };

export type ReplyBody = { text: string; client_id: string } | { key: string; args: Record<string, unknown>; client_id: string };
