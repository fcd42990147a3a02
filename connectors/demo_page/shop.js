import { orders, products } from "./shop_goods.js";

/** Sentences to try stand there in these too, whatever the page speaks. */
const SHOWN_BESIDES = ["en", "ar", "zh-Hans", "es"];
const SENTENCES = ["say_1", "say_2", "say_3"];
const UNDER_WAY = ["in_transit", "customs", "delayed"];
const BEGIN_AGAIN = "shop:begin-again";

const page = document.documentElement;
const language = page.lang;
const { languages, direction } = window.shop;
const textsOf = async (code) => (await fetch(`/texts/${code}.json`)).json();
const texts = await textsOf(language);
const say = (key) => texts[key];
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
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = say(place.dataset.text);
  at("language").append(...Object.entries(languages).map(([code, name]) => element("option", { value: code, lang: code }, name)));
}

function fillProducts() {
  const price = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  at("grid").append(...products.map(([sku, cents]) =>
    element("li", {},
      element("img", { src: `/products/${sku}.svg`, alt: "", width: 240, height: 240, loading: "lazy" }),
      element("p", { class: "product" }, say(sku)),
      element("p", { class: "price" }, element("bdi", {}, price.format(cents / 100))))));
}

function fillOrders() {
  at("orders").append(...orders.map(([number, mail, state]) =>
    element("tr", {}, element("td", {}, element("bdi", { class: "number" }, number)),
      element("td", {}, element("bdi", {}, mail)), element("td", {}, say(state), ...courier(number, state)))));
}

/** The courier comes, and whoever has asked about this order in the chat is told there. */
function courier(number, state) {
  if (!UNDER_WAY.includes(state)) return [];
  const button = element("button", { type: "button" }, say("arrive"));
  button.addEventListener("click", async () => {
    const body = JSON.stringify({ order_number: number, state: "delivered" });
    const sent = await fetch("/demo/parcels", { method: "POST", headers: { "Content-Type": "application/json" }, body }).catch(() => null);
    button.disabled = sent?.ok === true;
  });
  return [" ", button];
}

async function fillSentences() {
  const shown = [language, ...SHOWN_BESIDES.filter((code) => code !== language)].slice(0, SHOWN_BESIDES.length);
  const spoken = await Promise.all(shown.map((code) => (code === language ? texts : textsOf(code))));
  at("sentences").append(...shown.map((code, index) =>
    element("section", { lang: code, dir: direction(code) }, element("h3", {}, languages[code]),
      ...SENTENCES.map((key) => {
        const line = spoken[index][key];
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
fillOrders();
void fillSentences();
at("language").value = language;
at("language").addEventListener("change", (event) => {
  localStorage.setItem("shop:language", event.target.value);
  sessionStorage.setItem(BEGIN_AGAIN, "1");
  location.search = "?lang=" + event.target.value;
});
// A conversation keeps the language it has; who chooses another on the page is greeted in that one.
if (sessionStorage.getItem(BEGIN_AGAIN)) widget("reset");
sessionStorage.removeItem(BEGIN_AGAIN);
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
