// The topics of a forum, above the messages: all of them, or one to read and write in.
import { $, el, icon } from "./dom.js";
import { store, whereKey } from "./store.js";
import { currentLanguage, t } from "./words.js";

const GENERAL = 1; // Telegram calls it the same in every language; we do not
let renew = () => {};

export const topicName = ({ id, name }) => (id === GENERAL ? t("topic-general") : name);
export const chosenTopic = () => store.view?.topics.find(({ id }) => id === store.thread) ?? null;

export function drawTopics() {
  const { forum, topics } = store.view;
  $("topics").hidden = !forum;
  const version = JSON.stringify([topics, store.thread, whereKey(), currentLanguage()]);
  if ($("topics").version === version) return;
  const held = document.activeElement.closest?.("#topics button")?.value;
  $("topics").version = version;
  $("topics").replaceChildren(...[{ id: null, name: t("topics-all") }, ...topics].map(chip));
  if (held !== undefined) $("topics").querySelector(`button[value="${held}"]`)?.focus();
}

function chip(topic) {
  const { id, closed } = topic;
  const name = id === null ? topic.name : topicName(topic);
  return el("button", { type: "button", class: "topic", value: String(id ?? ""), "aria-pressed": String(id === store.thread),
    "aria-label": closed ? t("topic-is-closed", { name }) : undefined, onclick: () => choose(id) },
  name, closed ? icon("lock") : null);
}

export function choose(id) {
  store.thread = id;
  renew();
}

export function wireTopics(refresh) {
  renew = refresh;
}
