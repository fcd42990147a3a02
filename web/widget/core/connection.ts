import type { ClientFrame, ServerFrame } from "../protocol";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 2000;
const HANDSHAKE_LIMIT_MS = 4000;
const HEARTBEAT_MS = 20_000;
const SILENCE_LIMIT_MS = 8000;

export interface ConnectionEvents {
  /** The first frame of every connection. */
  hello(): ClientFrame;
  received(frame: ServerFrame): void;
  /** Called when the gateway has said `ready`, and when that ends. */
  changed(ready: boolean): void;
  /** Called at every heartbeat of a ready connection. */
  heartbeat(): void;
}

/**
 * One socket that comes back by itself. Delays double with jitter and stay under two seconds, so that a shopper waits
 * at most that long after the gateway has returned; a connection that went silent is replaced.
 */
export class Connection {
  private socket: WebSocket | null = null;
  private wanted = false;
  private ready = false;
  private failures = 0;
  private retryTimer = 0;
  private limitTimer = 0;
  private heartbeatTimer = 0;

  constructor(
    private readonly url: string,
    private readonly events: ConnectionEvents,
  ) {
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
    // A page that goes into the back/forward cache must not hold a socket; it returns as if from sleep.
    addEventListener("pageshow", (event) => event.persisted && this.hurry());
  }

  open(): void {
    this.wanted = true;
    if (!this.socket) this.connect();
  }

  close(): void {
    this.wanted = false;
    clearTimeout(this.retryTimer);
    this.end();
  }

  /** Returns whether the frame went out; what must not be lost is the outbox's business. */
  send(frame: ClientFrame): boolean {
    if (!this.ready || this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** Replaces the connection, for instance because the session has changed. */
  restart(): void {
    this.end();
    this.failures = 0;
    if (this.wanted) this.connect();
  }

  private hurry(): void {
    if (!this.wanted || this.ready) return;
    clearTimeout(this.retryTimer);
    this.failures = 0;
    if (!this.socket) this.connect();
  }

  private connect(): void {
    clearTimeout(this.retryTimer);
    const socket = new WebSocket(this.url);
    this.socket = socket;
    this.limit(HANDSHAKE_LIMIT_MS);
    socket.onopen = () => socket.send(JSON.stringify(this.events.hello()));
    socket.onmessage = (event) => {
      if (socket === this.socket) this.take(String(event.data));
    };
    socket.onclose = () => {
      if (socket === this.socket) this.lost();
    };
  }

  private take(data: string): void {
    const frame = JSON.parse(data) as ServerFrame;
    clearTimeout(this.limitTimer);
    if (frame.type === "ready") {
      this.failures = 0;
      this.ready = true;
      this.heartbeatTimer = window.setInterval(() => this.beat(), HEARTBEAT_MS);
    }
    this.events.received(frame);
    if (frame.type === "ready") this.events.changed(true);
  }

  private beat(): void {
    this.send({ type: "ping" });
    this.limit(SILENCE_LIMIT_MS);
    this.events.heartbeat();
  }

  /** Gives the gateway this long to say anything at all. */
  private limit(milliseconds: number): void {
    clearTimeout(this.limitTimer);
    this.limitTimer = window.setTimeout(() => this.lost(), milliseconds);
  }

  private lost(): void {
    this.end();
    if (!this.wanted) return;
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.failures);
    this.failures += 1;
    this.retryTimer = window.setTimeout(() => this.connect(), longest * (0.5 + Math.random() / 2));
  }

  private end(): void {
    const socket = this.socket;
    this.socket = null;
    clearTimeout(this.limitTimer);
    clearInterval(this.heartbeatTimer);
    socket?.close();
    if (!this.ready) return;
    this.ready = false;
    this.events.changed(false);
  }
}
