import { watch } from "vue";
import { VIEWS, type View } from "../api/types";
import type { Desk } from "./desk";

/** The address is `#/<view>/<conversation>`, so that reload, back and a copied link find the same place. */
export function readRoute(hash = location.hash): { view: View | "approvals"; conversation: string | null } {
  const [, view, conversation] = hash.split("/");
  const known = view === "approvals" ? view : VIEWS.find((one) => one === view);
  return { view: known ?? "queue", conversation: conversation || null };
}

export function followRoute(desk: Desk): () => void {
  const apply = () => {
    const { view, conversation } = readRoute();
    desk.setView(view);
    if (!conversation) desk.stories.close();
    else if (desk.stories.open.value?.id !== conversation) desk.show(conversation);
  };
  const stop = watch([() => (desk.approvals.shown.value ? "approvals" : desk.queue.filter.view), () => desk.stories.open.value?.id], ([view, id]) => {
    const hash = `#/${view}${id ? `/${id}` : ""}`;
    if (hash !== location.hash) history.pushState(null, "", hash);
  });
  window.addEventListener("popstate", apply);
  window.addEventListener("hashchange", apply);
  apply();
  return () => {
    stop();
    window.removeEventListener("popstate", apply);
    window.removeEventListener("hashchange", apply);
  };
}
