import { has, nameOf, t } from "../texts";

/**
 * What the hand-off tells, as lines to read. The server words most of it; names of intents that come bare are named
 * in the agent's language, and a structure that nobody worded is shown as it is rather than left out.
 */
export function lines(value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap(lines);
  if (typeof value === "object") return fields(value as Record<string, unknown>);
  const text = String(value);
  if (has(`intent_${text}`)) return [nameOf("intent", text)];
  return [has(text) ? t(text) : text];
}

function fields(value: Record<string, unknown>): string[] {
  if (typeof value["text"] === "string") return [value["text"]];
  const told = Object.entries(value).map(([name, part]) => `${nameOf("entity", name)}: ${lines(part).join(", ")}`);
  return told.length ? [told.join(" · ")] : [];
}
