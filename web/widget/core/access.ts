import type { Session } from "../protocol";
import type { Kept } from "./kept";
import type { Settings } from "./settings";

/** The shopper's way into the gateway: the session's secret, and what the shop has said about who they are. */
export class Access {
  session: Session | null;
  private customerToken: string | null;
  private resume: string | null;
  private identityDue: boolean;

  constructor(
    private readonly settings: Settings,
    private readonly kept: Kept,
  ) {
    this.session = kept.session;
    this.customerToken = settings.customerToken;
    this.resume = settings.resume;
    this.identityDue = settings.customerToken !== null;
  }

  /** A conversation that is known to be there: from before, or by the link of an e-mail. */
  get known(): boolean {
    return this.session !== null || this.resume !== null;
  }

  /** Nothing is left to ask for before the connection can be opened. */
  get settled(): boolean {
    return this.session !== null && this.resume === null;
  }

  /** A request with the session's secret. `path` is below /api/widget/. */
  call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.session) headers.set("Authorization", "Bearer " + this.session.token);
    return fetch(`${this.settings.server}/api/widget/${path}`, { ...init, headers, credentials: "omit" });
  }

  /**
   * Asks once for a session. Returns "new" for one, "again" when another try may help at once (what the gateway did
   * not want is left out then), "later" when the gateway cannot be reached.
   */
  async ask(): Promise<"new" | "again" | "later"> {
    const { customerToken, resume } = this;
    const body = { page_language: this.settings.pageLanguage, customer_token: customerToken, resume };
    const answer = await this.post("sessions", body);
    if (answer?.ok) {
      this.session = this.kept.session = (await answer.json()) as Session;
      this.resume = null;
      this.identityDue = customerToken !== this.customerToken;
      return "new";
    }
    if (!answer || answer.status >= 500 || answer.status === 429) return "later";
    // An outdated link or log-in must not keep the shopper out.
    if (resume) this.resume = null;
    else if (customerToken) this.customerToken = null;
    else return "later";
    return "again";
  }

  /** Tells the gateway who the shopper is, now or as soon as it can be reached; the token is signed by the shop. */
  identify(customerToken: string): void {
    this.customerToken = customerToken;
    this.identityDue = true;
    void this.tellIdentity();
  }

  async tellIdentity(): Promise<void> {
    if (!this.identityDue || !this.session) return;
    const answer = await this.post("identity", { customer_token: this.customerToken });
    if (answer && answer.status < 500) this.identityDue = false;
  }

  forgetSession(): void {
    this.session = this.kept.session = null;
  }

  forgetCustomer(): void {
    this.customerToken = null;
    this.identityDue = false;
  }

  private async post(path: string, body: object): Promise<Response | null> {
    const headers = { "Content-Type": "application/json" };
    try {
      return await this.call(path, { method: "POST", headers, body: JSON.stringify(body) });
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }
}
