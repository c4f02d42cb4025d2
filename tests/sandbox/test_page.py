"""The page's server: its files, its JSON API, and who may use it. No browser."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.sandbox.bots import BotAccount
from bot.sandbox.people import Person
from bot.sandbox.server import Server, serve
from bot.sandbox.telegram import Telegram
from tests.sandbox.echo_bot import TOKEN, png

JS = {"text/javascript"}


@dataclass
class Site:
    telegram: Telegram
    server: Server
    session: aiohttp.ClientSession
    bot: BotAccount
    member: Person
    newcomer: Person

    async def get(self, path: str, **headers: str) -> tuple[int, Any]:
        async with self.session.get(self.server.url + path, headers=headers) as response:
            return response.status, await response.json()

    async def post(self, action: str, body: Mapping[str, Any], **headers: str) -> tuple[int, Any]:
        url = f"{self.server.url}/api/{action}"
        async with self.session.post(url, json=body, headers=headers) as response:
            return response.status, await response.json()

    async def does(self, person: Person, action: str, **body: Any) -> Any:
        status, answer = await self.post(action, {"person": person.id, "chat": self.bot.id} | body)
        assert status == 200, answer
        return answer

    async def view(self, person: Person, chat: int | None = None) -> Any:
        status, view = await self.get(f"/api/chat?person={person.id}&chat={chat or self.bot.id}")
        assert status == 200, view
        return view

    async def bot_says(self, text: str, **params: Any) -> int:
        reply = await self.telegram.call(
            TOKEN, "sendMessage", {"chat_id": self.member.id, "text": text} | params, {}
        )
        assert reply.ok, reply
        return int(reply.body["result"]["message_id"])


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    telegram = Telegram(limits=False)
    bot = telegram.add_bot(TOKEN)
    member = telegram.add_person("Daugų seniūnė, valdybos narė", language_code="lt")
    newcomer = telegram.add_person("Leipalingio seniūnas")
    server = await serve(telegram)
    async with aiohttp.ClientSession() as session:
        yield Site(telegram, server, session, bot, member, newcomer)
    await server.stop()
    telegram.close()


async def test_serves_the_page_and_nothing_beside_it(site):
    async with site.session.get(site.server.url + "/") as response:
        assert response.content_type == "text/html"
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        assert "http" not in (await response.text()).replace("http-equiv", "")
    async with site.session.get(site.server.url + "/page/page.js") as response:
        assert response.content_type in JS
    for path in ("/page/nothing.js", "/page/..%2fpage.py"):
        status, answer = await site.get(path)
        assert (status, answer["code"]) == (404, "no-such-file")


async def test_a_newcomer_has_a_private_chat_that_is_not_begun(site):
    status, state = await site.get("/api/state")
    member = state["people"][0]
    assert (status, member["name"]) == (200, "Daugų seniūnė, valdybos narė")
    assert [(chat["id"], chat["last"]) for chat in member["chats"]] == [(site.bot.id, None)]
    view = await site.view(site.member)
    assert (view["started"], view["writable"], view["messages"]) == (False, False, [])


async def test_start_with_a_payload_opens_the_chat(site):
    answer = await site.does(site.member, "start", bot=site.bot.id, payload="kvietimas")
    assert answer["chat"] == site.bot.id
    view = await site.view(site.member)
    assert [message["text"] for message in view["messages"]] == ["/start kvietimas"]
    assert (view["started"], view["writable"]) == (True, True)


async def test_what_is_said_is_seen_by_the_bot_and_by_the_person(site):
    site.member.starts(site.bot)
    await site.does(site.member, "say", text="Laba diena")
    asked = await site.bot_says("<b>Ko</b> norėtumėte?", parse_mode="HTML")
    await site.does(site.member, "say", text="Meniu", reply_to=asked)
    messages = (await site.view(site.member))["messages"]
    assert [(one["out"], one["text"]) for one in messages[1:]] == [
        (True, "Laba diena"),
        (False, "Ko norėtumėte?"),
        (True, "Meniu"),
    ]
    assert messages[2]["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert messages[3]["reply_to"]["text"] == "Ko norėtumėte?"


async def test_a_message_shows_whether_it_was_silent_pinned_or_deleted(site):
    site.member.starts(site.bot)
    quiet = await site.bot_says("Tyliai", disable_notification=True)
    call = site.telegram.call
    pin = {"chat_id": site.member.id, "message_id": quiet, "disable_notification": True}
    assert (await call(TOKEN, "pinChatMessage", pin, {})).ok
    gone = await site.bot_says("Nebus")
    await site.does(site.member, "say", text="Ką?", reply_to=gone)
    await call(TOKEN, "deleteMessage", {"chat_id": site.member.id, "message_id": gone}, {})
    view = await site.view(site.member)
    shown = next(one for one in view["messages"] if one["id"] == quiet)
    assert (shown["silent"], shown["pinned"], view["pinned"]["id"]) == (True, True, quiet)
    assert view["messages"][-1]["reply_to"]["kind"] == "deleted"


async def test_an_edit_changes_the_text_or_the_caption(site):
    site.member.starts(site.bot)
    said = await site.does(site.member, "say", text="Veisėjai")
    await site.does(site.member, "edit", message=said["message"], text="Veisiejai")
    photo = site.member.sends_photo(png(4, 4), "Aikštelė")
    await site.does(site.member, "edit", message=photo.id, text="Nauja aikštelė")
    messages = (await site.view(site.member))["messages"][1:]
    assert [(one["text"], one["edited"]) for one in messages] == [
        ("Veisiejai", True),
        ("Nauja aikštelė", True),
    ]


async def test_a_tap_waits_for_the_answer(site):
    site.member.starts(site.bot)
    keys = {"inline_keyboard": [[{"text": "Dalyvausiu", "callback_data": "yes"}]]}
    message = await site.bot_says("Sueiga", reply_markup=keys)
    await site.telegram.call(TOKEN, "getUpdates", {"offset": site.bot.queue.last_id + 1}, {})

    async def answer() -> None:
        updates = await site.telegram.call(TOKEN, "getUpdates", {"offset": -1, "timeout": 5}, {})
        query = updates.body["result"][0]["callback_query"]["id"]
        params = {"callback_query_id": query, "text": "Įrašyta", "show_alert": True}
        await site.telegram.call(TOKEN, "answerCallbackQuery", params, {})

    tapped, _ = await asyncio.gather(
        site.does(site.member, "tap", message=message, data="yes"), answer()
    )
    assert tapped == {"answered": True, "text": "Įrašyta", "alert": True, "url": None}


async def test_a_tap_without_an_answer_ends(site, monkeypatch):
    monkeypatch.setattr("bot.sandbox.page_actions.ANSWER_WAIT", 0.05)
    site.member.starts(site.bot)
    message = await site.bot_says("Sueiga")
    tapped = await site.does(site.member, "tap", message=message, data="forged")
    assert tapped["answered"] is False


async def test_the_reply_keyboard_and_the_forced_reply_are_part_of_the_chat(site):
    site.member.starts(site.bot)
    keys = [[{"text": "Mano numeris", "request_contact": True}, {"text": "Ne"}]]
    shown = await site.bot_says(
        "Numeris?", reply_markup={"keyboard": keys, "one_time_keyboard": True}
    )
    contact, no = {"text": "Mano numeris", "contact": True, "other": False}, {"text": "Ne"}
    keyboard = {"message": shown, "one_time": True, "used": False}
    assert (await site.view(site.member))["keyboard"] == keyboard | {
        "rows": [[contact, no | {"contact": False, "other": False}]]
    }
    await site.does(site.member, "contact")
    view = await site.view(site.member)
    assert view["keyboard"]["used"]
    assert view["messages"][-1]["other"]["kind"] == "contact"
    forced = {"force_reply": True, "input_field_placeholder": "Vardas"}
    asked = await site.bot_says("Vardas?", reply_markup=forced)
    view = await site.view(site.member)
    assert (view["force_reply"], view["placeholder"]) == (asked, "Vardas")


async def test_a_place_is_sent(site):
    site.member.starts(site.bot)
    point = "54.3963, 24.0459"
    for title, detail in ((None, point), ("Kultūros centras", f"Kultūros centras ({point})")):
        await site.does(site.member, "location", point=point, title=title)
        shown = (await site.view(site.member))["messages"][-1]["other"]
        assert shown == {"kind": "location", "detail": detail}


async def send_files(
    site: Site, kind: str, files: list[tuple[str, bytes]], caption: str = ""
) -> Any:
    fields = {"person": str(site.member.id), "chat": str(site.bot.id)}
    form = aiohttp.FormData(fields, quote_fields=False)  # as browsers do
    form.add_field("kind", kind)
    form.add_field("caption", caption)
    for name, content in files:
        form.add_field("file", content, filename=name)
    async with site.session.post(site.server.url + "/api/files", data=form) as response:
        return await response.json()


async def fetch(site: Site, url: str) -> tuple[str, str | None, bytes]:
    async with site.session.get(site.server.url + url) as response:
        disposition = response.headers.get("Content-Disposition")
        return response.content_type, disposition, await response.read()


async def test_several_photos_are_an_album_with_one_caption(site):
    site.member.starts(site.bot)
    await send_files(site, "photo", [("a.png", png(8, 6)), ("b.png", png(6, 8))], "Aikštelė")
    first, second = (await site.view(site.member))["messages"][1:]
    assert first["album"] == second["album"] is not None
    assert (first["text"], second["text"]) == ("Aikštelė", "")
    assert (first["photo"]["width"], first["photo"]["height"]) == (8, 6)
    assert await fetch(site, first["photo"]["url"]) == ("image/jpeg", None, png(8, 6))


async def test_a_document_is_only_ever_downloaded(site):
    site.member.starts(site.bot)
    await send_files(site, "document", [("ataskaita „Ž“.html", b"<script>1</script>")])
    document = (await site.view(site.member))["messages"][-1]["document"]
    assert (document["name"], document["size"]) == ("ataskaita „Ž“.html", 18)
    kind, disposition, content = await fetch(site, document["url"])
    assert (kind, content) == ("application/octet-stream", b"<script>1</script>")
    assert disposition is not None
    assert disposition.startswith("attachment; filename*=UTF-8''ataskaita%20")


async def test_a_file_larger_than_allowed_is_refused_in_words(site, monkeypatch):
    monkeypatch.setattr("bot.sandbox.page_files.MAX_FILE", 10)
    site.member.starts(site.bot)
    answer = await send_files(site, "document", [("a.txt", b"x" * 11)])
    assert answer["code"] == "file-too-large"


async def test_blocking_closes_the_chat_and_start_opens_it(site):
    site.member.starts(site.bot)
    await site.does(site.member, "block")
    view = await site.view(site.member)
    assert (view["blocked"], view["writable"]) == (True, False)
    status, answer = await site.post(
        "say", {"person": site.member.id, "chat": site.bot.id, "text": "ei"}
    )
    assert (status, answer["code"]) == (409, "not-possible")
    await site.does(site.member, "unblock")
    assert (await site.view(site.member))["writable"]


async def test_people_and_groups_are_made_and_left(site):
    status, made = await site.post(
        "person",
        {
            "name": "Seirijų seniūnė, atstovė savivaldybėje",
            "username": "seirijai",
            "language": "lt",
        },
    )
    assert status == 200
    group = {"title": "Alytaus apskritis", "creator": site.member.id, "members": [site.newcomer.id]}
    _, chat = await site.post("group", group | {"bots": [site.bot.id], "admin": True})
    await site.does(site.newcomer, "join", chat=chat["id"], people=[made["id"]])
    await site.does(site.newcomer, "leave", chat=chat["id"])
    view = await site.view(site.member, chat["id"])
    assert {(one["name"].split()[0].strip(","), one["admin"]) for one in view["members"]} == {
        ("Daugų", True),
        ("Sueiga", True),
        ("Seirijų", False),
    }
    assert [one["service"]["kind"] for one in view["messages"]] == ["created", "joined", "left"]
    assert not (await site.view(site.newcomer, chat["id"]))["writable"]


async def test_a_channel_is_made_posted_in_and_read(site):
    channel = {"title": "Naujienos", "creator": site.member.id, "members": [site.newcomer.id]}
    _, made = await site.post("group", channel | {"bots": [site.bot.id], "kind": "channel"})
    await site.does(site.member, "say", chat=made["id"], text="Labas")
    [message] = [message for message in site.telegram.chats[made["id"]].history if message.text]
    own, reader = [await site.view(one, made["id"]) for one in (site.member, site.newcomer)]
    assert (own["kind"], own["writable"], reader["writable"]) == ("channel", True, False)
    shown = {"id": made["id"], "name": "Naujienos", "bot": False, "tag": ""}
    assert [(one["sender"], one["out"], one["own"]) for one in own["messages"]] == [
        (shown, False, True)
    ] * 2
    assert [one["service"] and one["service"]["kind"] for one in reader["messages"]] == [
        "channel-created",
        None,
    ]
    assert "can_post_messages" in own["own"]["rights"]
    assert "can_manage_topics" not in own["own"]["rights"]
    site.member.edits(message, "Labas rytas")
    edited = (await site.view(site.newcomer, made["id"]))["messages"][-1]
    assert (edited["text"], edited["edited"], edited["own"]) == ("Labas rytas", True, False)
    await site.does(site.newcomer, "leave", chat=made["id"])
    assert len(site.telegram.chats[made["id"]].history) == 2


async def test_a_link_is_looked_at_before_it_is_followed(site):
    group = site.telegram.add_group("Alytus", creator=site.member, bots=[site.bot])
    made = await site.does(site.member, "invite", chat=group.id, asks=True)
    seen = {"chat": group.id, "title": "Alytus", "description": "", "members": 2, "asks": True}
    them = {"inside": False, "asked": False}
    link = {"person": site.newcomer.id, **made}
    assert await site.post("preview", link) == (200, seen | them)
    assert await site.post("enter", link) == (200, {"inside": False})
    assert await site.post("preview", link) == (200, seen | them | {"asked": True})
    request = (await site.view(site.member, group.id))["requests"]
    assert [one["id"] for one in request] == [site.newcomer.id]
    assert await site.post("withdraw", link | {"chat": group.id}) == (200, {})
    deep = await site.post("preview", link | {"link": "t.me/sueiga_bot?start=a"})
    assert deep == (200, {"bot": site.bot.id, "payload": "a"})
    status, answer = await site.post("preview", link | {"link": "https://t.me/+x"})
    assert (status, answer["code"]) == (404, "dead-link")


async def test_a_topic_shows_its_messages_only(site):
    group = site.telegram.add_group("Alytus", creator=site.member, kind="supergroup")
    place = {"chat": (await site.does(site.member, "topics", chat=group.id, on=True))["chat"]}
    topic = await site.does(site.member, "topic", **place, name="Naujienos")
    await site.does(site.member, "say", **place, text="a", **topic)
    await site.does(site.member, "say", **place, text="b", thread=1)

    async def texts(thread: int | str) -> list[str]:
        query = f"person={site.member.id}&chat={group.id}&thread={thread}"
        _, view = await site.get(f"/api/chat?{query}")
        return [one["text"] for one in view["messages"] if not one["service"]]

    assert [await texts(topic["thread"]), await texts(1), await texts("")] == [
        ["a"],
        ["b"],
        ["a", "b"],
    ]
    await site.does(site.member, "close-topic", **place, **topic)
    view = await site.view(site.member, group.id)
    assert [(one["name"], one["closed"]) for one in view["topics"]] == [
        ("General", False),
        ("Naujienos", True),
    ]
    await site.does(site.member, "delete-topic", **place, **topic)
    await site.does(site.member, "delete-group", **place)
    status, _ = await site.get(f"/api/chat?person={site.member.id}&chat={group.id}")
    assert status == 404


@pytest.mark.parametrize(
    ("action", "body", "code"),
    [
        ("person", {"name": " "}, "bad-request"),
        ("person", {"name": "Antra", "username": "Sueiga_Bot"}, "name-taken"),
        ("say", {"person": 1, "chat": 2, "text": "?"}, "no-such-person"),
        ("say", {"person": "x", "chat": 2, "text": "?"}, "bad-request"),
        ("fly", {}, "no-such-action"),
        ("group", {"title": "A", "creator": 5_000_000_001, "members": ["x"]}, "bad-request"),
        ("say", {"person": 5_000_000_001, "chat": -1, "text": "?"}, "no-such-chat"),
        ("edit", {"person": 5_000_000_001, "chat": 700000001, "message": 9}, "no-such-message"),
        ("location", {"person": 5_000_000_001, "point": "Alytus"}, "bad-request"),
    ],
)
async def test_a_wrong_wish_is_refused_in_words(site, action, body, code):
    status, answer = await site.post(action, body)
    assert status in (400, 404, 409)
    assert (answer["code"], bool(answer["error"])) == (code, True)


async def test_commands_are_those_of_the_chat_and_the_language(site):
    for scope, language, name in (
        ({"type": "all_private_chats"}, "", "menu"),
        ({"type": "all_private_chats"}, "lt", "meniu"),
        ({"type": "chat", "chat_id": site.newcomer.id}, "", "board"),
    ):
        commands = [{"command": name, "description": "?"}]
        site.newcomer.starts(site.bot)
        params = {"commands": commands, "scope": scope, "language_code": language}
        assert (await site.telegram.call(TOKEN, "setMyCommands", params, {})).ok
    for person, name in ((site.member, "meniu"), (site.newcomer, "board")):
        assert [one["command"] for one in (await site.view(person))["commands"]] == [name]


async def test_only_the_page_itself_may_act(site):
    body = {"person": site.member.id, "bot": site.bot.id}
    for headers in (
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://example.org:8080", "Host": "example.org:8080"},
        {"Host": "rebound.example.org"},
    ):
        assert (await site.post("start", body, **headers))[0] == 403
    assert site.member.history() == []
    for headers in ({}, {"Origin": site.server.url}):
        assert (await site.post("start", body, **headers))[0] == 200
    assert (await site.get("/api/state", Host="rebound.example.org"))[0] == 403


async def test_changes_are_told_live(site):
    async with site.session.get(site.server.url + "/api/events") as stream:
        assert await stream.content.readline() == b": hello\n"
        site.member.starts(site.bot)
        told = []
        while not told or told[-1]["what"] != "message":
            line = await stream.content.readline()
            if line.startswith(b"data: "):
                told.append(json.loads(line[6:]))
    assert (told[-1]["chat"], told[-1]["person"]) == (site.bot.id, site.member.id)


async def test_what_a_bot_offers_in_any_chat(site, monkeypatch):
    """Who types waits for the answer, and puts what they choose into the chat."""
    site.bot.supports_inline_queries = True
    group = site.telegram.add_group("Be roboto", creator=site.member, members=[site.newcomer])
    place = {"chat": group.id, "bot": site.bot.id}

    async def answers() -> None:
        updates = await site.telegram.call(TOKEN, "getUpdates", {"timeout": 5}, {})
        asked = updates.body["result"][-1]["inline_query"]
        assert (asked["query"], asked["chat_type"]) == ("šaligat", "group")
        content = {"message_text": "Šaligatvis"}
        article = {"type": "article", "id": "1", "title": "A", "input_message_content": content}
        params = {
            "inline_query_id": asked["id"],
            "results": [article | {"description": "Alytus"}],
            "next_offset": "1",
            "button": {"text": "Pridėti", "start_parameter": "report"},
        }
        assert (await site.telegram.call(TOKEN, "answerInlineQuery", params, {})).ok

    _, offered = await asyncio.gather(
        answers(), site.does(site.member, "inline", **place, text="šaligat ")
    )
    query = offered.pop("query")
    assert offered == {
        "answered": True,
        "results": [{"id": "1", "title": "A", "description": "Alytus"}],
        "next": "1",
        "button": {"text": "Pridėti", "start": "report"},
    }
    status, refused = await site.post(
        "choose", {"person": site.newcomer.id, **place, "query": query, "result": "1"}
    )
    assert (status, refused["code"]) == (404, "too-late")
    await site.does(site.member, "choose", **place, query=query, result="1")
    (message,) = (
        one for one in (await site.view(site.newcomer, group.id))["messages"] if one["via"]
    )
    assert (message["text"], message["via"], message["sender"]["id"]) == (
        "Šaligatvis",
        site.bot.username,
        site.member.id,
    )
    monkeypatch.setattr("bot.sandbox.page_inline.OFFER_WAIT", 0.01)
    unanswered = await site.does(site.member, "inline", **place, text="kita")
    assert (unanswered["answered"], unanswered["results"]) == (False, [])
    site.bot.supports_inline_queries = False
    status, refused = await site.post("inline", {"person": site.member.id, **place})
    assert (status, refused["code"]) == (409, "not-possible")
    assert [one["inline"] for one in (await site.get("/api/state"))[1]["bots"]] == [False]
