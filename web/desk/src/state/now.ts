import { readonly, ref } from "vue";

const TICK_MS = 10_000;
const now = ref(Date.now());
window.setInterval(() => { now.value = Date.now(); }, TICK_MS);

/** Milliseconds since 1970, renewed every ten seconds, for waiting times that grow on the screen. */
export const nowMs = readonly(now);
