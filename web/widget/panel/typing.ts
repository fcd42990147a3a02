import type { Client } from "../core/client";
import { h } from "../core/dom";
import type { Texts } from "../core/texts";

/** Three dots while the other side writes. Not announced: the reply itself is the news. */
export class TypingView {
  readonly element = h("div", { class: "typing", hidden: true });
  private readonly label = h("span", { class: "for-readers" });

  constructor(
    private readonly client: Client,
    private readonly texts: Texts,
  ) {
    this.element.append(h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), this.label);
  }

  update(): void {
    const typist = this.client.typist;
    this.element.hidden = !typist;
    this.label.textContent = typist ? this.texts.get("typing_" + typist.who, { name: typist.name ?? "" }) : "";
  }
}
