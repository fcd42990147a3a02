import { reactive, watch, watchEffect } from "vue";
import { readStored, writeStored } from "./storage";

export interface Settings {
  theme: "system" | "light" | "dark";
  sound: boolean;
  translate: boolean;
  singleKeys: boolean;
  details: boolean;
}

/** Narrower than this the details lie over the story, so they start closed. */
const ROOM_FOR_DETAILS = "(min-width: 1180px)";

/** Do the details lie over the story when they are shown? */
export function detailsCover(): boolean { return !window.matchMedia(ROOM_FOR_DETAILS).matches; }

/** What an agent chose for this browser. Sound is off until they ask for it. */
export const settings = reactive<Settings>({
  theme: "system", sound: false, translate: true, singleKeys: true, details: true,
  ...readStored<Partial<Settings>>("settings", {}),
});
if (detailsCover()) settings.details = false;

watch(settings, (now) => writeStored("settings", now));

/** Keeps the page's data-theme at what was chosen or, for "system", at what the system says. */
export function followTheme(): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const shown = reactive({ dark: system.matches });
  system.addEventListener("change", (event) => { shown.dark = event.matches; });
  watchEffect(() => {
    const dark = settings.theme === "dark" || (settings.theme === "system" && shown.dark);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  });
}
