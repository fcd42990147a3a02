import { h, icon, set } from "../core/dom";
import type { Shell } from "../core/shell";
import type { Texts } from "../core/texts";
import { DOWNLOAD, MORE, PERSON, RESTART } from "./icons";

export interface MenuActions {
  talkToPerson(): void;
  downloadTranscript(): void;
  startAgain(): void;
}

/** The few things that are not said by writing: a button in the header, and a menu that arrow keys walk through. */
export class Menu {
  private readonly button = h("button", { class: "tool more", type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "menu" }, icon(MORE));
  private readonly list = h("div", { class: "menu", id: "menu", role: "menu", hidden: true });
  private readonly labels: [HTMLElement, string][] = [];

  constructor(
    private readonly shell: Shell,
    private readonly texts: Texts,
    actions: MenuActions,
  ) {
    this.add("talk_to_person", PERSON, actions.talkToPerson);
    this.add("download_transcript", DOWNLOAD, actions.downloadTranscript);
    this.add("start_again", RESTART, actions.startAgain);
    shell.tools.append(this.button, this.list);
    this.button.addEventListener("click", () => this.show(this.list.hidden === true));
    shell.tools.addEventListener("keydown", (event) => this.key(event));
    shell.frame.addEventListener("pointerdown", (event) => event.composedPath().includes(shell.tools) || this.show(false));
    shell.tools.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !shell.tools.contains(event.relatedTarget as Node)) this.show(false);
    });
  }

  relabel(): void {
    const menu = this.texts.get("menu");
    for (const element of [this.button, this.list]) set(element, "aria-label", menu);
    set(this.button, "title", menu);
    for (const [element, key] of this.labels) element.textContent = this.texts.get(key);
  }

  private add(key: string, path: string, action: () => void): void {
    const label = h("span");
    const item = h("button", { type: "button", role: "menuitem", tabindex: -1 }, icon(path), label);
    item.addEventListener("click", () => {
      this.show(false);
      this.shell.input.focus();
      action();
    });
    this.labels.push([label, key]);
    this.list.append(item);
  }

  private show(open: boolean): void {
    if (this.list.hidden !== open) return;
    this.list.hidden = !open;
    set(this.button, "aria-expanded", String(open));
    if (open) (this.list.firstElementChild as HTMLElement).focus();
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    const items = [...this.list.children] as HTMLElement[];
    const at = items.indexOf(this.shell.root.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const next = steps[event.key];
    if (event.key === "Escape") {
      this.show(false);
      this.button.focus();
    } else if (next !== undefined) {
      items[(next + items.length) % items.length]?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
