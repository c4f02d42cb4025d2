// Links into groups: looked at, followed, made; and those who ask to be let in.
import { goTo, perform } from "./actions.js";
import { openDialog, toast } from "./dialogs.js";
import { el } from "./dom.js";
import { person, store } from "./store.js";
import { t } from "./words.js";

const buttons = (...list) => list.map(([word, value, strong]) => ({ label: t(word), value, strong }));

// Asks for an address at t.me and follows it in the name of the chosen person.
export async function askForLink() {
  if (!person()) return toast(t("choose-first"), "bad");
  const input = el("input", { name: "link", required: true, autofocus: true, autocomplete: "off", placeholder: "https://t.me/…" });
  const body = el("label", { class: "field" }, el("span", {}, t("link-address")), input, el("small", {}, t("link-hint")));
  const said = await openDialog(t("open-link"), body, buttons(["cancel", ""], ["open", "open", true]));
  return said ? openLink(input.value.trim()) : null;
}

export async function openLink(link) {
  const found = await perform("preview", { link });
  if (!found) return null;
  if (found.bot) return startBot(found);
  return found.inside ? goTo(store.personId, found.chat) : offerGroup(link, found);
}

async function startBot({ bot, payload }) {
  const done = await perform("start", { bot, payload });
  if (done) goTo(store.personId, done.chat);
}

async function offerGroup(link, { chat, title, description, members, asks, asked }) {
  const body = el("div", {}, el("p", {}, t("members-count", { n: members })),
    description ? el("p", { class: "about" }, description) : null,
    asks ? el("p", {}, t(asked ? "join-asked" : "join-asks")) : null);
  const yes = asked ? "join-withdraw" : asks ? "join-ask" : "join-now";
  const said = await openDialog(title, body, buttons(["cancel", ""], [yes, "yes", true]));
  if (!said) return;
  if (asked) {
    if (await perform("withdraw", { chat })) toast(t("join-withdrawn"));
    return;
  }
  const done = await perform("enter", { link });
  if (done?.inside) goTo(store.personId, chat);
  else if (done) toast(t("join-sent"));
}

export async function makeLink() {
  const asks = el("input", { type: "checkbox", checked: true });
  const body = el("label", { class: "check" }, asks, el("span", {}, t("link-asks")));
  if (!await openDialog(t("make-link"), body, buttons(["cancel", ""], ["create", "make", true]))) return;
  const done = await perform("invite", { asks: asks.checked });
  if (!done) return;
  const shown = el("input", { readonly: true, value: done.link, "aria-label": t("link-address") });
  await openDialog(t("make-link"), shown, buttons(["close", "close", true]));
}

export async function showRequests() {
  const rows = store.view.requests.map((one) => el("li", { class: "asking" }, el("b", {}, one.name),
    el("button", { type: "submit", class: "quiet", value: `decline ${one.id}` }, t("request-decline")),
    el("button", { type: "submit", class: "strong", value: `approve ${one.id}` }, t("request-approve"))));
  const body = rows.length ? el("ul", { class: "member-list", tabindex: 0 }, rows) : el("p", {}, t("no-requests"));
  const said = await openDialog(t("requests"), body, buttons(["close", ""]));
  const [verb, user] = said?.split(" ") ?? [];
  if (verb) await perform(verb, { user: Number(user) });
}

