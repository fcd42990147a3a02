import type { ClientEvent, ServerEvent } from "./types";

export type ConnectionState = "connecting" | "ready" | "lost" | "offline";

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 2_000;
const PING_EVERY_MS = 20_000;
const SILENCE_MS = 45_000;

/**
 * One WebSocket that comes back by itself.
 *
 * It carries no memory of what was said: whoever needs replay sends its own `subscribe … after` from `onReady`,
 * which runs after every (re)connection. `send` while disconnected drops the frame for the same reason.
 */
export class DeskSocket {
  onEvent: (event: ServerEvent) => void = () => {};
  onReady: () => void = () => {};
  onState: (state: ConnectionState) => void = () => {};
  /** Runs when a connection could not be opened, to find out whether the session has ended. */
  onRefused: () => void = () => {};

  private socket: WebSocket | null = null;
  private failures = 0;
  private retryTimer: number | undefined;
  private heartbeat: number | undefined;
  private lastFrameAt = 0;
  private wanted = false;

  constructor(private readonly url: string) {
    window.addEventListener("online", () => this.retryNow());
    window.addEventListener("offline", () => { if (this.wanted) this.onState("offline"); });
  }

  open(): void {
    this.wanted = true;
    if (!this.socket) this.connect();
  }

  close(): void {
    this.wanted = false;
    window.clearTimeout(this.retryTimer);
    this.drop();
  }

  /** Skips the waiting time before the next attempt. */
  retryNow(): void {
    if (!this.wanted || this.socket?.readyState === WebSocket.OPEN) return;
    window.clearTimeout(this.retryTimer);
    this.drop();
    this.connect();
  }

  /** Connects afresh, so that the server speaks with what it knows of the agent now. */
  restart(): void {
    this.drop();
    if (this.wanted) this.connect();
  }

  send(event: ClientEvent): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(event));
  }

  private connect(): void {
    if (this.failures === 0) this.onState("connecting");
    let opened = false;
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onmessage = (frame: MessageEvent<string>) => {
      if (socket !== this.socket) return;
      this.lastFrameAt = Date.now();
      const event = JSON.parse(frame.data) as ServerEvent;
      if (event.type === "ready") {
        opened = true;
        this.failures = 0;
        this.onState("ready");
        this.onReady();
      }
      this.onEvent(event);
    };
    socket.onclose = () => {
      if (socket !== this.socket) return;
      this.drop();
      if (!this.wanted) return;
      if (!opened) this.onRefused();
      this.onState(navigator.onLine ? "lost" : "offline");
      this.retryTimer = window.setTimeout(() => this.connect(), this.nextDelayMs());
    };
    this.lastFrameAt = Date.now();
    this.heartbeat = window.setInterval(() => this.beat(), PING_EVERY_MS);
  }

  private beat(): void {
    if (Date.now() - this.lastFrameAt > SILENCE_MS) this.socket?.close();
    else this.send({ type: "ping" });
  }

  /** Doubles up to the longest, then shortened by up to half at random so that a restart is not met by all at once. */
  private nextDelayMs(): number {
    const full = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures);
    this.failures += 1;
    return full * (0.5 + Math.random() / 2);
  }

  private drop(): void {
    window.clearInterval(this.heartbeat);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }
}
