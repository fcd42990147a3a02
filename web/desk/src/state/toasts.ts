import { reactive } from "vue";

const SHOWN_MS = 6_000;

export interface Toast { id: number; text: string; tone: "info" | "bad" }

export const toasts = reactive<Toast[]>([]);
let lastId = 0;

/** Says something in passing, in the corner and to screen readers. */
export function say(text: string, tone: Toast["tone"] = "info"): void {
  const id = (lastId += 1);
  toasts.push({ id, text, tone });
  window.setTimeout(() => dismiss(id), SHOWN_MS);
}

export function dismiss(id: number): void {
  const index = toasts.findIndex((toast) => toast.id === id);
  if (index >= 0) toasts.splice(index, 1);
}
