import { settings } from "./settings";

export type Command =
  | "next" | "previous" | "open" | "reply" | "note" | "accept" | "canned" | "hand-back" | "resolve"
  | "translate" | "details" | "search" | "help" | "leave" | "view-queue" | "view-mine" | "view-open" | "view-resolved"
  | "view-approvals";

const KEYS: Record<string, Command> = {
  j: "next", k: "previous", Enter: "open", r: "reply", n: "note", a: "accept", c: "canned", h: "hand-back", e: "resolve",
  t: "translate", d: "details", "/": "search", "?": "help",
  "1": "view-queue", "2": "view-mine", "3": "view-open", "4": "view-resolved", "5": "view-approvals",
};

/** The key held with Enter to send, as this machine calls it. */
export const SEND_MODIFIER = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

/** What the help dialog lists, in its order. */
export const SHORTCUTS: { group: string; entries: { text: string; keys: string[] }[] }[] = [
  {
    group: "shortcuts_group_list",
    entries: [
      { text: "shortcut_next", keys: ["j"] }, { text: "shortcut_previous", keys: ["k"] }, { text: "shortcut_open", keys: ["Enter"] },
      { text: "shortcut_views", keys: ["1", "2", "3", "4", "5"] }, { text: "shortcut_search", keys: ["/"] },
    ],
  },
  {
    group: "shortcuts_group_writing",
    entries: [
      { text: "shortcut_send", keys: [SEND_MODIFIER, "Enter"] }, { text: "shortcut_leave", keys: ["Esc"] }, { text: "shortcut_help", keys: ["?"] },
    ],
  },
  {
    group: "shortcuts_group_story",
    entries: [
      { text: "shortcut_accept", keys: ["a"] }, { text: "shortcut_reply", keys: ["r"] }, { text: "shortcut_note", keys: ["n"] },
      { text: "shortcut_canned", keys: ["c"] }, { text: "shortcut_hand_back", keys: ["h"] }, { text: "shortcut_resolve", keys: ["e"] },
      { text: "shortcut_translate", keys: ["t"] }, { text: "shortcut_details", keys: ["d"] },
    ],
  },
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** A letter by the keycap's Latin name, so that j is j on an Arabic or Cyrillic layout too. */
function keyName(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter && !/^[a-z]$/i.test(event.key) ? letter.toLowerCase() : event.key;
}

/** The command of a key press, or null where the key belongs to a text box, a dialog, a control or the browser. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "leave";
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return null;
  const onControl = event.target instanceof HTMLElement && event.target.closest("button, a, summary, [role=menu]") !== null;
  if (event.key === "Enter") return onControl ? null : "open";
  if (!settings.singleKeys) return null;
  return KEYS[keyName(event)] ?? null;
}
