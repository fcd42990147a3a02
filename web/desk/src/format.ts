import { language, t } from "./texts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Formatter = Intl.DateTimeFormat | Intl.NumberFormat | Intl.DisplayNames | Intl.RelativeTimeFormat;
const cache = new Map<string, Formatter>();

/** Intl objects are slow to make and the list asks for hundreds a second: one of each is kept. */
function kept<T extends Formatter>(name: string, make: (code: string) => T): T {
  const key = `${language()} ${name}`;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = make(language())));
  return found as T;
}

/** A waiting time in its largest unit, such as "12m", or "now"; `nowMs` in milliseconds since 1970. */
export function duration(since: string, nowMs: number, width: "narrow" | "long" = "narrow"): string {
  const ms = Math.max(0, nowMs - Date.parse(since));
  if (ms < MINUTE_MS && width === "narrow") {
    return kept("now", (code) => new Intl.RelativeTimeFormat(code, { numeric: "auto" })).format(0, "second");
  }
  const [value, unit] = ms < HOUR_MS ? [ms / MINUTE_MS, "minute"] as const
    : ms < DAY_MS ? [ms / HOUR_MS, "hour"] as const : [ms / DAY_MS, "day"] as const;
  const format = kept(`unit ${unit} ${width}`, (code) => new Intl.NumberFormat(code, { style: "unit", unit, unitDisplay: width }));
  return format.format(Math.floor(value));
}

export function minutesSince(since: string, nowMs: number): number {
  return (nowMs - Date.parse(since)) / MINUTE_MS;
}

export function clockTime(at: string): string {
  return kept("time", (code) => new Intl.DateTimeFormat(code, { hour: "2-digit", minute: "2-digit" })).format(new Date(at));
}

export function fullTime(at: string): string {
  return kept("full", (code) => new Intl.DateTimeFormat(code, { dateStyle: "long", timeStyle: "short" })).format(new Date(at));
}

/** Today, yesterday or the date; the day is the agent's own. */
export function day(at: string, nowMs: number): string {
  const wanted = new Date(at).toDateString();
  if (wanted === new Date(nowMs).toDateString()) return t("today");
  if (wanted === new Date(nowMs - DAY_MS).toDateString()) return t("yesterday");
  return kept("day", (code) => new Intl.DateTimeFormat(code, { weekday: "long", day: "numeric", month: "long" })).format(new Date(at));
}

export function number(value: number): string {
  return kept("number", (code) => new Intl.NumberFormat(code)).format(value);
}

export function percent(share: number): string {
  return kept("percent", (code) => new Intl.NumberFormat(code, { style: "percent" })).format(share);
}

/** Size in the unit that reads best; `bytes` in bytes. */
export function fileSize(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] as const : [bytes / 1_000_000, "megabyte"] as const;
  return kept(`size ${unit}`, (code) => new Intl.NumberFormat(code, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 })).format(value);
}

export function languageName(code: string): string {
  return nameFrom("language", code);
}

export function countryName(code: string): string {
  return nameFrom("region", code);
}

function nameFrom(type: "language" | "region", code: string): string {
  try {
    return kept(`names ${type}`, (own) => new Intl.DisplayNames([own], { type })).of(code) ?? code;
  } catch (failure) {
    if (failure instanceof RangeError) return code;
    throw failure;
  }
}
