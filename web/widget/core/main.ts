import type { Panel } from "../panel/main";
import { Client } from "./client";
import type { Change } from "./client";
import { Composer } from "./composer";
import { set } from "./dom";
import { readSettings } from "./settings";
import type { Settings } from "./settings";
import { Shell } from "./shell";
import { Texts } from "./texts";

/** The file name of the part that is fetched when the chat opens; the build puts it in. */
declare const __PANEL_FILE__: string;

const PANEL_RETRY_MS = 2000;
const REOPEN = "babeldesk:open";

/** The widget on the page: a launcher, and behind it the chat. */
class Widget {
  private readonly client: Client;
  private readonly texts: Texts;
  private readonly composer: Composer;
  private panel: Promise<Panel> | null = null;
  private wantedLanguage = "";

  constructor(private readonly shell: Shell, private readonly settings: Settings) {
    this.client = new Client(settings);
    this.texts = new Texts(settings.server, this.client.kept, this.client.session?.language ?? settings.pageLanguage);
    this.composer = new Composer(shell, this.client, this.texts);
    this.client.subscribe((change) => this.changed(change));
    shell.launcher.addEventListener("click", () => (shell.isOpen ? this.close() : this.open()));
    shell.closeButton.addEventListener("click", () => this.close());
    shell.frame.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || !shell.isOpen) return;
      event.stopPropagation();
      this.close();
    });
    document.addEventListener("visibilitychange", () => this.see());
    this.label();
    if (this.client.session) shell.setDirection(this.client.session.direction);
    if (settings.resume || (reopens() && !shell.isModal && innerWidth > 480)) this.open(settings.resume !== null);
    else if (this.client.known) void this.client.start();
  }

  open(focus = true): void {
    if (this.shell.isOpen) return;
    this.client.opened = true;
    this.shell.show(true);
    this.label();
    this.composer.refresh();
    if (focus) this.shell.input.focus();
    void this.client.start();
    void this.client.loadHistory();
    void this.speak(this.client.session?.language ?? this.settings.pageLanguage);
    this.panel ??= this.loadPanel();
    this.see();
    keepOpen(true);
  }

  close(): void {
    if (!this.shell.isOpen) return;
    this.client.opened = false;
    this.shell.show(false);
    this.label();
    this.shell.launcher.focus();
    keepOpen(false);
  }

  /** Opens the chat with a text in the input, for the shopper to send or change. */
  write(text: string): void {
    this.open();
    this.shell.input.value = this.client.kept.draft = text;
    this.composer.refresh();
    this.shell.input.focus();
  }

  identify(customerToken: string): void {
    this.client.access.identify(customerToken);
  }

  /** For a customer who logs out: forgets the conversation on this device. */
  reset(): void {
    this.client.logOut();
    if (this.shell.isOpen) void this.client.start();
  }

  /** Fetches and mounts the panel, again and again while the network fails: what is typed meanwhile waits. */
  private async loadPanel(attempt = 0): Promise<Panel> {
    // A browser remembers that a module failed to load; another address asks anew.
    const address = `${this.settings.server}/widget/${__PANEL_FILE__}${attempt ? "?again=" + attempt : ""}`;
    try {
      const { mount } = (await import(/* @vite-ignore */ address)) as {
        mount(shell: Shell, client: Client, texts: Texts, seen: () => void): Panel;
      };
      return mount(this.shell, this.client, this.texts, () => this.see());
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.shell.notice.textContent = this.texts.get("load_failed");
      await new Promise((resolve) => setTimeout(resolve, PANEL_RETRY_MS));
      return this.loadPanel(attempt + 1);
    }
  }

  private changed(change: Change): void {
    const language = this.client.state?.language ?? this.client.session?.language;
    if (change === "session" || change === "conversation") {
      const direction = this.client.state?.direction ?? this.client.session?.direction;
      if (direction) this.shell.setDirection(direction);
      if (language && this.shell.isOpen) void this.speak(language);
      this.composer.refresh();
    }
    this.label();
    this.see();
  }

  /** Changes the language of the widget's own words. */
  private async speak(language: string): Promise<void> {
    if (language === this.wantedLanguage) return;
    this.wantedLanguage = language;
    if (!(await this.texts.load(language)) || language !== this.wantedLanguage) {
      this.wantedLanguage = "";
      return;
    }
    this.label();
    this.composer.refresh();
    (await this.panel)?.relabel();
  }

  private see(): void {
    if (this.shell.isOpen && this.panel && !document.hidden) this.client.markSeen();
  }

  private label(): void {
    const { shell, client, texts } = this;
    shell.label(texts, client.session?.shop_name ?? location.hostname, client.unread);
    const owner = client.state?.owner ?? "bot";
    const name = client.state?.agent_name ?? "";
    set(shell.panel, "data-owner", owner);
    shell.subtitle.textContent =
      owner === "human" && name ? texts.get("header_agent", { name }) : texts.get(owner === "queue" ? "header_queue" : "header_bot");
  }
}

function reopens(): boolean {
  try {
    return sessionStorage.getItem(REOPEN) !== null;
  } catch {
    return false;
  }
}

function keepOpen(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(REOPEN, "1");
    else sessionStorage.removeItem(REOPEN);
  } catch {
    // A page without storage starts with the chat closed.
  }
}

function install(settings: Settings): void {
  if (customElements.get("babeldesk-widget")) return;
  customElements.define("babeldesk-widget", class extends HTMLElement {});
  const host = document.createElement("babeldesk-widget");
  if (settings.theme) host.dataset["theme"] = settings.theme;
  const widget = new Widget(new Shell(host, settings), settings);
  document.body.append(host);
  const early = (globalThis as { babeldesk?: unknown }).babeldesk;
  const api = {
    open: () => widget.open(),
    close: () => widget.close(),
    write: (text: string) => widget.write(text),
    identify: (customerToken: string) => widget.identify(customerToken),
    reset: () => widget.reset(),
    theme: (theme: "light" | "dark" | "auto") => set(host, "data-theme", theme),
  };
  // A page may ask for something before this script has arrived: calls wait in an array, and may go on as they began.
  const push = ([name, ...values]: Call): void => (api[name] as (...all: string[]) => void)?.(...values);
  type Call = [keyof typeof api, ...string[]];
  Object.assign(globalThis, { babeldesk: { ...api, push } });
  if (Array.isArray(early)) for (const call of early as Call[]) push(call);
  document.dispatchEvent(new CustomEvent("babeldesk:ready"));
}

const settings = readSettings();
if (document.body) install(settings);
else addEventListener("DOMContentLoaded", () => install(settings));
