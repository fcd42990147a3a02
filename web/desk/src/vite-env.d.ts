/// <reference types="vite/client" />

/** From data/languages.yml, put in at build time. */
declare const __LANGUAGES__: readonly { code: string; name: string; direction: "ltr" | "rtl" }[];
