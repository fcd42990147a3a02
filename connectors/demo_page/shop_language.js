"use strict";
/* Runs before anything is shown: the page's language and colours, as chosen last time or in the address. */
(() => {
  const offered = ["en", "es", "zh-Hans", "ar"];
  const wanted = new URLSearchParams(location.search).get("lang") || localStorage.getItem("shop:language") || navigator.language;
  const language = offered.find((code) => wanted.toLowerCase().startsWith(code.split("-")[0])) || "en";
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  root.dataset.theme = localStorage.getItem("shop:theme") || "auto";
})();
