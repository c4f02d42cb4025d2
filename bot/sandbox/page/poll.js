// A poll in a bubble: options to choose from, or bars when there is something to show.
import { perform } from "./actions.js";
import { openDialog } from "./dialogs.js";
import { el, splitName } from "./dom.js";
import { textNodes } from "./entities.js";
import { clock, day, t } from "./words.js";

const ticked = new Map(); // message → the options ticked in a poll with several answers, not sent yet

export function pollOf({ id, poll }) {
  if (!poll) return null;
  const choosing = !poll.closed && !poll.voted;
  return el("div", { class: "poll" },
    el("div", { class: "poll-question" }, poll.question),
    poll.description ? el("div", { class: "poll-about" }, textNodes(poll.description, poll.entities)) : null,
    el("div", { class: "poll-kind" }, kindOf(poll)),
    poll.options.map((option) => choosing ? choice(id, poll, option) : result(poll, option)),
    choosing && poll.multiple ? button("vote", () => send(id)) : null,
    !poll.closed && poll.voted && poll.revoting ? button("vote-back", () => vote(id, [])) : null,
    !poll.closed && poll.adding ? button("add-option", () => addOption(id)) : null,
    el("div", { class: "poll-foot" }, footOf(poll)));
}

const kindOf = (poll) => [
  t(poll.closed ? "poll-closed" : poll.anonymous ? "poll-anonymous" : "poll-named"),
  poll.multiple ? t("poll-multiple") : "",
].filter(Boolean).join(" · ");

const footOf = (poll) => [
  t("voters", { n: poll.voters }),
  !poll.closed && poll.hidden ? t("poll-hidden") : "",
  !poll.closed && poll.closes ? t("poll-closes", { when: `${day(poll.closes)} ${clock(poll.closes)}` }) : "",
].filter(Boolean).join(" · ");

const button = (word, onclick) => el("button", { type: "button", class: "poll-act", onclick }, t(word));

function choice(message, poll, option) {
  const chosen = ticked.get(message) ?? new Set();
  const node = el("button", { type: "button", class: "poll-option", "aria-pressed": poll.multiple ? String(chosen.has(option.id)) : null },
    el("span", { class: `poll-mark ${poll.multiple ? "square" : ""}`, "aria-hidden": "true" }), labelOf(option));
  node.addEventListener("click", () => poll.multiple ? tick(message, option.id, node) : vote(message, [option.id]));
  return node;
}

function tick(message, option, node) {
  const chosen = ticked.get(message) ?? new Set();
  chosen.has(option) ? chosen.delete(option) : chosen.add(option);
  ticked.set(message, chosen);
  node.setAttribute("aria-pressed", String(chosen.has(option)));
}

function send(message) {
  const chosen = [...ticked.get(message) ?? []];
  return chosen.length ? vote(message, chosen) : null;
}

async function vote(message, options) {
  ticked.delete(message);
  await perform("vote", { message, options });
}

function result(poll, option) {
  const bar = el("span", { class: "poll-bar", "aria-hidden": "true" });
  bar.style.width = `${option.percent}%`;
  return el("div", { class: `poll-result ${option.own ? "own" : ""}` },
    el("div", { class: "poll-line" },
      el("span", {}, option.own ? "✓ " : "", labelOf(option)),
      poll.results ? el("b", {}, `${option.votes} · ${option.percent} %`) : null),
    poll.results ? el("div", { class: "poll-track" }, bar) : null);
}

const labelOf = ({ text, adder }) => el("span", {}, text, adder ? el("small", {}, ` ${splitName(adder)[0]}`) : null);

async function addOption(message) {
  const text = el("input", { "aria-label": t("option-text"), autocomplete: "off", maxlength: 100, required: true, autofocus: true });
  const said = await openDialog(t("add-option"), text, [{ label: t("cancel"), value: "" }, { label: t("add"), value: "add", strong: true }]);
  if (said) await perform("option", { message, text: text.value });
}
