/** How a page asks for the widget: everything comes from the one script tag, nothing is required. */
export interface Settings {
  /** The gateway's origin, taken from the script's own address. */
  readonly server: string;
  /** BCP 47, what the shopper's page is written in. */
  readonly pageLanguage: string;
  /** `light` or `dark`; otherwise the shopper's system decides. */
  readonly theme: string | null;
  /** A CSS colour for the launcher, the header and the shopper's messages. */
  readonly accent: string | null;
  readonly side: "start" | "end";
  /** Signed by the shop for a logged-in customer. */
  readonly customerToken: string | null;
  /** From the link in an e-mail that continues a conversation. */
  readonly resume: string | null;
}

/** In the page's query or fragment; recognised by its shape, since a shop may use the name for something else. */
const RESUME_NAME = "conversation";
const RESUME_SHAPE = /^[\w-]{43}$/;

export function readSettings(): Settings {
  const script = (document.currentScript ??
    document.querySelector('script[src*="/widget.js"]')) as HTMLScriptElement | null;
  const data = script?.dataset ?? {};
  return {
    server: new URL(script?.src || location.href).origin,
    pageLanguage: data["language"] || document.documentElement.lang || navigator.language,
    theme: data["theme"] ?? null,
    accent: data["accent"] ?? null,
    side: data["side"] === "start" ? "start" : "end",
    customerToken: data["customerToken"] ?? null,
    resume: takeResume(),
  };
}

/** The secret leaves the address bar at once, so that it is neither shared nor bookmarked. */
function takeResume(): string | null {
  const url = new URL(location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const secret = fragment.get(RESUME_NAME) ?? url.searchParams.get(RESUME_NAME);
  if (!secret || !RESUME_SHAPE.test(secret)) return null;
  fragment.delete(RESUME_NAME);
  url.searchParams.delete(RESUME_NAME);
  url.hash = fragment.toString();
  history.replaceState(history.state, "", url);
  return secret;
}
