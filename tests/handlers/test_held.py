"""A restored database: nothing that waited in it leaves until an owner decides."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.cli.backup import bring_back
from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.campaigns import CancelCampaign, Pause
from bot.domain.held import Choice, Decide, OpenHeld, Sort
from bot.domain.messages import words
from bot.domain.news import Channel, ManageNews, Origin, State
from bot.domain.polls import State as PollState
from bot.domain.preferences import Kind
from bot.services import campaigns, held
from bot.services.campaigns import Message, To
from bot.services.errands import Act, order
from bot.services.outbox import tell
from storage import backup as backups
from storage import news, outbox
from storage.outbox import Priority
from tests import newsroom, pollster
from tests.people import tell_roster
from tests.world import Someone, World

CARD = """Dirbu su atkurta duomenų baze
Duomenys joje tokie, kokie buvo lapkričio 23 d., pirmadienį, 10 val.
Tai, kas joje dar laukia, galėjo būti išsiųsta jau po to, todėl nesiunčiu, kol nenuspręsite. \
Kas atsirado vėliau, siunčiama kaip visada.

"""
NEWS = "Naujiena „Kelių priežiūra“"
STORY = "Kelių priežiūra – nuo pirmadienio."
SENT = "Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras"


@pytest.fixture
async def people(world: World) -> list[Someone]:
    await world.owner.starts()
    names = ("Daugų seniūnija", "Simno seniūnija", "Leipalingio seniūnija")
    return [await world.member(name) for name in names]


async def broadcast(world: World, people: list[Someone], title: str = "Kelių priežiūra") -> int:
    """A news item to all of them, of which the first one's has left."""
    now = world.clock.now()
    async with world.app.db.write() as tx:
        number = await news.add(
            tx,
            origin=Origin.COMPOSED,
            html=STORY,
            media=[],
            title=title,
            audience=Audience(AudienceKind.EVERYBODY).as_json(),
            state=State.STARTED,
            created_at=now,
        )
        message = Message(words("common.verbatim", text=STORY))
        receivers = [To(someone.id) for someone in people]
        campaign = await campaigns.start(
            tx, message, receivers, key=f"news:{number}", noun="news", subject=number, now=now
        )
        assert campaign is not None
        await delay(tx, now + timedelta(hours=1), *people[1:])
    await world.settle()
    async with world.app.db.write() as tx:
        await delay(tx, now, *people[1:])
    world.look_again()
    return campaign


async def delay(tx, until, *people: Someone) -> None:
    rows = outbox.outbox.c.chat_id.in_([someone.id for someone in people])
    waiting = outbox.outbox.c.state == "pending"
    await tx.execute(outbox.outbox.update().where(rows, waiting).values(not_before=until))


async def copy(world: World, folder: Path) -> Path:
    file = folder / f"copy{backups.ending(world.settings.database_url)}"
    await backups.make(world.settings.database_url, file, world.clock.now())
    return file


async def comes_back(world: World, file: Path, how: str = "restore") -> None:
    """The database is lost, and the copy takes its place."""
    await world.stop()
    if how == "by hand":
        put_there(file, world.settings.database_url.partition(":///")[2])
    else:
        await bring_back(file, settings=world.settings, clock=world.clock)
    await world.start()
    await world.settle()


def put_there(file: Path, database: str) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
    shutil.copyfile(file, database)


def received(people: list[Someone]) -> list[int]:
    return [someone.texts.count(STORY) for someone in people]


