// The menus of a message and of a chat.
import { block, copy, remove, shareContact, start } from "./actions.js";
import { beginEdit, beginReply } from "./composer.js";
import { below, openMenu } from "./dialogs.js";
import { chooseContact } from "./forms.js";
import { groupEntries } from "./groups.js";
import { store } from "./store.js";
import { t } from "./words.js";

export function openMessageMenu(message, at) {
  if (!message) return;
  const entries = [];
  if (store.view.writable) entries.push({ label: t("reply"), icon: "reply", run: () => beginReply(message) });
  if (message.own && store.view.writable && !message.other && !message.via) {
    entries.push({ label: t("edit"), icon: "edit", run: () => beginEdit(message) });
  }
  if (message.text) entries.push({ label: t("copy"), icon: "file", run: () => copy(message.text) });
  if (store.view.writable && (message.own || store.view.own.rights.includes("can_delete_messages"))) {
    entries.push({ label: t("delete"), icon: "close", bad: true, run: () => remove(message.id) });
  }
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
    ...(started ? [{ label: t("send-contact"), icon: "person", run: sendContact }] : []),
    { label: t("block"), icon: "close", bad: true, run: () => block(true) },
  ];
}

async function sendContact() {
  const whose = await chooseContact();
  if (whose) await shareContact(whose);
}
