// What the chosen person does. Every action ends with the server's word; a refusal becomes a toast.
import { act, Refused } from "./api.js";
import { showAlert, toast } from "./dialogs.js";
import { bot, person, store, where } from "./store.js";
import { t } from "./words.js";

let go = () => {};
export const onGo = (navigate) => { go = navigate; };
export const goTo = (personId, chatId) => go(personId, chatId);

export async function attempt(doing) {
  try {
    return await doing();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    toast(t("error", { reason: error.message }), "bad");
    return null;
  }
}

export const perform = (path, body = {}) => attempt(() => act(path, { ...where(), ...body }));

const LONGEST = 4096; // characters; Telegram's apps cut a longer text into several messages

export async function say(text, replyTo = null) {
  const cut = text.length <= LONGEST ? text.length : text.lastIndexOf("\n", LONGEST) + 1 || LONGEST;
  const done = await perform("say", { text: text.slice(0, cut), reply_to: replyTo });
  const rest = text.slice(cut).trim();
  return done && rest ? say(rest) : done;
}

export const ask = (botId, text, offset) => perform("inline", { bot: botId, text, offset });
export const choose = (query, result) => perform("choose", { query, result });
export const edit = (message, text) => perform("edit", { message, text });
export const shareContact = (whose = {}) => perform("contact", whose);
export const shareLocation = (place) => perform("location", place);
export const remove = (message) => perform("delete", { message });
export const leave = () => perform("leave");
export const block = (blocked) => perform(blocked ? "block" : "unblock");
export const addPerson = (fields) => attempt(() => act("person", fields));
export const addGroup = (fields) => attempt(() => act("group", fields));
export const join = (people) => perform("join", { people });

// In a group a command must say which bot it is for, as Telegram's own apps do.
export function sayCommand(command) {
  const own = !store.view.private && !command.includes("@") && bot();
  return say(own ? `${command}@${bot().username}` : command);
}

export async function start(payload = null, botId = bot()?.id) {
  const done = await attempt(() => act("start", { person: store.personId, bot: botId, payload }));
  if (done) go(store.personId, done.chat);
}

export async function tap(message, button, node) {
  if (button.url) return openUrl(button.url);
  if (button.copy) return copy(button.copy);
  if (button.data === null) return toast(t("unsupported-key"));
  node.classList.add("waiting");
  const done = await perform("tap", { message, data: button.data, text: button.text });
  node.classList.remove("waiting");
  if (done && !done.answered) toast(t("no-answer"), "bad");
  if (done?.url) openUrl(done.url);
  if (done?.text) done.alert ? showAlert(done.text) : toast(done.text);
}

export async function copy(text) {
  await navigator.clipboard.writeText(text).catch(() => {});
  toast(t("copied"));
}

// https://t.me/<bot>?start=<payload>: the private chat, as in Telegram. Everything else: a new tab.
export function deepLink(url) {
  const found = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/(\w+)\/?(?:\?(.*))?$/i.exec(url);
  const name = found?.[1].toLowerCase();
  const linked = store.bots.find((one) => one.username.toLowerCase() === name);
  return linked ? { bot: linked, payload: new URLSearchParams(found[2] ?? "").get("start") } : null;
}

const isInvite = (url) => /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:\+|joinchat\/)[\w-]+$/i.test(url);

// Whether the address stays in Telegram: a bot of ours, or an invitation to a group.
export const staysHere = (url) => isInvite(url) || deepLink(url) !== null;

let openInvite = () => {};
export const onInvite = (open) => { openInvite = open; };

export function followLink(event, url) {
  if (!staysHere(url)) return;
  event.preventDefault();
  openUrl(url);
}

function openDeep({ bot: linked, payload }) {
  if (payload !== null) return start(payload, linked.id);
  const own = person().chats.find((one) => one.bot === linked.id && one.kind === "private");
  if (own) go(store.personId, own.id);
}

function openUrl(url) {
  const deep = deepLink(url);
  if (deep) openDeep(deep);
  else if (isInvite(url)) openInvite(url);
  else if (/^https?:/i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}
