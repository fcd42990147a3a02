import type { Kept } from "./kept";

export type PluralForms = Readonly<Record<string, string>>;
export type TextTable = Readonly<Record<string, string | PluralForms>>;

/** The few texts that are needed before anything was fetched, the closed chat's in every language; put in by the build from data/. */
declare const __FIRST_TEXTS__: Readonly<Record<string, TextTable>>;
const FIRST_TEXTS = __FIRST_TEXTS__;

/** The widget's own words in one language; English where a text is missing. */
export class Texts {
  language: string;
  private table: TextTable;
  private fallback: TextTable = {};

  constructor(
    private readonly server: string,
    private readonly kept: Kept,
    pageLanguage: string,
  ) {
    this.language = closest(pageLanguage);
    this.table = FIRST_TEXTS[this.language] ?? {};
  }

  /** Switches to a language. Returns whether anything changed; without the network, what was kept last time serves. */
  async load(language: string): Promise<boolean> {
    const code = closest(language);
    const known = this.kept.texts(code);
    let table: TextTable | null = known;
    try {
      const answer = await fetch(`${this.server}/widget/locales/${code}.json`);
      if (answer.ok) {
        table = (await answer.json()) as TextTable;
        this.kept.keepTexts(code, table);
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    if (!table) return false;
    this.language = code;
    this.table = table;
    return true;
  }

  /** For dates and numbers: the language in the country of most of its writers, `ar` → `ar-EG`, as the gateway does. */
  get locale(): string {
    // With the script in it (`ar-Arab-EG`) a browser writes Latin digits.
    const { language, region } = new Intl.Locale(this.language).maximize();
    return `${language}-${region}`;
  }

  setFallback(table: TextTable): void {
    this.fallback = table;
  }

  /** The text of a key with `{name}` replaced; `count` chooses the plural form. */
  get(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.parts(key, values).join("");
  }

  /** As `get`, cut at the placeholders: every second part is a value and belongs into a <bdi>. */
  parts(key: string, values: Readonly<Record<string, string | number>> = {}): string[] {
    const found = this.table[key] ?? FIRST_TEXTS[this.language]?.[key] ?? this.fallback[key] ?? FIRST_TEXTS["en"]?.[key] ?? "";
    const text = typeof found === "string" ? found : this.plural(found, Number(values["count"]));
    return text.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      const value = values[part] ?? "";
      return typeof value === "number" ? value.toLocaleString(this.locale) : value;
    });
  }

  private plural(forms: PluralForms, count: number): string {
    return forms[new Intl.PluralRules(this.language).select(count)] ?? forms["other"] ?? "";
  }
}

/** The language we have texts for that is nearest to a tag: `es-MX` → `es`, `zh-CN` → `zh-Hans`; else English. */
export function closest(tag: string, codes: readonly string[] = Object.keys(FIRST_TEXTS)): string {
  for (const candidate of [tag, likelyScript(tag), tag.split("-")[0] ?? ""]) {
    const match = codes.find((code) => code.toLowerCase() === candidate.toLowerCase());
    if (match) return match;
  }
  return "en";
}

function likelyScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return "";
  }
}
