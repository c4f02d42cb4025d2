// The menus of a message and of a chat.
import { block, copy, join, leave, start } from "./actions.js";
import { beginEdit, beginReply } from "./composer.js";
import { below, openDialog, openMenu, toast } from "./dialogs.js";
import { el, splitName } from "./dom.js";
import { peopleChoice } from "./forms.js";
import { person, store } from "./store.js";
import { t } from "./words.js";

export function openMessageMenu(message, at) {
  if (!message) return;
  const entries = [];
  if (store.view.writable) entries.push({ label: t("reply"), icon: "reply", run: () => beginReply(message) });
  if (message.out && store.view.writable && !message.other) {
    entries.push({ label: t("edit"), icon: "edit", run: () => beginEdit(message) });
  }
  if (message.text) entries.push({ label: t("copy"), icon: "file", run: () => copy(message.text) });
  if (entries.length) openMenu(entries, { at, label: t("actions") });
}

export function openChatMenu(button) {
  const entries = store.view.private ? privateEntries() : groupEntries();
  openMenu(entries, { at: below(button), label: t("chat-menu") });
}

function privateEntries() {
  const { blocked, started } = store.view;
  if (blocked) return [{ label: t("unblock"), run: () => block(false) }];
  return [
    { label: t(started ? "restart" : "start"), icon: "send", run: () => start() },
    { label: t("block"), icon: "close", bad: true, run: () => block(true) },
  ];
}

const groupEntries = () => [
  { label: t("members"), icon: "group", run: showMembers },
  { label: t("add-member"), icon: "person", run: addMembers },
  { label: t("leave"), icon: "close", bad: true, run: leave },
];

function showMembers() {
  const rows = store.view.members.map((one) => {
    const [name, role] = splitName(one.name);
    const right = one.bot ? t(one.admin ? "bot-admin" : "bot") : one.creator ? t("creator") : one.admin ? t("admin") : "";
    return el("li", {}, el("b", {}, name), el("span", {}, [role, right].filter(Boolean).join(" · ")));
  });
  openDialog(t("members"), el("ul", { class: "member-list", tabindex: 0 }, rows),
    [{ label: t("close"), value: "close", strong: true }]);
}

async function addMembers() {
  const inside = new Set(store.view.members.map((one) => one.id));
  const outside = store.people.filter((one) => !inside.has(one.id) && one.id !== person().id);
  if (!outside.length) return toast(t("all-members"));
  const choice = peopleChoice(outside);
  const said = await openDialog(t("add-member"), choice.node, [
    { label: t("cancel"), value: "" },
    { label: t("add"), value: "add", strong: true },
  ]);
  if (said && choice.chosen().length) await join(choice.chosen());
}
