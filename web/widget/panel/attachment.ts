import type { Client } from "../core/client";
import { h, icon, set } from "../core/dom";
import type { Texts } from "../core/texts";
import type { Attachment } from "../protocol";
import { DOWNLOAD, FILE } from "./icons";

const PREVIEW_PX = 520;

/** Files in the conversation. They are fetched with the session's secret, so no link can be passed on by accident. */
export class AttachmentViews {
  constructor(
    private readonly client: Client,
    private readonly texts: Texts,
  ) {}

  view(attachment: Attachment): HTMLElement {
    const button = h("button", { class: "file", type: "button", "aria-label": this.texts.get("file_open", { name: attachment.name }) },
      h("span", { class: "file-icon" }, icon(FILE)),
      h("span", { class: "file-name" }, h("bdi", {}, attachment.name), h("span", { class: "soft" }, size(attachment.size_bytes, this.texts.locale))),
      icon(DOWNLOAD));
    button.addEventListener("click", () => void this.download(`uploads/${attachment.id}`, attachment.name));
    if (attachment.content_type.startsWith("image/")) void this.preview(attachment, button);
    return button;
  }

  /** Saves what the gateway has under a path of the widget's API. Returns whether that worked. */
  async download(path: string, name: string): Promise<boolean> {
    const blob = await this.fetchBlob(path);
    if (!blob) return false;
    const url = URL.createObjectURL(blob);
    h("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  }

  private async preview(attachment: Attachment, button: HTMLElement): Promise<void> {
    const blob = await this.fetchBlob(`uploads/${attachment.id}`);
    const canvas = blob && (await drawn(blob));
    if (!canvas) return;
    set(canvas, "role", "img");
    set(canvas, "aria-label", this.texts.get("image_description", { name: attachment.name }));
    set(button, "class", "file image");
    button.replaceChildren(canvas);
  }

  private async fetchBlob(path: string): Promise<Blob | null> {
    try {
      const answer = await this.client.access.call(path);
      return answer.ok ? await answer.blob() : null;
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }
}

/** A picture as pixels on a canvas: unlike an <img> of a blob, no page's content policy can forbid it. */
export async function drawn(blob: Blob): Promise<HTMLCanvasElement | null> {
  try {
    const full = await createImageBitmap(blob);
    const scale = Math.min(1, PREVIEW_PX / Math.max(full.width, full.height));
    const canvas = h("canvas", { width: Math.max(1, Math.round(full.width * scale)), height: Math.max(1, Math.round(full.height * scale)) });
    canvas.getContext("2d")?.drawImage(full, 0, 0, canvas.width, canvas.height);
    full.close();
    return canvas;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function size(bytes: number, language: string): string {
  const units = ["byte", "kilobyte", "megabyte"] as const;
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(language, { style: "unit", unit: units[power] as string, unitDisplay: "short", maximumFractionDigits: power === 2 ? 1 : 0 })
    .format(bytes / 1000 ** power);
}
