// The menu of a group: who is in, what it is for, how it is kept. Only what one may do is offered.
import { goTo, join, leave, perform } from "./actions.js";
import { ask, openDialog, toast } from "./dialogs.js";
import { el, splitName } from "./dom.js";
import { textNodes } from "./entities.js";
import { peopleChoice } from "./forms.js";
import { makeLink, showRequests } from "./invites.js";
import { giveRights } from "./rights.js";
import { person, store } from "./store.js";
import { choose, chosenTopic, topicName } from "./topics.js";
import { t } from "./words.js";

const may = (right) => store.view.own.rights.includes(right);

export function groupEntries() {
  const { view } = store;
  const entries = [{ label: t("members"), icon: "group", run: showMembers }];
  if (view.kind === "channel") return channelEntries(view, entries);
  if (!view.writable) return entries;
  entries.push({ label: t("group-about"), icon: "file", run: showAbout }, { label: t("add-member"), icon: "person", run: addMembers });
  if (may("can_invite_users")) {
    const n = view.requests.length;
    entries.push({ label: n ? t("requests-count", { n }) : t("requests"), icon: "person", run: showRequests },
      { label: t("make-link"), icon: "link", run: makeLink });
  }
  return [...entries, ...topicEntries(view), ...shapeEntries(view), { label: t("leave"), icon: "close", bad: true, run: leave }];
}

// Whoever only reads a channel can leave it, and that is all.
function channelEntries(view, [people]) {
  const entries = [{ ...people, label: t("subscribers") }];
  if (view.own.admin) entries.push({ label: t("group-about"), icon: "file", run: showAbout });
  if (may("can_promote_members")) entries.push({ label: t("add-subscriber"), icon: "person", run: addMembers });
  if (may("can_invite_users")) entries.push({ label: t("make-link"), icon: "link", run: makeLink });
  if (view.own.creator) entries.push({ label: t("delete-channel"), icon: "close", bad: true, run: deleteGroup });
  const inside = view.members.some((one) => one.id === store.personId);
  return inside ? [...entries, { label: t("leave-channel"), icon: "close", bad: true, run: leave }] : entries;
}

function topicEntries(view) {
  if (!view.forum) return [];
  const topic = chosenTopic();
  const entries = [{ label: t("new-topic"), icon: "edit", run: newTopic }];
  if (topic && may("can_manage_topics")) {
    entries.push({ label: t(topic.closed ? "reopen-topic" : "close-topic"), icon: "lock",
      run: () => perform(topic.closed ? "reopen-topic" : "close-topic", { thread: topic.id }) });
  }
  if (topic && topic.id !== 1 && may("can_delete_messages")) {
    entries.push({ label: t("delete-topic"), icon: "close", bad: true, run: () => deleteTopic(topic) });
  }
  return entries;
}

function shapeEntries(view) {
  const entries = [];
  if (view.kind === "group" && view.own.admin) entries.push({ label: t("upgrade"), icon: "down", run: upgrade });
  if (may("can_change_info")) {
    entries.push({ label: t(view.forum ? "topics-off" : "topics-on"), icon: "menu", run: () => switchTopics(!view.forum) });
  }
  if (view.own.creator && view.kind === "supergroup") {
    const on = !view.own.anonymous;
    entries.push({ label: t(on ? "anonymous-on" : "anonymous-off"), icon: "silent", run: () => perform("anonymous", { on }) });
  }
  if (view.own.creator) entries.push({ label: t("delete-group"), icon: "close", bad: true, run: deleteGroup });
  return entries;
}

async function showMembers() {
  const rows = store.view.members.map(memberRow);
  const said = await openDialog(t("members"), el("ul", { class: "member-list", tabindex: 0 }, rows),
    [{ label: t("close"), value: "", strong: true }]);
  const [verb, id] = said?.split(" ") ?? [];
  const member = store.view.members.find((one) => one.id === Number(id));
  if (verb && member) await ACTS[verb](member);
}

const ACTS = {
  rights: giveRights,
  tag: setTag,
  remove: async (member) => {
    const yes = await ask(t("remove"), t("remove-text", { name: splitName(member.name)[0] }), t("remove"));
    if (yes) await perform("remove", { user: member.id });
  },
};