@pytest.mark.parametrize("how", ["restore", "by hand"])
async def test_a_copy_made_during_a_broadcast_sends_nobody_a_second_one(
    world: World, people: list[Someone], tmp_path: Path, how: str
) -> None:
    await broadcast(world, people)
    file = await copy(world, tmp_path)
    await world.settle()
    assert received(people) == [1, 1, 1]
    await comes_back(world, file, how)
    await world.restart()
    assert received(people) == [1, 1, 1]
    assert world.owner.texts[1:] == [f"{CARD}· {NEWS}: 2\n\nDėl ko nuspręsite?"]
    assert world.owner.buttons == [[NEWS]]

    await world.owner.taps(NEWS)
    assert (world.owner.sees, world.owner.buttons) == (
        (
            f"{NEWS}: 2\nTiek gavėjų ši žinutė pagal kopiją dar nepasiekė. Jei siuntimas po "
            "kopijos buvo baigtas, laikykite išsiųstomis; jei ne – siųskite."
        ),
        [["Siųsti"], ["Laikyti išsiųstomis"], ["Klausti vėliau"], ["‹ Kas dar laukia"]],
    )
    await world.owner.taps("Laikyti išsiųstomis")
    assert world.owner.sees == f"Nebesiųsiu, laikau išsiųstais. {NEWS}: 2."
    await world.owner.taps("‹ Kas dar laukia")
    assert world.owner.sees == "Viskas nuspręsta: atkurta duomenų bazė nieko nebelaiko."
    await world.tick(days=1)
    assert received(people) == [1, 1, 1]
    async with world.app.db.read() as tx:
        (campaign,) = await tx.execute(sa.text("SELECT state, pause FROM campaigns"))
        assert tuple(campaign) == ("done", None)
        assert await held.restored(tx) is None


async def test_what_had_not_left_is_sent_on_demand(
    either_world: World, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch
) -> None:
    world = either_world
    if "postgresql" in world.settings.database_url:
        tools = request.getfixturevalue("postgres")._server.bin_path
        monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")  # noqa: TID251 - for the tools
    world.settings.backup_dir = tmp_path
    await world.owner.starts()
    people = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
    await broadcast(world, people)
    file = await copy(world, tmp_path)
    await comes_back(world, file)
    assert received(people) == [1, 0]
    await world.owner.taps(NEWS)
    await world.owner.taps("Siųsti")
    assert world.owner.sees == f"Siunčiu. {NEWS}: 1."
    assert received(people) == [1, 1]
    await world.restart()
    assert received(people) == [1, 1]


async def of_each_kind(world: World, first: Someone) -> None:
    """A message of each kind that waits when the copy is made; one was just under way."""
    now = world.clock.now()
    group = await world.county_group("LT-AL", first)
    async with world.app.db.write() as tx:
        for key, kind, priority in (
            ("answer", None, Priority.ANSWER),
            ("reminder", Kind.REMINDERS, Priority.REMINDER),
            ("note", Kind.COLLEAGUES, Priority.ANSWER),
        ):
            said = words("common.verbatim", text=key)
            await tell(tx, first.id, said, key=key, now=now, about=kind, priority=priority)
        under_way = outbox.outbox.c.dedupe_key.like("answer%")
        await tx.execute(outbox.outbox.update().where(under_way).values(state="sending"))
        await order(tx, Act.TAG, group.id, key="tag", now=now, user=first.id, tag="Daugai")
        await news.add(
            tx,
            origin=Origin.COMPOSED,
            html=STORY,
            media=[],
            audience=Audience(AudienceKind.EVERYBODY).as_json(),
            state=State.SCHEDULED,
            due_at=now - timedelta(minutes=1),
            created_at=now,
        )


LINES = [
    *("· Atsakymai ir kortelės: 1", "· Priminimai: 1", "· Kolegų žinutės: 1"),
    *("· Grupių darbai: 1", "· Suplanuotos naujienos: 1"),
]


