import type { Client } from "../core/client";
import { h, set } from "../core/dom";
import type { Shell } from "../core/shell";
import type { Texts } from "../core/texts";
import type { Entry } from "../core/timeline";
import { AttachmentViews } from "./attachment";
import { MessageView } from "./message";

/** Messages of one author within this time look like one. */
const GROUP_MS = 4 * 60_000;
/** Whoever has scrolled up further than this reads something and is not pulled down. */
const NEAR_END_PX = 120;

/** The messages in order: one element an entry, kept as long as the entry is there. */
export class Log {
  /** Screen readers announce what is added here, and nothing that changes later. */
  readonly element = h("div", { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", "aria-busy": "true" });
  private readonly views = new Map<string, { view: MessageView; day: HTMLElement | null }>();
  private filled = false;

  constructor(
    private readonly shell: Shell,
    private readonly client: Client,
    private readonly texts: Texts,
    private readonly attachments: AttachmentViews,
  ) {}

  update(): void {
    const entries = this.client.timeline.entries();
    const stick = this.nearEnd() || !this.filled;
    const fresh = entries.filter((entry) => !this.views.has(entry.key));
    // What the shopper has seen before, or missed while away, is not read out line by line.
    const catchingUp = !this.filled || fresh.filter((entry) => entry.message).length > 3;
    set(this.element, "aria-busy", catchingUp ? "true" : "false");
    this.removeGone(entries);
    let before: MessageView | null = null;
    let place: ChildNode | null = this.element.firstChild;
    for (const entry of entries) {
      const known = this.views.get(entry.key);
      const view = known?.view ?? this.make(entry);
      view.update(entry, this.client.ready, this.client.timeline.readByShop);
      const day = this.dayFor(view, before, known?.day ?? null);
      if (known?.day && !day) {
        if (place === known.day) place = place.nextSibling;
        known.day.remove();
      }
      if (day) place = this.put(day, place);
      place = this.put(view.element, place);
      this.views.set(entry.key, { view, day });
      this.join(before, view, day !== null);
      before = view;
    }
    if (before) set(before.element, "data-last", true);
    this.filled ||= entries.length > 0;
    const own = fresh.some((entry) => entry.pending);
    if (fresh.length && (stick || own)) this.scrollToEnd(!catchingUp);
    if (catchingUp && this.filled) requestAnimationFrame(() => set(this.element, "aria-busy", "false"));
  }

  relabel(): void {
    for (const entry of this.client.timeline.entries()) this.views.get(entry.key)?.view.relabel(entry.message);
    for (const { view, day } of this.views.values()) if (day?.firstChild) day.firstChild.textContent = this.dayName(view.at);
  }

  nearEnd(): boolean {
    const { scroll } = this.shell;
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
  }

  scrollToEnd(smooth: boolean): void {
    const { scroll } = this.shell;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    requestAnimationFrame(() => scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" }));
  }

  private make(entry: Entry): MessageView {
    return new MessageView(entry, this.texts, this.client.settings.server, this.attachments, {
      retry: (pending) => this.client.retry(pending),
      discard: (pending) => this.client.discard(pending),
    });
  }

  private removeGone(entries: readonly Entry[]): void {
    const keys = new Set(entries.map((entry) => entry.key));
    for (const [key, { view, day }] of this.views) {
      if (keys.has(key)) continue;
      view.element.remove();
      day?.remove();
      this.views.delete(key);
    }
  }

  /** Moves an element only when it is not where it belongs: a moved element would be announced again. */
  private put(element: HTMLElement, place: ChildNode | null): ChildNode | null {
    if (element === place) return place.nextSibling;
    this.element.insertBefore(element, place);
    return place;
  }

  private dayFor(view: MessageView, before: MessageView | null, known: HTMLElement | null): HTMLElement | null {
    if (before && before.at.toDateString() === view.at.toDateString()) return null;
    return known ?? h("div", { class: "day", "aria-live": "off" }, h("span", {}, this.dayName(view.at)));
  }

  private dayName(at: Date): string {
    const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
    if (days === 0) return this.texts.get("today");
    if (days === 1) return this.texts.get("yesterday");
    return at.toLocaleDateString(this.texts.locale, { weekday: "long", day: "numeric", month: "long" });
  }

  private join(before: MessageView | null, view: MessageView, newDay: boolean): void {
    const together = before !== null && !newDay && before.group === view.group && view.at.getTime() - before.at.getTime() < GROUP_MS;
    set(view.element, "data-follows", together);
    if (before) set(before.element, "data-last", !together);
  }
}
