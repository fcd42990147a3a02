import { createApp } from "vue";
import App from "./App.vue";
import { followTheme } from "./state/settings";
import { preferredLanguage, useLanguage } from "./texts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";

followTheme();
await useLanguage(preferredLanguage());
createApp(App).mount("#desk");
