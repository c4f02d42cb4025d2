"""What was kept is there again, also when the process was killed."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, BotApi, Clock, keyboard


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "telegram.sqlite"


async def test_a_world_comes_back_whole(path, clock):
    before = Telegram(keep=path, now=clock, limits=False)
    bot, api = before.add_bot(TOKEN, supports_inline_queries=True), BotApi(before)
    member, newcomer = (
        before.add_person("Daugų seniūnė", username="daugai"),
        before.add_person("Naujokas"),
    )
    newcomer.deactivates()
    group = before.add_group("Dzūkija", creator=member, members=[newcomer], bots=[bot])
    member.starts(bot, "abc")
    member.sends_album([("photo", b"a"), ("document", b"b")], "Talka")
    await api(
        "sendMessage",
        chat_id=member.id,
        text="<b>Eisi?</b>",
        parse_mode="HTML",
        reply_markup=keyboard("Taip"),
        reply_parameters={"message_id": 2},
    )
    query = member.taps("Taip")
    await api("answerCallbackQuery", callback_query_id=query.id, text="Ačiū")
    asked = member.history()[-1]
    await api("editMessageText", chat_id=member.id, message_id=asked.id, text="Eisi")
    await api("pinChatMessage", chat_id=member.id, message_id=asked.id)
    await api("setMyCommands", commands=[{"command": "a", "description": "A"}])
    await api("sendMessage", chat_id=group.id, text="x", reply_markup={"keyboard": [["Taip"]]})
    member.deletes(member.says("Apsirikau"))
    waiting = await api("getUpdates", allowed_updates=["message", "callback_query"])
    supergroup = member.upgrades(group)
    before.close()

    after = Telegram(keep=path, now=clock, limits=False)
    bot_again, api_again = after.bots[TOKEN], BotApi(after)
    assert bot_again.to_api() == bot.to_api()
    assert bot_again.profile == bot.profile
    assert [person.to_api() for person in after.people.values()] == [
        member.to_api(),
        newcomer.to_api(),
    ]
    assert [person.active for person in after.people.values()] == [True, False]
    for old in (group, supergroup, member.chat()):
        new = after.chats[old.id]
        assert [message.to_api(bot_again) for message in new.messages.values()] == [
            message.to_api(bot) for message in old.messages.values()
        ]
        assert [message.deleted for message in new.messages.values()] == [
            message.deleted for message in old.messages.values()
        ]
        assert (new.moved_to, new.pins, new.blocked) == (old.moved_to, old.pins, old.blocked)
        assert [member.to_api() for member in new.members.values()] == [
            member.to_api() for member in old.members.values()
        ]
    assert after.chats[group.id].keyboard.plain == "x"
    query_again = after.queries[query.id]
    assert (query_again.data, query_again.answer) == (query.data, query.answer)
    photo = next(media for media in after.media.values() if media.kind == "photo")
    assert after.file(TOKEN, photo.path) == b"a"
    updates = await api_again("getUpdates")
    assert updates[: len(waiting)] == waiting

    member_again = after.people[member.id]
    last = max(message.id for message in member.chat().messages.values())
    assert member_again.says("Vėl čia").id > last
    assert (await api_again("getUpdates"))[-1]["update_id"] == updates[-1]["update_id"] + 1
    sent = await api_again("sendPhoto", chat_id=member.id, photo=photo.sizes[0].file_id)
    assert sent["photo"][0]["file_id"] == photo.sizes[0].file_id
    after.close()


async def test_a_forum_with_its_links_requests_and_topics_comes_back(path, clock):
    before = Telegram(keep=path, now=clock, limits=False)
    bot, api = before.add_bot(TOKEN), BotApi(before)
    member, guest = before.add_person("Daugų seniūnė"), before.add_person("Viešnia")
    forum = before.add_group("Alytus", creator=member, bots=[bot], kind="supergroup")
    member.turns_topics_on(forum)
    thread = member.opens_topic(forum, "Naujienos")
    member.closes_topic(forum, thread)
    member.describes(forum, "Apie mus")
    member.promotes(bot, forum, {"can_invite_users", "can_manage_tags"})
    made = await api("createChatInviteLink", chat_id=forum.id, creates_join_request=True)
    guest.joins_by(made["invite_link"])
    member.approves(guest, forum)
    await api("setChatMemberTag", chat_id=forum.id, user_id=guest.id, tag="Daugai")
    asker = before.add_person("Naujokas")
    asker.joins_by(made["invite_link"])
    member.posts_anonymously("Sveiki", forum, thread=thread)
    gone = before.add_group("Sena", creator=member, bots=[bot])
    member.deletes_group(gone)
    before.close()

    after = Telegram(keep=path, now=clock, limits=False)
    again, api_again = after.chats[forum.id], BotApi(after)
    bot_again = after.bots[TOKEN]
    assert (again.forum, again.description, after.chats[gone.id].gone) == (True, "Apie mus", True)
    assert [member.to_api() for member in again.members.values()] == [
        member.to_api() for member in forum.members.values()
    ]
    assert [topic.to_api() | {"closed": topic.closed} for topic in again.topics.values()] == [
        topic.to_api() | {"closed": topic.closed} for topic in forum.topics.values()
    ]
    assert [message.to_api(bot_again) for message in again.history] == [
        message.to_api(bot) for message in forum.history
    ]
    await api_again("sendMessage", chat_id=asker.id, text="Kas Jūs?")
    await api_again("approveChatJoinRequest", chat_id=forum.id, user_id=asker.id)
    link = await api_again(
        "revokeChatInviteLink", chat_id=forum.id, invite_link=made["invite_link"]
    )
    assert link["is_revoked"] is True
    after.close()


async def test_what_an_older_version_kept_can_be_read(path, clock):
    before = Telegram(keep=path, now=clock)
    bot, member = before.add_bot(TOKEN), before.add_person("Daugų seniūnė")
    group = before.add_group("Dzūkija", creator=member, bots=[bot])
    old = {"kind": "group", "title": "Dzūkija", "opened": False, "blocked": False}
    old |= {"members": [[member.id, "creator"], [bot.id, "administrator"]]}
    before.keep.put("chat", group.key, old | {"moved_to": None, "pins": []})
    before.close()
    after = Telegram(keep=path, now=clock)
    assert [one.to_api("group") for one in after.chats[group.id].members.values()] == [
        one.to_api("group") for one in group.members.values()
    ]
    after.close()


async def test_confirmed_updates_do_not_come_back_and_ids_go_on(path, clock):
    before = Telegram(keep=path, now=clock)
    before.add_bot(TOKEN)
    before.add_person("Daugų seniūnė").says("a")
    [update] = await BotApi(before)("getUpdates")
    await BotApi(before)("getUpdates", offset=update["update_id"] + 1)
    before.close()

    after = Telegram(keep=path, now=clock)
    assert await BotApi(after)("getUpdates") == []
    next(iter(after.people.values())).says("b")
    assert [again["update_id"] for again in await BotApi(after)("getUpdates")] == [
        update["update_id"] + 1
    ]
    after.close()


async def test_what_returned_is_on_disk_though_nothing_was_closed(path, clock):
    telegram = Telegram(keep=path, now=clock)
    telegram.add_bot(TOKEN)
    member, api = telegram.add_person("Daugų", user_id=1001), BotApi(telegram)

    def read_back() -> tuple[list[str], int]:
        """What a process would find that opened the file now."""
        other = Telegram(keep=path, now=clock)
        found = [message.plain for message in other.people[1001].history()], other.pending(TOKEN)
        other.close()
        return found

    member.says("a \ud83d")
    assert read_back() == (["a \ud83d"], 1)
    await api("sendMessage", chat_id=1001, text="b")
    assert read_back() == (["a \ud83d", "b"], 1)
    last = (await api("getUpdates"))[-1]["update_id"]
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(api("getUpdates", offset=last + 1, timeout=30), 0.01)
    assert read_back() == (["a \ud83d", "b"], 0)
    telegram.close()


async def test_a_bot_added_again_only_gets_new_settings(path, clock):
    before = Telegram(keep=path, now=clock)
    before.add_bot(TOKEN)
    before.add_person("Daugų seniūnė").says("a")
    before.close()
    after = Telegram(keep=path, now=clock)
    bot = after.add_bot(TOKEN, name="Sueiga 2")
    assert (bot.to_api()["first_name"], after.pending(TOKEN)) == ("Sueiga 2", 1)
    after.close()


KILLED_AT_WORK = """
import asyncio, sys
from pathlib import Path
from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram

