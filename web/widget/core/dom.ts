/**
 * Elements made one by one. Text only ever becomes a text node: the widget has no place where a string turns into
 * markup, so it runs under Trusted Types and needs no sanitiser.
 */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string | null | false)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}

export function set(element: Element, name: string, value: string | number | boolean | null | undefined): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? "" : String(value));
}

/** An icon of 24 units, drawn in the colour of the text around it. `mirrored` ones turn with the writing direction. */
export function icon(path: string, mirrored = false): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "1.8",
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false",
    class: mirrored ? "icon mirrored" : "icon",
  })) svg.setAttribute(key, value);
  const shape = document.createElementNS(namespace, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}

/** A sentence with values in it: each value is isolated, so that it cannot upset the direction around it. */
export function sentence(parts: readonly string[]): (string | HTMLElement)[] {
  return parts.map((part, index) => (index % 2 ? h("bdi", {}, part) : part));
}

export function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
