// „@bot words“ in the input: what the bot offers above it, to be put into the chat.
import { ask, choose, start } from "./actions.js";
import { $, el, focusInput } from "./dom.js";
import { store } from "./store.js";
import { t } from "./words.js";

const REST = 250; // ms without a key before the bot is asked, as Telegram's apps do
const LONGEST = 256; // characters of a query

let timer = 0;
let asked = null; // { bot, text, query, next }: what is shown, or waited for
let onChosen = () => {};

// { bot, text } where the input begins with the name of a bot that answers everywhere.
function typedFor(text) {
  const [, name, words] = /^@(\w+)\s([\s\S]*)$/.exec(text) ?? [];
  const bot = name && store.bots.find((one) => one.inline && one.username.toLowerCase() === name.toLowerCase());
  return bot && words.trim().length <= LONGEST ? { bot: bot.id, text: words.trim() } : null;
}

export function offerFor(text) {
  const wanted = typedFor(text);
  if (wanted && asked && wanted.bot === asked.bot && wanted.text === asked.text) return;
  closeOffers();
  if (!wanted) return;
  asked = wanted;
  timer = setTimeout(load, REST, wanted, "");
}

async function load(wanted, offset) {
  const found = await ask(wanted.bot, wanted.text, offset);
  if (asked !== wanted || !found) return; // typed on, or the chat was left
  draw(wanted, found, Boolean(offset));
}

function draw(wanted, found, further) {
  Object.assign(wanted, { query: found.query, next: found.next });
  const rows = found.results.map((one) => row(found.query, one));
  if (further) $("offers").append(...rows);
  else $("offers").replaceChildren(...rows);
  [...$("offers").children].forEach((option, i) => { option.id = `offer-${i}`; });
  const count = $("offers").children.length;
  $("offers").hidden = !count;
  $("offers-more").hidden = !found.next;
  if (!further) drawButton(wanted.bot, found.button);
  $("inline").hidden = false;
  $("offers-note").textContent = count ? t("offers-count", { n: count }) : t(found.answered ? "offers-none" : "offers-silent");
  $("offers-note").className = count ? "unseen" : "offers-note";
  $("text").setAttribute("aria-controls", "offers");
  if (count && !further) select(0);
}

function row(query, { id, title, description }) {
  return el("li", { role: "option", "aria-selected": "false", onclick: () => take(query, id) },
    el("b", {}, title), description ? el("span", {}, description) : null);
}

function drawButton(bot, button) {
  const node = $("offers-start");
  node.hidden = !button;
  node.textContent = button?.text ?? "";
  node.onclick = () => {
    closeOffers();
    start(button.start, bot);
  };
}

async function take(query, result) {
  const wanted = asked;
  const done = await choose(query, result);
  if (!done || asked !== wanted) return;
  closeOffers();
  onChosen();
  focusInput();
}

export function closeOffers() {
  clearTimeout(timer);
  asked = null;
  $("inline").hidden = true;
  if ($("text").getAttribute("aria-controls") !== "offers") return;
  $("text").setAttribute("aria-controls", "commands");
  $("text").removeAttribute("aria-activedescendant");
}

const options = () => [...$("offers").children];
const selected = () => options().findIndex((option) => option.ariaSelected === "true");

function select(at) {
  options().forEach((option, i) => { option.ariaSelected = String(i === at); });
  options()[at].scrollIntoView({ block: "nearest" });
  $("text").setAttribute("aria-activedescendant", `offer-${at}`);
}

// Whether the key was for the list.
export function inOffers(event) {
  if ($("inline").hidden) return false;
  const all = options();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") closeOffers();
  else if (step && all.length) select((selected() + step + all.length) % all.length);
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && all.length) all[selected()].click();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

export function wireOffers(chosen) {
  onChosen = chosen;
  $("offers-more").addEventListener("click", () => {
    const at = options().length;
    load(asked, asked.next).then(() => { if (options()[at]) select(at); });
    focusInput();
  });
  $("inline").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    closeOffers();
    $("text").focus();
  });
}
