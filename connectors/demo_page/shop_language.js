"use strict";
/* Runs before anything is shown: the page's language and colours, as in the address, as chosen last time, or as the browser asks. */
window.shop = { direction: (code) => (code === "ar" ? "rtl" : "ltr") };
window.shop.languages = {
  en: "English", es: "Español", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", ar: "العربية", fr: "Français", de: "Deutsch",
  pt: "Português", it: "Italiano", nl: "Nederlands", pl: "Polski", ru: "Русский", uk: "Українська", tr: "Türkçe",
  ja: "日本語", ko: "한국어", th: "ไทย", vi: "Tiếng Việt", id: "Bahasa Indonesia", hi: "हिन्दी",
};
(() => {
  /* zh-TW is zh-Hant, zh is zh-Hans, pt-BR is pt; what we do not speak, or what is no language, is none. */
  const ours = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
      return [`${language}-${script}`, language].find((code) => code in window.shop.languages);
    } catch {
      return undefined;
    }
  };
  const wanted = [new URLSearchParams(location.search).get("lang"), localStorage.getItem("shop:language"), ...navigator.languages];
  const language = wanted.filter(Boolean).map(ours).find(Boolean) ?? "en";
  const root = document.documentElement;
  root.lang = language;
  root.dir = window.shop.direction(language);
  root.dataset.theme = localStorage.getItem("shop:theme") || "auto";
  const texts = document.createElement("link");
  Object.assign(texts, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `/texts/${language}.json` });
  document.head.append(texts);
})();