async def main():
    telegram = Telegram(keep=Path(sys.argv[1]), limits=False)
    bot = telegram.add_bot("4242:AAsandbox")
    member = telegram.add_person("Daugų", user_id=1001)
    for number in range(10**9):
        member.says(f"in {number}")
        params = {"chat_id": 1001, "caption": f"out {number}"}
        files = {"document": Upload("a", b"%d" % number, "")}
        await telegram.call(bot.token, "sendDocument", params, files)
        sys.stdout.write(f"{number}\\n")
        sys.stdout.flush()

asyncio.run(main())
"""


async def test_a_killed_process_loses_nothing_that_had_returned(path):
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - a child to be killed
        [sys.executable, "-c", KILLED_AT_WORK, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    seen = [process.stdout.readline() for _ in range(300)]
    os.kill(process.pid, signal.SIGKILL)
    seen += process.stdout.read().splitlines(keepends=True)
    process.stdout.close()
    process.wait()
    done = sum(line.endswith("\n") for line in seen)

    telegram = Telegram(keep=path, now=Clock())
    member = telegram.people[1001]
    texts = [message.plain for message in member.history()]
    expected = [f"{way} {number}" for number in range(len(texts)) for way in ("in", "out")]
    assert texts == expected[: len(texts)]
    assert len(texts) >= 2 * done >= 600
    assert telegram.pending(TOKEN) in (done, done + 1)
    contents = [message.document.content for message in member.history() if message.document]
    assert contents == [b"%d" % number for number in range(len(contents))]
    telegram.close()


async def test_without_a_path_nothing_is_written(tmp_path, monkeypatch, clock):
    monkeypatch.chdir(tmp_path)
    telegram = Telegram(now=clock)
    telegram.add_bot(TOKEN)
    telegram.add_media("photo", Upload("", b"x", ""))
    telegram.close()
    assert list(tmp_path.iterdir()) == []