function memberRow(one) {
  const [name, role] = splitName(one.name);
  const right = one.bot ? t(one.admin ? "bot-admin" : "bot") : one.creator ? t("creator") : one.admin ? t("admin") : "";
  const note = [one.tag || one.title, role, right].filter(Boolean).join(" · ");
  const button = (verb) => el("button", { type: "submit", class: "quiet small", value: `${verb} ${one.id}`,
    "aria-label": `${t(verb)}: ${name}` }, t(verb));
  const others = store.view.writable && !one.creator && one.id !== store.personId;
  const verbs = !others ? [] : [
    may("can_promote_members") ? button("rights") : null,
    may("can_manage_tags") && !one.admin && !one.bot ? button("tag") : null,
    may("can_restrict_members") ? button("remove") : null,
  ];
  return el("li", {}, el("b", {}, name), el("span", {}, note), el("div", { class: "verbs" }, verbs));
}

async function setTag(member) {
  const input = el("input", { maxlength: 16, autofocus: true, value: member.tag });
  const said = await openDialog(t("tag"), el("label", { class: "field" }, el("span", {}, splitName(member.name)[0]), input),
    [{ label: t("cancel"), value: "" }, { label: t("save-it"), value: "save", strong: true }]);
  if (said) await perform("tag", { user: member.id, tag: input.value });
}

async function showAbout() {
  const { description, description_entities: entities } = store.view;
  const about = el("p", { class: "about text" }, description ? textNodes(description, entities) : t("no-about"));
  about.addEventListener("click", ({ target }) => target.closest("a") && about.closest("dialog")?.close(""));
  const said = await openDialog(t("group-about"), about, [
    ...(may("can_change_info") ? [{ label: t("edit"), value: "edit" }] : []),
    { label: t("close"), value: "", strong: true },
  ]);
  if (said) await editAbout(description);
}

async function editAbout(description) {
  const input = el("textarea", { rows: 4, maxlength: 255, autofocus: true, "aria-label": t("group-about") });
  input.value = description;
  const said = await openDialog(t("group-about"), input,
    [{ label: t("cancel"), value: "" }, { label: t("save-it"), value: "save", strong: true }]);
  if (said) await perform("describe", { text: input.value });
}

async function addMembers() {
  const inside = new Set(store.view.members.map((one) => one.id));
  const outside = store.people.filter((one) => !inside.has(one.id) && one.id !== person().id);
  const bots = store.bots.filter((one) => !inside.has(one.id));
  if (!outside.length && !bots.length) return toast(t("all-members"));
  const choice = peopleChoice([...bots, ...outside]);
  const said = await openDialog(t("add-member"), choice.node, [
    { label: t("cancel"), value: "" },
    { label: t("add"), value: "add", strong: true },
  ]);
  if (!said) return;
  const chosen = choice.chosen();
  for (const { id } of bots) if (chosen.includes(id)) await perform("add-bot", { bot: id });
  const people = chosen.filter((id) => outside.some((one) => one.id === id));
  if (people.length) await join(people);
}

async function newTopic() {
  const input = el("input", { required: true, maxlength: 128, autofocus: true });
  const said = await openDialog(t("new-topic"), el("label", { class: "field" }, el("span", {}, t("group-name")), input),
    [{ label: t("cancel"), value: "" }, { label: t("create"), value: "create", strong: true }]);
  const done = said && await perform("topic", { name: input.value });
  if (done) choose(done.thread);
}

async function deleteTopic(topic) {
  if (!await ask(t("delete-topic"), t("delete-topic-text", { name: topicName(topic) }), t("delete-topic"))) return;
  if (await perform("delete-topic", { thread: topic.id })) choose(null);
}

const follow = (done) => done && goTo(store.personId, done.chat);

async function upgrade() {
  if (await ask(t("upgrade"), t("upgrade-text"), t("upgrade"))) follow(await perform("upgrade"));
}

async function switchTopics(on) {
  follow(await perform("topics", { on }));
}

async function deleteGroup() {
  const word = store.view.kind === "channel" ? "delete-channel" : "delete-group";
  if (!await ask(t(word), t(`${word}-text`, { title: store.view.title }), t(word))) return;
  if (await perform("delete-group")) goTo(store.personId, null);
}
