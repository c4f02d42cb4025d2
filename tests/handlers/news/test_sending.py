"""Stories about news that arrive: whom it reaches, where, with which buttons, and how often."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.channel import BindChannel
from bot.domain.news import Channel, Option
from bot.domain.news import State as NewsState
from bot.domain.news_buttons import SendNews
from storage import news, outbox, roles
from tests import newsroom
from tests.people import member_of
from tests.world import Someone, World

LESS = ["Rečiau apie tai"]
TEXT = "Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras"
SHORT = "Nauja tvarka\n\nLSSA biuras"


@pytest.fixture
async def director(world: World) -> Someone:
    return await newsroom.director(world)


@pytest.fixture
async def one(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def other(world: World) -> Someone:
    return await world.member("Anykščių seniūnija")


def count(someone: Someone, text: str) -> int:
    return sum(said == text for said in someone.texts)


async def receivers(world: World, number: int) -> dict[int, int | None]:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(news.receivers.c.member_id, news.receivers.c.account_id).where(
                news.receivers.c.news_id == number
            )
        )
        return {row.member_id: row.account_id for row in found}


async def test_it_reaches_members_and_their_group(
    world: World, one: Someone, other: Someone
) -> None:
    group = await world.county_group("LT-AL", one)
    options = (Option.ACK, Option.REPLY)
    number = await newsroom.sent(world, audience=newsroom.ALYTUS, options=options)
    shared = [["✅ Susipažinau"], ["Atsakyti siuntėjui"]]
    assert (one.sees, one.buttons) == (TEXT, [*shared, LESS])
    posted = world.in_group(group)[-1]
    assert posted.plain == TEXT
    assert [[button.text for button in row] for row in posted.buttons] == shared
    assert TEXT not in other.texts
    assert (await newsroom.item_of(world, number)).state is NewsState.STARTED


async def test_everybody_it_is_for_is_kept_reachable_or_not(
    world: World, one: Someone, other: Someone
) -> None:
    """Blocked: a message is queued all the same. Never started, or to be forgotten: none is."""
    idle = await world.member("Leipalingio seniūnija", started=False)
    leaving = await world.member("Alovės seniūnija")
    await other.blocks()
    await leaving.says("/istrinti_mane")
    await leaving.taps("Tęsti")
    await leaving.says("Ištrinti")
    number = await newsroom.sent(world)
    async with world.app.db.read() as tx:
        ids = {who: await member_of(tx, world, who) for who in (one, other, idle)}
    found = await receivers(world, number)
    assert {who.id: found[ids[who]] for who in ids} == {
        one.id: one.id,
        other.id: other.id,
        idle.id: None,
    }
    assert len(found) == 4
    assert leaving.id not in found.values()


async def test_the_own_county_at_once_others_after_a_moment(
    world: World, director: Someone, one: Someone, other: Someone
) -> None:
    await newsroom.composes(director)
    await director.taps("Išsiųsti")
    assert await newsroom.states(world) == ["started"]
    assert SHORT not in (one.sees, other.sees)
    await world.restart()
    await world.tick(seconds=31)
    assert (count(one, SHORT), count(other, SHORT)) == (1, 1)
    assert await newsroom.log(world) == ["news-sent"]
    lead = await newsroom.county_lead(world)
    await newsroom.composes(lead, "Mūsų apskrityje")
    await lead.taps("Išsiųsti")
    assert one.sees == "Mūsų apskrityje\n\nAlytaus apskrities viceprezidentas"
    assert other.sees == SHORT


async def test_thinking_again_makes_it_a_draft(
    world: World, director: Someone, one: Someone, other: Someone
) -> None:
    await newsroom.composes(director)
    await director.taps("Išsiųsti")
    assert "Atšaukti" in [label for row in director.buttons for label in row]
    await director.taps("Atšaukti")
    await world.tick(seconds=60)
    assert SHORT not in (one.sees, other.sees)
    assert await newsroom.states(world) == ["draft"]
    assert await receivers(world, 1) == {}
    await director.says("/skelbti")
    await director.taps("1. Nauja tvarka")
    await director.taps("Išsiųsti")
    await world.tick(seconds=31)
    assert (count(one, SHORT), count(other, SHORT)) == (1, 1)
    assert await newsroom.log(world) == ["news-sent", "news-called-off", "news-sent"]


async def test_two_taps_send_once(world: World, director: Someone, one: Someone) -> None:
    await newsroom.composes(director)
    query = director.person.taps("Išsiųsti")
    director.person.taps_again(query)
    await world.settle()
    await world.tick(seconds=31)
    assert count(one, SHORT) == 1
    assert await newsroom.log(world) == ["news-sent"]


async def test_who_lost_the_right_sends_no_more(world: World, one: Someone) -> None:
    editor = await world.member("Alovės seniūnija")
    await world.give(editor, Role.EDITOR)
    await newsroom.composes(editor)
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, editor)
        await roles.revoke_member(tx, member_id, Role.EDITOR, "")
    await editor.taps("Išsiųsti")
    assert editor.sees.startswith("Naujienas skelbia asociacijos biuras")
    assert await newsroom.states(world) == ["draft"]
    assert count(one, SHORT) == 0


async def test_what_changed_since_it_was_seen_is_seen_again(
    world: World, director: Someone, one: Someone
) -> None:
    await newsroom.composes(director)
    shown = director.messages[-1]
    await world.member("Alovės seniūnija")
    await director.taps("Išsiųsti", shown)
    assert director.sees.startswith("Kol žiūrėjote, naujiena arba tie, kam ji skirta, pasikeitė.")
    assert "\nBus siunčiama 2 nariams iš 2:" in director.sees
    await director.taps("Išsiųsti")
    assert count(one, SHORT) == 1


async def test_urgent_is_asked_once_more_and_does_not_wait(
    world: World, director: Someone, one: Someone, other: Someone
) -> None:
    world.clock.advance(hours=12)  # 22:00
    number = await newsroom.drafted(world, options=(Option.URGENT,), html="Audra")
    await director.says("/skelbti")
    await director.taps("1. Audra")
    await director.taps("Išsiųsti")
    assert director.sees.startswith("Naujiena skubi: visus pasieks iš karto")
    assert await newsroom.states(world) == ["draft"]
    await director.taps("Taip, išsiųsti")
    said = "Audra\n\nLSSA biuras"
    assert (one.sees, other.sees) == (said, said)
    assert await newsroom.log(world) == ["news-sent-urgently"]
    assert (await newsroom.item_of(world, number)).author_id == director.id


async def test_groups_alone(world: World, one: Someone) -> None:
    group = await world.county_group("LT-AL", one)
    number = await newsroom.sent(
        world,
        audience=newsroom.ALYTUS,
        channels=(Channel.GROUPS,),
        options=(Option.PIN, Option.SILENT),
    )
    posted, pinning = world.in_group(group)[-2:]
    assert (posted.plain, posted.buttons, pinning.plain) == (TEXT, [], "")
    assert TEXT not in one.texts
    assert set((await receivers(world, number)).values()) == {None}
    async with world.app.db.read() as tx:
        row = (await tx.execute(sa.select(outbox.outbox).where(outbox.outbox.c.pin))).one()
    assert (row.chat_id, row.topic, row.silent) == (group.id, "news", True)


async def test_a_forged_revision_sends_nothing(
    world: World, director: Someone, one: Someone
) -> None:
    number = await newsroom.drafted(world)
    await director.sends_data(SendNews(number, 7, 7, sure=True).pack())
    assert await newsroom.states(world) == ["draft"]
    assert one.texts[-1] != TEXT


async def test_a_draft_is_deleted(world: World, director: Someone) -> None:
    await newsroom.composes(director)
    await director.taps("Ištrinti juodraštį")
    assert director.sees == "Ištrinti „Nauja tvarka“? Grąžinti nebebus galima."
    await director.taps("Taip, ištrinti")
    assert director.sees == "„Nauja tvarka“ ištrinta."
    assert await newsroom.states(world) == []


async def test_what_is_for_everybody_stands_in_the_channel(
    world: World, director: Someone, one: Someone
) -> None:
    """Without buttons: anybody may read there. What is for a county does not appear."""
    channel = world.telegram.add_channel("LSSA naujienos", creator=director.person)
    rights = {"can_post_messages", "can_edit_messages"}
    director.person.adds_bot(world.telegram.first_bot, channel, rights=rights)
    await world.settle()
    await director.sends_data(BindChannel(channel.id, ours=True).pack())
    chosen = (Channel.PRIVATE, Channel.CHANNEL)
    await newsroom.sent(world, channels=chosen, audience=newsroom.ALYTUS)
    assert TEXT not in [said.plain for said in world.in_group(channel)]
    assert one.sees == TEXT
    await newsroom.composes(director)
    await director.taps("Taisyti")
    await director.taps("Kur skelbti")
    await director.taps("Skelbti kanale")
    assert director.sees == "Kur skelbti\nDabar: asmeniškai, asociacijos kanale"
    await director.taps("‹ Į naujieną")
    await director.taps("Išsiųsti")
    await world.tick(seconds=31)
    posted = world.in_group(channel)[-1]
    assert (posted.plain, posted.buttons) == (SHORT, [])
