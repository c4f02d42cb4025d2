// What an administrator may do: a list to tick.
import { goTo, perform } from "./actions.js";
import { openDialog } from "./dialogs.js";
import { el, splitName } from "./dom.js";
import { store } from "./store.js";
import { t } from "./words.js";

const SHOWN = ["can_change_info", "can_delete_messages", "can_restrict_members", "can_invite_users",
  "can_pin_messages", "can_manage_topics", "can_manage_tags", "can_promote_members"];
const IN_CHANNELS = ["can_post_messages", "can_edit_messages", "can_delete_messages", "can_change_info",
  "can_invite_users", "can_promote_members"];
const HIDDEN = ["can_manage_chat", "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories",
  "can_manage_direct_messages"];

const check = (word, props) =>
  el("label", { class: "check" }, el("input", { type: "checkbox", ...props }), el("span", {}, t(word)));

export async function giveRights(member) {
  const { view } = store;
  const may = view.kind === "channel" ? IN_CHANNELS
    : SHOWN.filter((right) => view.kind === "supergroup" || view.rights.includes(right));
  const boxes = may.map((right) => check(right, {
    value: right, checked: member.admin ? member.rights.includes(right) : true,
    disabled: !view.own.rights.includes(right) }));
  const hidden = member.bot || view.kind !== "supergroup" ? null : check("stay-anonymous", { checked: member.anonymous });
  const body = el("div", {}, view.kind === "group" ? el("p", {}, t("rights-basic")) : null, boxes, hidden);
  const said = await openDialog(t("rights-of", { name: splitName(member.name)[0] }), body, [
    { label: t("cancel"), value: "" },
    ...(member.admin ? [{ label: t("demote"), value: "demote" }] : []),
    { label: t("save-it"), value: "save", strong: true },
  ]);
  if (said === "demote") await perform("demote", { user: member.id });
  if (said === "save") await save(member, boxes, Boolean(hidden?.firstChild.checked));
}

// Rights that are not shown go with an administrator's others.
async function save(member, boxes, anonymous) {
  const ticked = boxes.map((box) => box.firstChild).filter((box) => box.checked).map((box) => box.value);
  const rights = [...ticked, ...HIDDEN.filter((right) => store.view.rights.includes(right))];
  const done = await perform("promote", { user: member.id, rights, anonymous });
  if (done) goTo(store.personId, done.chat);
}
