// The input: text, commands, replies, edits.
import { block, edit, say, start } from "./actions.js";
import { $, el, focusInput, icon } from "./dom.js";
import { closeOffers, inOffers, offerFor, wireOffers } from "./inline.js";
import { summary } from "./message.js";
import { bot, store, viewKey } from "./store.js";
import { focusNewest } from "./walk.js";
import { t } from "./words.js";

const drafts = new Map(); // chat → the text not sent yet
const STOP = { reply: "stop-replying", edit: "stop-editing" };
let target = null; // { kind: "reply" | "edit", message }
let shown = "";
let offered = ""; // the commands there were when last looked at
let forced = 0; // the newest message whose force_reply has been obeyed

export function drawComposer() {
  const { view } = store;
  if (!view) return;
  if (shown !== viewKey()) enterChat();
  const held = ["start", "text"].includes(document.activeElement.id);
  const mustStart = view.private && (!view.started || view.blocked);
  $("composer").hidden = !view.writable;
  $("start").hidden = view.writable;
  $("start").disabled = !mustStart;
  $("start").textContent = t(mustStart ? (view.blocked ? "unblock" : "start") : closedWord(view));
  $("menu").hidden = !view.commands.length;
  $("text").placeholder = view.placeholder || t("message");
  renewCommands();
  obeyForceReply(view);
  drawContext();
  if (held && document.activeElement === document.body) view.writable ? focusInput() : $("start").focus();
}

function closedWord(view) {
  if (view.private) return "deactivated";
  const inside = view.members.some((one) => one.id === store.personId);
  return view.kind === "channel" && inside ? "only-read" : "not-member";
}

function enterChat() {
  shown = viewKey();
  target = null;
  $("text").value = drafts.get(shown) ?? "";
  closeCommands();
  closeOffers();
  fit();
}

function obeyForceReply({ force_reply: id, messages }) {
  if (!id || forced === `${shown}:${id}`) return;
  forced = `${shown}:${id}`;
  const message = messages.find((one) => one.id === id);
  if (message) beginReply(message);
}

export function beginReply(message) {
  begin("reply", message);
}

export function beginEdit(message) {
  begin("edit", message);
  $("text").value = message.text;
  $("text").maxLength = message.photo || message.document ? 1024 : 4096; // as Telegram counts, in UTF-16
  fit();
}

function begin(kind, message) {
  target = { kind, message };
  drawContext();
  $("text").focus();
}

function endTarget() {
  if (target?.kind === "edit") $("text").value = "";
  target = null;
  drawContext();
  fit();
}

function drawContext() {
  $("context").hidden = !target;
  if (target?.kind !== "edit") $("text").removeAttribute("maxlength");
  if (!target) return;
  const { kind, message } = target;
  const name = message.out ? t("you") : message.sender.name;
  const title = kind === "edit" ? t("editing") : t("replying", { name });
  $("context").replaceChildren(
    icon(kind),
    el("div", {}, el("b", {}, title), el("span", {}, summary(message))),
    el("button", { type: "button", class: "icon", "aria-label": t(STOP[kind]), onclick: () => {
      endTarget();
      $("text").focus();
    } }, icon("close")));
}

async function send() {
  const text = $("text").value.trim();
  if (!text) return;
  const was = target;
  $("text").value = "";
  drafts.delete(shown);
  closeCommands();
  closeOffers();
  target = null;
  drawContext();
  fit();
  const done = was?.kind === "edit" ? await edit(was.message.id, text) : await say(text, was?.message.id);
  if (!done && !$("text").value) giveBack(text, was);
}

// What could not be sent stays in the input.
function giveBack(text, was) {
  $("text").value = text;
  target = was;
  drawContext();
  fit();
}

function fit() {
  const input = $("text");
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight + 2}px`;
}

function onKey(event) {
  if (!$("commands").hidden && inCommands(event)) return;
  if (inOffers(event)) return;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape" && target) {
    event.stopPropagation();
    endTarget();
  } else if (event.key === "ArrowUp" && !$("text").value) {
    event.preventDefault();
    focusNewest();
  }
}

function onInput() {
  if (target?.kind !== "edit") drafts.set(shown, $("text").value);
  fit();
  const typed = typedCommand();
  if (typed === undefined) closeCommands();
  else openCommands(typed);
  offerFor(target?.kind === "edit" ? "" : $("text").value);
}

const typedCommand = () => /^\/(\S*)$/.exec($("text").value)?.[1].toLowerCase();

function openCommands(prefix) {
  const found = store.view.commands.filter(({ command }) => command.startsWith(prefix));
  if (!found.length) return closeCommands();
  $("commands").replaceChildren(...found.map(({ command, description }, i) =>
    el("li", { role: "option", id: `command-${i}`, "aria-selected": "false", onclick: () => choose(command) },
      el("b", {}, `/${command}`), el("span", {}, description))));
  $("commands").hidden = false;
  $("menu").setAttribute("aria-expanded", "true");
  select(0);
}

// A list that is open follows what the bot changes in its commands.
function renewCommands() {
  const now = JSON.stringify(store.view.commands);
  if (offered !== now && !$("commands").hidden) openCommands(typedCommand() ?? "");
  offered = now;
}

function closeCommands() {
  $("commands").hidden = true;
  $("menu").setAttribute("aria-expanded", "false");
  $("text").removeAttribute("aria-activedescendant");
}

const options = () => [...$("commands").children];
const selected = () => options().findIndex((option) => option.ariaSelected === "true");

function select(at) {
  options().forEach((option, i) => { option.ariaSelected = String(i === at); });
  options()[at].scrollIntoView({ block: "nearest" });
  $("text").setAttribute("aria-activedescendant", `command-${at}`);
}

function inCommands(event) {
  const all = options();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) select((selected() + step + all.length) % all.length);
  else if (event.key === "Enter" && !event.shiftKey) all[selected()].click();
  else if (event.key === "Tab") $("text").value = all[selected()].firstChild.textContent;
  else if (event.key === "Escape") closeCommands();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function choose(command) {
  const name = bot()?.username;
  $("text").value = `/${command}${store.view.private || !name ? "" : `@${name}`}`;
  focusInput();
  send();
}

function offerTaken() {
  $("text").value = "";
  drafts.delete(shown);
  fit();
}

export function wireComposer() {
  wireOffers(offerTaken);
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  $("text").addEventListener("keydown", onKey);
  $("text").addEventListener("input", onInput);
  $("menu").addEventListener("click", () => {
    const open = $("commands").hidden;
    focusInput();
    if (open) openCommands("");
    else closeCommands();
  });
  $("start").addEventListener("click", () => (store.view.blocked ? block(false) : start()));
}
