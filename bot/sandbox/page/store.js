// What the page knows: the server's state, whose eyes we look through, and what has been seen.
import { storedText, storeText } from "./dom.js";

export const store = {
  bots: [],
  people: [],
  personId: null,
  chatId: null,
  thread: null, // the topic that is read; none is all
  view: null, // the open chat as GET /api/chat gave it
  limit: 100,
};

export const person = () => store.people.find((one) => one.id === store.personId) ?? null;
export const chat = () => person()?.chats.find((one) => one.id === store.chatId) ?? null;
export const personById = (id) => store.people.find((one) => one.id === id);
export const bot = () => store.bots.find((one) => one.id === store.view?.bot) ?? store.bots[0] ?? null;
export const where = () => ({
  person: store.personId, chat: store.chatId, ...(store.thread === null ? {} : { thread: store.thread }),
});
export const whereKey = () => `${store.personId}:${store.chatId}`;
export const viewKey = () => `${whereKey()}:${store.thread ?? ""}`;

// Seen up to [message id, second]: an id alone would be wrong after the sandbox began anew.
const seen = new Map(JSON.parse(storedText("seen", "[]")));

export function markSeen() {
  const newest = store.view?.messages.at(-1);
  if (!newest || newest.date < (seen.get(whereKey())?.[1] ?? 0)) return;
  seen.set(whereKey(), [newest.id, newest.date]);
  storeText("seen", JSON.stringify([...seen]));
}

export function unreadIn(personId, chatSummary) {
  const [id, date] = seen.get(`${personId}:${chatSummary.id}`) ?? [0, 0];
  return chatSummary.incoming.filter(([at, when]) => at > id || when > date).length;
}

export const unreadOf = (one) => one.chats.reduce((sum, each) => sum + unreadIn(one.id, each), 0);
