import type {
  Agent, Approval, CannedReply, ConversationDetail, ConversationPage, Message, ReplyBody, View,
} from "./types";

/**
 * A request that the desk's server refused or that never reached it.
 *
 * `status` is 0 when no answer came at all; `code` is the server's snake_case error code, or "unreachable".
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly data: Record<string, unknown> = {},
    readonly retryAfterS: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** True when the same request may succeed later without anybody changing anything. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface ListQuery { view: View; language: string; q: string; cursor?: string | null; limit?: number }

/** The desk's REST API; every call throws ApiError. `onSignedOut` hears of each 401 outside signing in. */
export class DeskApi {
  onSignedOut: () => void = () => {};

  constructor(private readonly base = "/api/desk") {}

  signIn(email: string, password: string): Promise<Agent> {
    return this.send("POST", "/session", { email, password });
  }

  signOut(): Promise<void> { return this.send("DELETE", "/session"); }

  me(): Promise<Agent> { return this.send("GET", "/me"); }

  changeMe(change: Partial<Pick<Agent, "ui_language" | "status">>): Promise<Agent> {
    return this.send("PATCH", "/me", change);
  }

  conversations(query: ListQuery, signal?: AbortSignal): Promise<ConversationPage> {
    const search = new URLSearchParams({ view: query.view, limit: String(query.limit ?? 100) });
    if (query.language) search.set("language", query.language);
    if (query.q) search.set("q", query.q);
    if (query.cursor) search.set("cursor", query.cursor);
    return this.send("GET", `/conversations?${search}`, undefined, signal);
  }

  conversation(id: string, signal?: AbortSignal): Promise<ConversationDetail> {
    return this.send("GET", `/conversations/${id}`, undefined, signal);
  }

  async messagesAfter(id: string, seq: number): Promise<Message[]> {
    const answer = await this.send<Message[] | { messages: Message[] }>("GET", `/conversations/${id}/messages?after=${seq}`);
    return Array.isArray(answer) ? answer : answer.messages;
  }

  accept(id: string): Promise<unknown> { return this.send("POST", `/conversations/${id}/accept`, {}); }

  reply(id: string, body: ReplyBody): Promise<unknown> { return this.send("POST", `/conversations/${id}/reply`, body); }

  note(id: string, text: string): Promise<unknown> { return this.send("POST", `/conversations/${id}/note`, { text }); }

  handBack(id: string, resolution: string): Promise<unknown> {
    return this.send("POST", `/conversations/${id}/hand-back`, { resolution });
  }

  resolve(id: string, resolution: string): Promise<unknown> {
    return this.send("POST", `/conversations/${id}/resolve`, { resolution });
  }

  read(id: string, seq: number): Promise<unknown> { return this.send("POST", `/conversations/${id}/read`, { seq }); }

  async approvals(which: "waiting" | "decided", signal?: AbortSignal): Promise<Approval[]> {
    return (await this.send<{ approvals: Approval[] }>("GET", `/approvals?which=${which}`, undefined, signal)).approvals;
  }

  approve(id: string): Promise<unknown> { return this.send("POST", `/approvals/${id}/approve`, {}); }

  refuse(id: string, why: string): Promise<unknown> { return this.send("POST", `/approvals/${id}/refuse`, { why }); }

  async canned(language: string): Promise<CannedReply[]> {
    const answer = await this.send<CannedReply[] | { canned: CannedReply[] }>("GET", `/canned?language=${encodeURIComponent(language)}`);
    return Array.isArray(answer) ? answer : answer.canned;
  }

  exportUrl(id: string, format: "html" | "json"): string {
    return `${this.base}/conversations/${id}/export?format=${format}`;
  }

  private async send<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const headers: Record<string, string> = { Accept: "application/json", "X-Babeldesk-Desk": "1" };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    let response: Response;
    try {
      response = await fetch(this.base + path, {
        method, headers, credentials: "same-origin",
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === "AbortError") throw failure;
      throw new ApiError(0, "unreachable", "The server did not answer.");
    }
    if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    const refusal = await describeRefusal(response);
    if (response.status === 401 && path !== "/session") this.onSignedOut();
    throw refusal;
  }
}

async function describeRefusal(response: Response): Promise<ApiError> {
  const wait = Number(response.headers.get("Retry-After"));
  const retryAfterS = Number.isFinite(wait) && wait > 0 ? wait : null;
  try {
    const { error } = (await response.json()) as { error: { code: string; message: string } & Record<string, unknown> };
    return new ApiError(response.status, error.code, error.message, error, retryAfterS);
  } catch {
    return new ApiError(response.status, "unexplained", response.statusText, {}, retryAfterS);
  }
}
