import type { Direction } from "../protocol";
import css from "../styles/shell.css?inline";
import { adopt, h, icon, set } from "./dom";
import type { Settings } from "./settings";
import type { Texts } from "./texts";

const CHAT = "M4.5 11.5a7.5 7 0 0 1 7.5-7 7.5 7 0 0 1 7.5 7 7.5 7 0 0 1-7.5 7c-1.1 0-2.2-.2-3.2-.6L4.8 19.5l1-3.3a6.7 6.7 0 0 1-1.3-4.7ZM9 10.3h6M9 13.3h3.6";
const CROSS = "M7 7l10 10M17 7 7 17";
const DOWN = "M6 9.5l6 6 6-6";
const CLIP = "M19 11.2l-7.4 7.4a4.3 4.3 0 0 1-6.1-6.1l7.7-7.7a2.9 2.9 0 0 1 4.1 4.1l-7.6 7.6a1.45 1.45 0 0 1-2.05-2.05l6.9-6.9";
const ARROW = "M5 12h13M12.5 6l6 6-6 6";

/** Below this width (CSS pixels) the chat fills the screen and is modal. */
const FULL_SCREEN = "(max-width: 480px)";

/** The frame around the conversation: launcher, panel, header and the place for messages. Holds no state of the chat. */
export class Shell {
  readonly badge = h("span", { class: "badge", "aria-hidden": "true", hidden: true });
  readonly launcher = h("button", { class: "launcher", type: "button", "aria-expanded": "false", "aria-controls": "panel" },
    h("span", { class: "when-closed" }, icon(CHAT)), h("span", { class: "when-open" }, icon(DOWN)), this.badge);
  readonly title = h("h2", { id: "title" });
  readonly subtitle = h("p", { class: "subtitle" });
  readonly avatar = h("span", { class: "avatar", "aria-hidden": "true" });
  readonly tools = h("div", { class: "tools" });
  readonly closeButton = h("button", { class: "tool close", type: "button" }, icon(CROSS));
  readonly notice = h("div", { class: "notice", role: "status" });
  readonly scroll = h("div", { class: "scroll", tabindex: "0", role: "region" });
  readonly input = h("textarea", { rows: 1, enterkeyhint: "send", autocomplete: "off" });
  readonly attachButton = h("button", { class: "tool attach", type: "button", disabled: true }, icon(CLIP));
  readonly sendButton = h("button", { class: "send", type: "submit" }, icon(ARROW, true));
  readonly hint = h("p", { class: "hint", id: "hint", role: "status" });
  readonly form = h("form", { class: "composer" },
    this.hint, h("div", { class: "field" }, this.attachButton, this.input, this.sendButton));
  readonly panel = h("section", { class: "panel", id: "panel", role: "dialog", hidden: true },
    h("div", { class: "head" }, this.avatar, h("div", { class: "who" }, this.title, this.subtitle), this.tools, this.closeButton),
    this.notice, this.scroll, this.form);
  readonly frame = h("div", { class: "frame", role: "region" }, this.panel, this.launcher);
  readonly root: ShadowRoot;

  private readonly fullScreen = matchMedia(FULL_SCREEN);
  private pageOverflow = "";

  constructor(readonly host: HTMLElement, settings: Settings) {
    this.root = host.attachShadow({ mode: "open" });
    adopt(this.root, css);
    this.root.append(this.frame);
    if (settings.accent) this.frame.style.setProperty("--accent", settings.accent);
    set(this.frame, "data-side", settings.side);
    this.setDirection(getComputedStyle(document.documentElement).direction as Direction);
    this.fullScreen.addEventListener("change", () => this.applyModality());
    visualViewport?.addEventListener("resize", () => this.fitViewport());
    this.panel.addEventListener("keydown", (event) => this.keepFocusInside(event));
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  get isModal(): boolean {
    return this.isOpen && this.fullScreen.matches;
  }

  show(open: boolean): void {
    this.panel.hidden = !open;
    set(this.frame, "data-open", open);
    set(this.launcher, "aria-expanded", String(open));
    this.applyModality();
  }

  setDirection(direction: Direction): void {
    set(this.frame, "dir", direction);
  }

  /** Puts the shell's own words in, after every change of language. */
  label(texts: Texts, shopName: string, unread: number): void {
    const name = (element: Element, text: string): void => {
      set(element, "aria-label", text);
      if (element instanceof HTMLButtonElement && element !== this.launcher) set(element, "title", text);
    };
    set(this.frame, "lang", texts.language);
    this.title.textContent = shopName;
    this.avatar.textContent = [...shopName][0] ?? "";
    name(this.panel, texts.get("panel_label", { shop: shopName }));
    name(this.frame, texts.get("panel_label", { shop: shopName }));
    name(this.scroll, texts.get("messages_label"));
    name(this.closeButton, texts.get("close"));
    name(this.attachButton, texts.get("attach"));
    name(this.sendButton, texts.get("send"));
    name(this.input, texts.get("input_label"));
    set(this.input, "placeholder", texts.get("input_placeholder"));
    const count = this.isOpen ? 0 : unread;
    name(this.launcher, this.isOpen ? texts.get("close") : texts.get(count ? "launcher_unread" : "launcher_open", { count }));
    this.badge.hidden = !count;
    this.badge.textContent = count > 9 ? "9+" : String(count);
  }

  private applyModality(): void {
    const modal = this.isModal;
    set(this.panel, "aria-modal", modal ? "true" : null);
    const page = document.documentElement.style;
    if (modal && page.overflow !== "hidden") {
      this.pageOverflow = page.overflow;
      page.overflow = "hidden";
    } else if (!modal && page.overflow === "hidden") {
      page.overflow = this.pageOverflow;
    }
    this.fitViewport();
  }

  /** The keyboard of a phone covers the page without changing its height; the panel ends above it. */
  private fitViewport(): void {
    const view = visualViewport;
    const style = this.panel.style;
    if (this.isModal && view) {
      style.setProperty("height", view.height + "px");
      style.setProperty("inset-block-start", view.offsetTop + "px");
    } else {
      style.removeProperty("height");
      style.removeProperty("inset-block-start");
    }
  }

  private keepFocusInside(event: KeyboardEvent): void {
    if (event.key !== "Tab" || !this.isModal) return;
    const stops = [...this.panel.querySelectorAll<HTMLElement>("button, a[href], textarea, [tabindex='0']")].filter(
      (element) => element.tabIndex >= 0 && element.getClientRects().length > 0 && !(element as HTMLButtonElement).disabled,
    );
    const [first, last] = [stops[0], stops[stops.length - 1]];
    if (this.root.activeElement === (event.shiftKey ? first : last)) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }
}
