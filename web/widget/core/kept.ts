import type { Pending, Session } from "../protocol";
import type { TextTable } from "./texts";

/**
 * What survives a reload, in the browser's local storage under the gateway's address. Where a page forbids storage
 * (private windows, sandboxed frames), it lasts as long as the page.
 */
export class Kept {
  private readonly fallback = new Map<string, string>();

  constructor(private readonly server: string) {}

  get session(): Session | null {
    return this.read<Session>("session");
  }

  set session(session: Session | null) {
    this.write("session", session);
  }

  /** The last message that the shopper has seen. */
  get seen(): number {
    return this.read<number>("seen") ?? 0;
  }

  set seen(seq: number) {
    this.write("seen", seq);
  }

  get draft(): string {
    return this.read<string>("draft") ?? "";
  }

  set draft(text: string) {
    this.write("draft", text || null);
  }

  texts(language: string): TextTable | null {
    return this.read("texts:" + language);
  }

  keepTexts(language: string, texts: TextTable): void {
    this.write("texts:" + language, texts);
  }

  /** One key per message, so that two tabs never overwrite each other's outbox. */
  outbox(): Pending[] {
    const prefix = this.key("outbox:");
    return this.keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => this.read<Pending>(key.slice(this.key("").length)))
      .filter((one): one is Pending => one !== null)
      .sort((a, b) => a.order - b.order);
  }

  keepPending(pending: Pending): void {
    this.write("outbox:" + pending.client_id, pending);
  }

  forgetPending(clientId: string): void {
    this.write("outbox:" + clientId, null);
  }

  /** True if a change in another tab concerns this gateway's conversation. */
  concerns(event: StorageEvent, name: string): boolean {
    return event.key === this.key(name);
  }

  private key(name: string): string {
    return `babeldesk:${this.server}:${name}`;
  }

  private keys(): string[] {
    try {
      return Object.keys(localStorage);
    } catch {
      return [...this.fallback.keys()];
    }
  }

  private read<T>(name: string): T | null {
    const key = this.key(name);
    let text = this.fallback.get(key) ?? null;
    try {
      text ??= localStorage.getItem(key);
      return text === null ? null : (JSON.parse(text) as T);
    } catch {
      return null;
    }
  }

  private write(name: string, value: unknown): void {
    const key = this.key(name);
    this.fallback.delete(key);
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      if (value !== null) this.fallback.set(key, JSON.stringify(value));
    }
  }
}