async def test_what_is_newer_goes_as_always(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    first = people[0]
    await of_each_kind(world, first)
    await comes_back(world, await copy(world, tmp_path))
    assert world.owner.sees.splitlines()[4:9] == LINES
    assert len(first.texts) == 1
    async with world.app.db.write() as tx:
        said = words("common.verbatim", text="nauja")
        await tell(tx, first.id, said, key="new", now=world.clock.now())
        assert await held.is_held(tx, 1)
        assert not await held.is_held(tx, 2)
    await world.restart()
    await world.tick(minutes=1)
    assert first.texts[1:] == ["nauja"]
    async with world.app.db.read() as tx:
        (planned,) = await news.found(tx)
    assert planned.state == State.SCHEDULED  # its time has passed, and it is held


async def test_each_kind_is_decided_by_itself(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    first, second, _ = people
    await tell_roster(world, second, name="Simno seniūnė")
    await world.give(second, Role.OWNER)
    await of_each_kind(world, first)
    await comes_back(world, await copy(world, tmp_path))
    assert second.sees == world.owner.sees

    await second.taps("Priminimai")
    await second.taps("Laikyti išsiųstomis")
    await world.owner.taps("Priminimai")
    assert world.owner.sees == (
        "Dėl to jau nuspręsta.\nSimno seniūnė · 2026 m. lapkričio 23 d., pirmadienis, 10:00\n"
        "Iš atkurtos duomenų bazės laikoma išsiųsta: Priminimai (1)."
    )
    await world.owner.sends_data(Decide(Sort.REMINDERS, 0, Choice.SEND).pack())
    assert world.owner.sees.startswith("Dėl to jau nuspręsta.")
    await world.owner.sends_data(Decide(Sort.SCHEDULED, 0, Choice.TAKEN).pack())
    await world.owner.sends_data(Decide(Sort.ERRANDS, 0, Choice.SEND).pack())
    assert world.owner.sees == "Siunčiu. Grupių darbai: 1."
    await world.owner.sends_data(Decide(Sort.ANSWERS, 0, Choice.SEND).pack())
    await world.owner.sends_data(Decide(Sort.NOTES, 0, Choice.TAKEN).pack())
    assert first.texts[1:] == ["answer"]
    async with world.app.db.read() as tx:
        assert await held.restored(tx) is None
        (item,) = await news.found(tx)
        (errand,) = (
            await tx.execute(sa.text("SELECT state FROM errands WHERE act = 'tag'"))
        ).scalars()
    assert (item.state, errand) == (State.CANCELLED, "done")


async def test_the_owners_are_asked_again_each_working_morning(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    await of_each_kind(world, people[0])
    await comes_back(world, await copy(world, tmp_path))
    await world.owner.sends_data(Decide(Sort.NOTES, 0, Choice.LATER).pack())
    assert world.owner.sees == (
        "Dar laukia. Kolegų žinutės: 1. Paklausiu lapkričio 24 d., antradienį, 8 val. 5 min."
    )
    await world.owner.sends_data(Decide(Sort.SCHEDULED, 0, Choice.SEND).pack())
    await world.tick(hours=22, minutes=4)
    assert not world.owner.sees.startswith("Dirbu")
    await world.tick(minutes=2)
    assert world.owner.sees.splitlines()[4:8] == LINES[:4]
    asked = len(world.owner.texts)
    await world.tick(hours=12)
    assert len(world.owner.texts) == asked
    await world.tick(days=1)
    assert world.owner.sees.splitlines()[4:8] == LINES[:4]


async def test_a_campaign_its_sender_had_paused_stays_so(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    number = await broadcast(world, people)
    async with world.app.db.write() as tx:
        await campaigns.pause(tx, number, Pause.ASKED)
    await comes_back(world, await copy(world, tmp_path))
    await world.owner.taps(NEWS)
    await world.owner.taps("Siųsti")
    assert received(people) == [1, 0, 0]
    async with world.app.db.write() as tx:
        assert await held.restored(tx) is None
        assert await campaigns.resume(tx, number, world.clock.now())
    await world.settle()
    assert received(people) == [1, 1, 1]


async def test_where_nothing_waits_there_is_nothing_to_decide(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    """Screens that were owed are of another time, too."""
    people[0].person.says("/menu")
    await world.take_in()
    before = len(people[0].texts)
    await comes_back(world, await copy(world, tmp_path))
    assert world.owner.sees.startswith("Dirbu su atkurta duomenų baze")
    assert "spręsti nieko nereikia" in world.owner.sees
    assert len(people[0].texts) == before
    await world.owner.sends_data(OpenHeld().pack())
    assert world.owner.sees == "Viskas nuspręsta: atkurta duomenų bazė nieko nebelaiko."
    await world.owner.sends_data(Decide(Sort.ANSWERS, 0, Choice.SEND).pack())
    assert world.owner.sees.startswith("Šis mygtukas nebegalioja.")


async def test_it_is_complete_in_english(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    await world.owner.says("/kalba")
    await world.owner.taps("English")
    await broadcast(world, people)
    await comes_back(world, await copy(world, tmp_path))
    await world.owner.taps("News item “Kelių priežiūra”")
    await world.owner.taps("Take as sent")
    assert world.owner.sees == ("Taken as sent, they will not go. News item “Kelių priežiūra”: 2.")


async def test_what_is_held_is_not_taken_for_unsent(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    """Whoever calls it off, or would send what was planned, cannot know what has left since."""
    running = await newsroom.counting_down(world, html=STORY)
    planned = await newsroom.drafted(world)
    async with world.app.db.write() as tx:
        due = world.clock.now() + timedelta(minutes=1)
        await news.change(tx, planned, state=State.SCHEDULED, due_at=due)
    file = await copy(world, tmp_path)
    await world.tick(minutes=2)
    told = [one.texts[1:] for one in people]
    assert told == [[f"{STORY}\n\nLSSA biuras", SENT]] * 3
    await comes_back(world, file)
    campaign = (await newsroom.item_of(world, running)).campaign_id
    assert campaign is not None
    await world.owner.sends_data(CancelCampaign(campaign, sure=True).pack())
    assert (await newsroom.item_of(world, running)).state is State.STARTED
    await world.owner.sends_data(ManageNews(planned).pack())
    await world.owner.taps("Siųsti dabar")
    assert world.owner.sees.startswith("Duomenų bazė atkurta iš kopijos")
    await world.tick(minutes=2)
    assert [one.texts[1:] for one in people] == told


async def test_a_digest_sent_after_the_copy_is_not_sent_again(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    """The weekly one comes on Tuesday morning, and this one's copy is of Monday."""
    await newsroom.sent(world, channels=(Channel.GROUPS,))
    file = await copy(world, tmp_path)
    await world.tick(hours=23)
    told = [one.texts for one in people]
    assert all(texts[-1].startswith("Santrauka\n") for texts in told)
    await comes_back(world, file)
    await world.tick(minutes=5)
    await world.tick(days=1)
    assert [one.texts for one in people] == told


async def test_a_poll_that_ended_after_the_copy_is_not_told_of_twice(
    world: World, people: list[Someone], tmp_path: Path
) -> None:
    """Nobody can say whether its result was sent: it is made ready, and an owner decides."""
    number = await pollster.sent(world)
    file = await copy(world, tmp_path)
    await pollster.closes(world, number)
    assert [sum("📊" in text for text in one.texts) for one in people] == [1, 1, 1]
    await comes_back(world, file)
    await world.tick()
    assert (await pollster.poll_of(world, number)).state is PollState.CLOSED
    assert [sum("📊" in text for text in one.texts) for one in people] == [1, 1, 1]
    async with world.app.db.read() as tx:
        _, kinds = await held.waiting(tx, await pollster.actor_of(world, world.owner))
    (results,) = [one for one in kinds if one.which.sort is Sort.CAMPAIGN and one.count == 3]
    assert (results.name, results.does) == (pollster.TITLE, "poll")
    campaign = results.which.campaign
    await world.owner.sends_data(Decide(Sort.CAMPAIGN, campaign, Choice.TAKEN).pack())
    said = "Nebesiųsiu, laikau išsiųstais. Apklausa „Ar seniūnijai reikia atskiro biudžeto?“: 3."
    assert world.owner.sees == said
    await world.tick()
    assert [sum("📊" in text for text in one.texts) for one in people] == [1, 1, 1]
