// Words, plurals and dates in the two languages of the page.
import en from "./en.js";
import lt from "./lt.js";
import { storedText, storeText } from "./dom.js";

export const WORDS = { lt, en };
const ZONE = "Europe/Vilnius"; // the bot's dates are Vilnius dates, wherever the browser is
const LOCALES = { lt: "lt-LT", en: "en-GB" };

let language = storedText("language", "lt") in WORDS ? storedText("language", "lt") : "lt";

export const currentLanguage = () => language;

export const hasWord = (id) => id in WORDS[language];

export function t(id, values = {}) {
  const word = WORDS[language][id];
  if (word === undefined) throw new Error(`no word „${id}“ in ${language}`);
  const text = typeof word === "string" ? word : plural(word, values.n);
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

function plural(forms, n) {
  return forms[new Intl.PluralRules(LOCALES[language]).select(n)] ?? forms.other;
}

const format = (seconds, options) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options }).format(seconds * 1000);

export const clock = (seconds) => format(seconds, { hour: "2-digit", minute: "2-digit", hour12: false });
export const dayKey = (seconds) => format(seconds, { year: "numeric", month: "2-digit", day: "2-digit" });

export function day(seconds) {
  const now = Date.now() / 1000;
  const sameYear = format(seconds, { year: "numeric" }) === format(now, { year: "numeric" });
  return format(seconds, sameYear ? { month: "long", day: "numeric" } : { dateStyle: "long" });
}

// In the list of chats: the time today, the date before.
export function shortTime(seconds) {
  const today = dayKey(seconds) === dayKey(Date.now() / 1000);
  return today ? clock(seconds) : format(seconds, { month: "2-digit", day: "2-digit" });
}

export function fileSize(bytes) {
  const number = (value) =>
    new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
  if (bytes < 1024) return t("bytes", { n: number(bytes) });
  if (bytes < 1024 * 1024) return t("kilobytes", { n: number(bytes / 1024) });
  return t("megabytes", { n: number(bytes / 1024 / 1024) });
}

// Fills what index.html leaves empty: data-word (text), data-label (name for readers), data-hint.
export function fillWords() {
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = t(node.dataset.word);
  for (const node of document.querySelectorAll("[data-label]")) {
    const label = t(node.dataset.label);
    node.setAttribute("aria-label", label);
    if (node.tagName === "BUTTON") node.title = label;
  }
  for (const node of document.querySelectorAll("[data-hint]")) node.placeholder = t(node.dataset.hint);
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === language));
  }
}

export function setLanguage(chosen) {
  language = chosen;
  storeText("language", chosen);
}
