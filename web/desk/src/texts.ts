import { reactive } from "vue";

type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Arguments = Record<string, string | number>;

const FALLBACK = "en";

/** The languages that the desk can be shown in. */
export const UI_LANGUAGES: readonly string[] = __LANGUAGES__.map(({ code }) => code);

/**
 * The desk's own words, from /desk/locales/<code>.json; English fills what a language lacks.
 *
 * A value is a text, or texts by CLDR plural category that `{count}` chooses. Arguments are wrapped in bidi isolates,
 * so a Latin name inside an Arabic sentence does not move its neighbours.
 */
const texts = reactive({
  language: FALLBACK,
  own: {} as Record<string, Text>,
  english: {} as Record<string, Text>,
});

export function language(): string { return texts.language; }

export function direction(code = texts.language): "ltr" | "rtl" {
  return __LANGUAGES__.find((one) => one.code === code)?.direction ?? "ltr";
}

async function fetchTexts(code: string): Promise<Record<string, Text>> {
  const response = await fetch(`${import.meta.env.BASE_URL}locales/${code}.json`, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`No texts for ${code}: ${response.status}`);
  return (await response.json()) as Record<string, Text>;
}

/** Loads a language and turns the page to it. Keeps the present one when the texts cannot be had. */
export async function useLanguage(code: string): Promise<void> {
  const english = Object.keys(texts.english).length ? Promise.resolve(texts.english) : fetchTexts(FALLBACK);
  const [first, own] = await Promise.allSettled([english, code === FALLBACK ? english : fetchTexts(code)]);
  if (first.status === "fulfilled") texts.english = first.value;
  if (own.status === "fulfilled") {
    texts.own = own.value;
    texts.language = code;
  } else {
    console.warn(own.reason);
  }
  document.documentElement.lang = texts.language;
  document.documentElement.dir = direction();
}

/** A language's name in itself, for the menu in which an agent looks for their own. */
export function nativeLanguageName(code: string): string {
  return __LANGUAGES__.find((one) => one.code === code)?.name ?? code;
}

/** The best language to start with, before anybody has signed in. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): string {
  for (const tag of wanted) {
    const match = UI_LANGUAGES.find((code) => tag === code || tag.split("-")[0] === code.split("-")[0]);
    if (match) return match;
  }
  return FALLBACK;
}

export function has(key: string): boolean { return key in texts.own || key in texts.english; }

/** The text of `key` in the desk's language. An unknown key shows itself, so that it is noticed. */
export function t(key: string, args: Arguments = {}): string {
  const text = texts.own[key] ?? texts.english[key];
  if (text === undefined) return key;
  const pattern = typeof text === "string" ? text : pluralForm(text, Number(args["count"] ?? 0));
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? new Intl.NumberFormat(texts.language).format(value) : isolate(value);
  });
}

/** Keeps a value from moving its neighbours; one that runs as the sentence does needs nothing. */
function isolate(value: string): string {
  return direction() === "rtl" || /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u202a-\u202e\u2066-\u2069]/u.test(value)
    ? `\u2068${value}\u2069` : value;
}

/** A text whose one argument is shown beside it: only for screen readers, without the argument. */
export function bare(key: string, argument: string): string {
  return t(key, { [argument]: "" }).replace(/\u2068\u2069/g, "").trim();
}

function pluralForm(forms: Exclude<Text, string>, count: number): string {
  return forms[new Intl.PluralRules(texts.language).select(count)] ?? forms.other ?? "";
}

/** A canonical name such as an intent in the desk's language; the name itself, made readable, when there is no text. */
export function nameOf(kind: "intent" | "entity" | "identity" | "channel", name: string): string {
  const key = `${kind}_${name}`;
  return has(key) ? t(key) : name.replace(/_/g, " ");
}
