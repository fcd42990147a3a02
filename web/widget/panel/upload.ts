import type { Client } from "../core/client";
import { h, icon, set } from "../core/dom";
import { newId } from "../core/ids";
import type { Shell } from "../core/shell";
import type { Texts } from "../core/texts";
import { drawn, size } from "./attachment";
import { FILE } from "./icons";
import type { Notices } from "./notice";

const LIMIT_BYTES = 10 * 1024 * 1024;
const LIMIT_SAID_BYTES = 10_000_000;
const ACCEPTED = ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"];

/** Files on their way to the shop: chosen, dropped or pasted. The gateway looks at the content itself. */
export class Uploads {
  readonly element = h("div", { class: "uploads" });
  private readonly picker = h("input", { type: "file", accept: ACCEPTED.join(","), multiple: true, hidden: true, tabindex: -1, "aria-hidden": "true" });

  constructor(
    private readonly shell: Shell,
    private readonly client: Client,
    private readonly texts: Texts,
    private readonly notices: Notices,
  ) {
    const { attachButton, panel, input, form } = shell;
    attachButton.disabled = false;
    form.append(this.picker);
    attachButton.addEventListener("click", () => this.picker.click());
    this.picker.addEventListener("change", () => {
      this.take(this.picker.files);
      this.picker.value = "";
    });
    input.addEventListener("paste", (event) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      this.take(event.clipboardData.files);
    });
    for (const name of ["dragover", "dragleave", "drop"] as const) panel.addEventListener(name, (event) => this.drag(event));
  }

  private drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const over = event.type === "dragover";
    set(this.shell.panel, "data-drop", over ? this.texts.get("drop_file") : null);
    if (event.type === "drop") this.take(event.dataTransfer.files);
  }

  private take(files: FileList | null): void {
    for (const file of files ?? []) {
      const limit = size(LIMIT_SAID_BYTES, this.texts.locale);
      if (file.size > LIMIT_BYTES) this.notices.pass(this.texts.get("file_too_big", { limit }));
      else if (!ACCEPTED.includes(file.type)) this.notices.pass(this.texts.get("file_type_refused"));
      else void this.send(file);
    }
  }

  private async send(file: File): Promise<void> {
    const progress = h("progress", { max: 1, value: 0, "aria-label": this.texts.get("file_sending", { name: file.name }) });
    const state = h("span", { class: "soft" }, size(file.size, this.texts.locale));
    const buttons = h("span", { class: "remedy" });
    const picture = h("span", { class: "file-icon" }, icon(FILE));
    const row = h("div", { class: "upload" }, picture, h("span", { class: "file-name" }, h("bdi", {}, file.name), state, progress), buttons);
    this.element.append(row);
    row.scrollIntoView({ block: "nearest" });
    if (file.type.startsWith("image/")) void drawn(file).then((canvas) => canvas && picture.replaceChildren(canvas));
    await this.client.start();
    const clientId = newId();
    const attempt = async (): Promise<void> => {
      buttons.replaceChildren();
      state.textContent = size(file.size, this.texts.locale);
      progress.hidden = false;
      const status = await this.post(file, clientId, (share) => (progress.value = share));
      if (status >= 200 && status < 300) return row.remove();
      progress.hidden = true;
      state.textContent = this.texts.get(status === 413 ? "file_too_big" : status === 415 ? "file_type_refused" : "file_failed", {
        limit: size(LIMIT_SAID_BYTES, this.texts.locale),
      });
      const discard = h("button", { type: "button" }, this.texts.get("discard"));
      discard.addEventListener("click", () => row.remove());
      const retry = h("button", { type: "button" }, this.texts.get("retry"));
      retry.addEventListener("click", () => void attempt());
      buttons.replaceChildren(...(status === 413 || status === 415 ? [discard] : [retry, discard]));
    };
    await attempt();
  }

  /** Returns the HTTP status, 0 when the network failed. fetch cannot report how much has gone out. */
  private post(file: File, clientId: string, progress: (share: number) => void): Promise<number> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.client.settings.server + "/api/widget/uploads");
      request.setRequestHeader("Authorization", "Bearer " + (this.client.session?.token ?? ""));
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.onloadend = () => resolve(request.status);
      const body = new FormData();
      body.append("file", file);
      body.append("client_id", clientId);
      request.send(body);
    });
  }
}
