import { watchEffect } from "vue";
import type { Agent, Summary } from "../api/types";
import { t } from "../texts";
import { settings } from "./settings";

const NOTES_HZ = [659.25, 987.77];
const NOTE_S = 0.16;
const LOUDNESS = 0.07;
/** How far the server's clock may be behind this machine's. */
const SKEW_MS = 5 * 60_000;

let audio: AudioContext | null = null;

/** Two soft notes. Browsers let them sound only after the agent has touched the page, which turning sound on does. */
export function playChime(): void {
  audio ??= new AudioContext();
  const context = audio;
  void context.resume();
  NOTES_HZ.forEach((frequency, index) => {
    const start = context.currentTime + index * NOTE_S * 0.7;
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + NOTE_S * 2);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + NOTE_S * 2);
  });
}

/** Knows which conversations were already waiting, so that each is announced once. */
export function createAlerts(agent: () => Agent, isOnScreen: (conversationId: string) => boolean) {
  const seen = new Map<string, { owner: string; unread: number }>();
  const startedAt = Date.now() - SKEW_MS;

  function isNewWork(summary: Summary): boolean {
    const before = seen.get(summary.id);
    if (summary.status !== "open") return false;
    if (summary.owner === "queue" && before?.owner !== "queue") {
      const speaks = !summary.language || agent().languages.includes(summary.language);
      return speaks && (before !== undefined || Date.parse(summary.waiting_since ?? summary.updated_at) >= startedAt);
    }
    const mine = summary.owner === "human" && summary.agent_id === agent().id;
    return mine && summary.unread > (before?.unread ?? 0) && !isOnScreen(summary.id);
  }

  return {
    /** Hears every live change; sounds when it means work for this agent. Says whether it did mean work. */
    changed(summary: Summary): boolean {
      const isNew = isNewWork(summary);
      seen.set(summary.id, { owner: summary.owner, unread: summary.unread });
      if (isNew && settings.sound) playChime();
      return isNew;
    },
  };
}

/** Shows how many conversations wait in the tab's title and puts a dot on its icon. */
export function followBadge(count: () => number): void {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  watchEffect(() => {
    const waiting = count();
    document.title = waiting > 0 ? t("app_title_unread", { count: waiting }).replace(/[\u2068\u2069]/g, "") : t("app_title");
    if (icon) icon.href = `${import.meta.env.BASE_URL}${waiting > 0 ? "icon-waiting.svg" : "icon.svg"}`;
  });
}
