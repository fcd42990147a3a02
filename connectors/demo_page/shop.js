import { english, orders, products, sentences, texts } from "./shop_texts.js";

const page = document.documentElement;
const language = page.lang;
const say = (key) => texts[language][key] ?? english[key] ?? "";
const at = (id) => document.getElementById(id);

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Calls the widget, which may still be on its way: the array keeps the calls until it arrives. */
function widget(method, ...values) {
  (window.babeldesk ??= []).push([method, ...values]);
}

function translate() {
  for (const place of document.querySelectorAll("[data-text]")) {
    const text = texts[language][place.dataset.text];
    if (text) place.textContent = text;
  }
}

function fillProducts() {
  const price = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  const column = { en: 2, es: 3, "zh-Hans": 4, ar: 5 }[language];
  at("grid").append(...products.map((product) =>
    element("li", {},
      element("img", { src: `/products/${product[0]}.svg`, alt: "", width: 240, height: 240, loading: "lazy" }),
      element("p", { class: "product" }, product[column]),
      element("p", { class: "price" }, element("bdi", {}, price.format(product[1] / 100))))));
}

function fillHints() {
  at("orders").append(...orders.map(([number, mail, state]) =>
    element("tr", {}, element("td", {}, element("bdi", { class: "number" }, number)),
      element("td", {}, element("bdi", {}, mail)), element("td", {}, say(state)))));
  at("sentences").append(...sentences.map(([code, name, lines]) =>
    element("section", { lang: code, dir: code === "ar" ? "rtl" : "ltr" }, element("h3", {}, name),
      ...lines.map((line) => {
        const button = element("button", { type: "button" }, line);
        button.addEventListener("click", () => widget("write", line));
        return button;
      }))));
}

async function logIn(customer, name) {
  const answer = await fetch(`/demo/customer-token?customer=${encodeURIComponent(customer)}`).catch(() => null);
  if (!answer?.ok) {
    at("login-state").textContent = say("login_failed");
    return;
  }
  widget("identify", (await answer.json()).customer_token);
  at("login-state").textContent = say("logged_in").replace("{name}", `\u2068${name}\u2069`);
}

function applyTheme(theme) {
  page.dataset.theme = theme;
  localStorage.setItem("shop:theme", theme);
  widget("theme", theme);
}

translate();
fillProducts();
fillHints();
at("language").value = language;
at("language").addEventListener("change", (event) => {
  localStorage.setItem("shop:language", event.target.value);
  location.search = "?lang=" + event.target.value;
});
at("theme").value = page.dataset.theme;
applyTheme(page.dataset.theme);
at("theme").addEventListener("change", (event) => applyTheme(event.target.value));
function greetCustomer() {
  const chosen = at("customer").selectedOptions[0];
  at("login-state").textContent = "";
  if (chosen?.value) void logIn(chosen.value, chosen.textContent);
}

// The chat outlives a reload, so the login does too.
at("customer").value = localStorage.getItem("shop:customer") ?? "";
greetCustomer();
at("customer").addEventListener("change", (event) => {
  localStorage.setItem("shop:customer", event.target.value);
  // Whoever logs out or becomes somebody else must not find the last customer's conversation.
  widget("reset");
  greetCustomer();
});
at("open-chat").addEventListener("click", () => widget("open"));
