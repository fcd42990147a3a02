import type { Client } from "../core/client";
import { adopt, h, icon, set } from "../core/dom";
import type { Shell } from "../core/shell";
import type { Texts, TextTable } from "../core/texts";
import css from "../styles/panel.css?inline";
import { AttachmentViews } from "./attachment";
import { DOWN } from "./icons";
import { Log } from "./log";
import { Menu } from "./menu";
import { Notices } from "./notice";
import { QuickReplies } from "./quick_replies";
import { TypingView } from "./typing";
import { Uploads } from "./upload";

/** All English texts, for when a translation lacks one; put in by the build from data/. */
declare const __ENGLISH_TEXTS__: TextTable;

export interface Panel {
  relabel(): void;
}

/** Fills the shell with the conversation. Everything here is fetched only when the chat is opened. */
export function mount(shell: Shell, client: Client, texts: Texts, seen: () => void): Panel {
  texts.setFallback(__ENGLISH_TEXTS__);
  adopt(shell.root, css);
  const attachments = new AttachmentViews(client, texts);
  const log = new Log(shell, client, texts, attachments);
  const typing = new TypingView(client, texts);
  const quick = new QuickReplies(shell, client, texts);
  const notices = new Notices(shell, client, texts);
  const uploads = new Uploads(shell, client, texts, notices);
  const toEnd = h("button", { class: "to-end", type: "button", hidden: true }, icon(DOWN));
  const menu = new Menu(shell, texts, {
    talkToPerson: () => client.send(texts.get("talk_to_person")),
    startAgain: () => {
      client.forget();
      void client.start();
    },
    downloadTranscript: () => void attachments.download("transcript?format=html", "conversation.html").then(
      (saved) => saved || notices.pass(texts.get("server_error"))),
  });
  shell.scroll.append(log.element, typing.element, uploads.element, quick.element);
  shell.form.before(toEnd);
  toEnd.addEventListener("click", () => {
    log.scrollToEnd(true);
    shell.input.focus();
  });
  shell.scroll.addEventListener("scroll", () => (toEnd.hidden = log.nearEnd()), { passive: true });
  // Pictures, cards and the phone's keyboard change heights after the fact.
  let height = shell.scroll.scrollHeight;
  const keepAtEnd = new ResizeObserver(() => {
    const { scrollHeight, scrollTop, clientHeight } = shell.scroll;
    if (height - scrollTop - clientHeight < 160) log.scrollToEnd(false);
    height = scrollHeight;
  });
  for (const element of [log.element, quick.element, typing.element, shell.scroll]) keepAtEnd.observe(element);

  const update = (): void => {
    log.update();
    quick.update();
    typing.update();
    seen();
  };
  const relabel = (): void => {
    set(toEnd, "aria-label", texts.get("jump_to_latest"));
    set(toEnd, "title", texts.get("jump_to_latest"));
    for (const part of [menu, quick, log]) part.relabel();
    typing.update();
    notices.update();
  };
  client.subscribe((change) => {
    if (change === "timeline") update();
    else if (change === "typing") typing.update();
    else if (change === "refused") notices.refused();
    else if (change === "connection") {
      notices.update();
      log.update();
    }
  });
  relabel();
  update();
  return { relabel };
}
