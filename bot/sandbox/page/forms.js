// Forms: a new person, a new group or channel.
import { addGroup, addPerson } from "./actions.js";
import { openDialog } from "./dialogs.js";
import { el, splitName } from "./dom.js";
import { person, store } from "./store.js";
import { t } from "./words.js";

const LANGUAGES = [["lt", "lithuanian"], ["en", "english"], ["ru", "russian"], ["pl", "polish"]];

const KINDS = [["group", "group-basic"], ["supergroup", "group-super"], ["channel", "channel"]];

const field = (word, input, hint) =>
  el("label", { class: "field" }, el("span", {}, t(word)), input, hint ? el("small", {}, t(hint)) : null);

const input = (name, props = {}) => el("input", { name, autocomplete: "off", maxlength: 120, ...props });

const check = (word, values, props) =>
  el("label", { class: "check" }, el("input", { type: "checkbox", ...props }), el("span", {}, t(word, values)));

export async function newPerson() {
  const name = input("name", { required: true, autofocus: true });
  const role = input("role");
  const username = input("username", { pattern: "@?[A-Za-z][A-Za-z0-9_]{3,31}", maxlength: 33 });
  const phone = input("phone", { type: "tel", pattern: "\\+?[0-9 ]{6,18}", placeholder: "+370…" });
  const language = el("select", {}, LANGUAGES.map(([code, word]) => el("option", { value: code }, t(word))));
  const body = el("div", {}, field("person-name", name, "person-name-hint"), field("person-role", role, "person-role-hint"),
    field("person-username", username), field("person-phone", phone), field("person-language", language));
  const said = await openDialog(t("person-title"), body, saveButtons("add"));
  if (!said) return null;
  const full = [name.value.trim(), role.value.trim()].filter(Boolean).join(", ");
  const done = await addPerson({ name: full, username: username.value.replace("@", "").trim() || null,
    phone: phone.value.replaceAll(" ", "") || null, language: language.value });
  return done?.id ?? null;
}

export async function newGroup() {
  const title = input("title", { required: true, autofocus: true });
  const creator = el("select", {}, store.people.map((one) =>
    el("option", { value: one.id, selected: one.id === person()?.id }, splitName(one.name)[0])));
  const members = peopleChoice(store.people);
  const bot = store.bots[0];
  const withBot = check("group-bot", { bot: bot?.name }, { checked: true });
  const asAdmin = check("group-admin", {}, { checked: true });
  const kind = el("select", {}, KINDS.map(([value, word]) => el("option", { value }, t(word))));
  const body = el("div", {}, field("group-name", title), field("group-creator", creator),
    field("group-kind", kind), members.node, bot ? [withBot, asAdmin] : []);
  const said = await openDialog(t("group-title"), body, saveButtons("create"));
  if (!said) return null;
  const done = await addGroup({ title: title.value.trim(), creator: Number(creator.value),
    members: members.chosen().filter((id) => id !== Number(creator.value)),
    bots: bot && withBot.firstChild.checked ? [bot.id] : [], admin: asAdmin.firstChild.checked, kind: kind.value });
  return done && { person: Number(creator.value), chat: done.id };
}

// Somebody of the sandbox, or a name and a number typed by hand.
export async function chooseContact() {
  const who = el("select", { autofocus: true }, store.people.map((one) =>
    el("option", { value: one.id }, splitName(one.name)[0])), el("option", { value: "" }, t("contact-other")));
  const name = input("name");
  const phone = input("phone", { type: "tel", pattern: "\\+?[0-9 ]{6,18}", placeholder: "+370…" });
  const typed = el("div", { hidden: true }, field("person-name", name), field("contact-phone", phone));
  who.addEventListener("change", () => {
    typed.hidden = Boolean(who.value);
    name.required = phone.required = !who.value;
  });
  const said = await openDialog(t("send-contact"), el("div", {}, field("contact-who", who), typed), saveButtons("send"));
  if (!said) return null;
  return who.value ? { of: Number(who.value) } : { name: name.value.trim(), phone: phone.value.replaceAll(" ", "") };
}

// A point on the map, typed by hand, and what the place is called.
export async function chooseLocation() {
  const point = input("point", { required: true, autofocus: true, pattern: "-?[0-9.]+, ?-?[0-9.]+", placeholder: "54.3963, 24.0459" });
  const title = input("title");
  const body = el("div", {}, field("location-point", point), field("location-title", title));
  const said = await openDialog(t("send-location"), body, saveButtons("send"));
  return said ? { point: point.value.trim(), title: title.value.trim() } : null;
}

const saveButtons = (word) => [
  { label: t("cancel"), value: "" },
  { label: t(word), value: "save", strong: true },
];

export function peopleChoice(people) {
  const boxes = people.map((one) => el("input", { type: "checkbox", value: one.id }));
  const rows = people.map((one, i) => el("label", { class: "check" }, boxes[i], el("span", {}, one.name)));
  return {
    node: el("fieldset", { class: "choice" }, el("legend", {}, t("group-members")), el("div", {}, rows)),
    chosen: () => boxes.filter((box) => box.checked).map((box) => Number(box.value)),
  };
}
