"""Stories about news that members propose."""

import pytest

from bot.domain.actors import Role
from bot.domain.news import Content, ManageNews, State
from bot.domain.proposals import WAITING_MAX, DeclineProposal, ReadProposal, TakeProposal
from bot.services import proposals
from bot.services.news import start
from storage import audit, news
from storage.audit import Which
from storage.drafts import drafts
from tests.newsroom import ZONE, actor_of, county_lead, director, item_of
from tests.people import from_the_office, tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

START = "Naujienos pasiūlymas"
TEXT = "Daugai kviečia į žvejų šventę\nRugpjūčio 10 d., prie ežero."


@pytest.fixture
async def member(world: World) -> Someone:
    found = await world.member("Daugų seniūnija")
    await tell_roster(world, found, name="Daugų vadovas")
    return found


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


async def proposes(member: Someone, text: str = TEXT) -> None:
    await member.says("/pasiulyti")
    await member.says(text)
    await member.taps("Toliau ›")
    await member.taps("Praleisti")
    await member.taps("Siųsti")


async def test_a_proposal_goes_to_the_office_and_becomes_an_editors_draft(
    world: World, member: Someone, office: Someone
) -> None:
    editor = await from_the_office(world, "Redaktorė", Role.EDITOR)
    await member.says("/pasiulyti")
    assert member.sees.startswith(f"{START} · 1 iš 2\nKą norėtumėte pranešti kolegoms?")
    await member.says(TEXT)
    await member.sends_photo()
    await world.restart()
    await member.taps("Toliau ›")
    await member.says("Alytaus apskrities seniūnams")
    await member.taps("Siųsti")
    assert member.sees == (
        "Ačiū! Pasiūlymas Nr. 1 perduotas asociacijos biurui. "
        "Parašysiu, kai naujieną paskelbs arba nuspręs neskelbti."
    )
    for one in (office, editor):
        assert one.sees == (
            "📥 Pasiūlymas Nr. 1\nSiūlo: Daugų vadovas, Daugų seniūnija\n"
            f"Kam aktualu: Alytaus apskrities seniūnams\n\n{TEXT}"
        )
        assert one.buttons == [["Peržiūrėti visą"], ["Perimti"], ["Atmesti"]]
    await editor.taps("Peržiūrėti visą")
    assert editor.messages[-2].plain.startswith(
        "Pasiūlymas Nr. 1\n\nSiūlo: Daugų vadovas, Daugų seniūnija\n\nKam aktualu: "
    )
    assert (editor.messages[-1].photo is not None, editor.sees) == (
        True,
        "📎 Pasiūlymo Nr. 1 priedai",
    )
    await office.taps("Perimti")
    item = await item_of(world, 1)
    assert (item.state, item.author_id, item.html) == (State.DRAFT, office.id, TEXT)
    assert item.decided_by is None  # a second pair of eyes has not seen it yet
    assert office.sees.startswith(
        "Pasiūlymas Nr. 1 dabar yra Jūsų juodraštis; skelbiant bus parašyta, kas pasiūlė.\n\n"
    )
    assert "Daugai kviečia į žvejų šventę" in office.sees.split("\n\n", 1)[1]
    closed = "Pasiūlymas Nr. 1 „Daugai kviečia į žvejų šventę“ perimtas. Rengia: Direktorė"
    assert closed in editor.texts
    await editor.sends_data(TakeProposal(1).pack())
    assert editor.sees.startswith("Pasiūlymą Nr. 1 jau rengia Direktorė.\n\n")
    await editor.sends_data(DeclineProposal(1).pack())
    assert editor.sees.startswith("Pasiūlymą Nr. 1 jau rengia Direktorė.\n\n")
    assert (await item_of(world, 1)).author_id == office.id
    await member.says("mano pasiūlymai")
    assert "Nr. 1 „Daugai kviečia į žvejų šventę“ – rengiama" in member.sees


async def test_who_proposed_it_is_named_and_hears_of_it(
    world: World, member: Someone, office: Someone
) -> None:
    colleague = await world.member("Leipalingio seniūnija")
    await proposes(member)
    await office.sends_data(TakeProposal(1).pack())
    async with world.app.db.write() as tx:
        item = await news.get(tx, 1)
        assert item is not None
        await start(tx, item, world.clock.now().astimezone(ZONE))
    await world.settle()
    await world.tick(minutes=1)
    assert colleague.texts[-1].endswith("LSSA biuras. Pasiūlė: Daugų vadovas, Daugų seniūnija")
    told = [one for one in member.messages if "paskelbtas" in one.plain]
    assert [one.plain for one in told] == [
        "Jūsų pasiūlymas Nr. 1 „Daugai kviečia į žvejų šventę“ paskelbtas. Ačiū!"
    ]
    await member.taps("Parodyti naujieną", told[0])
    assert "Daugai kviečia į žvejų šventę\nRugpjūčio 10 d., prie ežero." in member.sees
    await member.says("mano pasiūlymai")
    assert "Nr. 1 „Daugai kviečia į žvejų šventę“ – paskelbta" in member.sees


async def test_a_reason_is_given_for_declining(
    world: World, member: Someone, office: Someone
) -> None:
    editor = await from_the_office(world, "Redaktorė", Role.EDITOR)
    await proposes(member)
    await office.taps("Atmesti")
    assert office.sees.startswith(
        "Pasiūlymas Nr. 1 „Daugai kviečia į žvejų šventę“\n\nKodėl neskelbsime?"
    )
    await editor.taps("Atmesti")
    await world.restart()
    await office.says("Apie šventę jau rašėme")
    assert office.texts[-1].startswith("Pasiūlymas Nr. 1 atmestas")
    assert member.sees == (
        "Pasiūlymo Nr. 1 „Daugai kviečia į žvejų šventę“ biuras neskelbs.\n"
        "Priežastis: Apie šventę jau rašėme"
    )
    await editor.says("Man irgi nepatinka")
    assert editor.sees.startswith("Pasiūlymas Nr. 1 jau atmestas. Nusprendė: Direktorė.")
    assert [text for text in member.texts if "irgi" in text] == []
    await member.says("mano pasiūlymai")
    await member.taps("1")
    assert member.sees == (
        f"Pasiūlymas Nr. 1\n\n{TEXT}\n\nNuspręsta neskelbti.\nPriežastis: Apie šventę jau rašėme"
    )
    async with world.app.db.read() as tx:
        verbs = [line.verb for line in await audit.lines(tx, Which(begin=("news-",)), 10, 0)]
    assert verbs == ["news-declined", "news-proposed"]


async def test_only_so_many_wait_at_once(world: World, member: Someone, office: Someone) -> None:
    await member.says("/pasiulyti")
    await member.says("Šeštas")
    await member.taps("Toliau ›")
    async with world.app.db.write() as tx:
        await tx.execute(drafts.update().values(active=False))
    actor = await actor_of(world, member)
    async with world.app.db.write() as tx:
        for number in range(WAITING_MAX):
            idea = proposals.Idea(Content(f"Pasiūlymas {number}"), None)
            await proposals.propose(tx, actor, idea, world.clock.now())
    await world.settle()
    full = (
        "Biuras dar svarsto 5 Jūsų pasiūlymus. Kai nuspręs bent dėl vieno, galėsite siūlyti toliau."
    )
    await member.says("/pasiulyti")
    assert (member.sees, member.buttons) == (full, [["📨 Mano pasiūlymai", "Į pradžią"]])
    await office.says("/meniu")
    await office.says("pasiūlymai")
    assert office.sees == "Pasiūlytos naujienos\nSprendimo laukia 5 pasiūlymai. Kurį parodyti?"
    assert office.buttons[0] == ["1. Pasiūlymas 0"]
    await office.taps("1. Pasiūlymas 0")
    await office.taps("Perimti")
    await office.sends_data(ManageNews(1).pack())
    await member.says("/pasiulyti")
    assert member.sees != full


async def test_only_the_office_decides_and_only_the_proposer_looks(
    world: World, member: Someone, office: Someone
) -> None:
    lead, other = await county_lead(world), await world.member("Leipalingio seniūnija")
    await proposes(member)
    for someone in (lead, other, member):
        for tap in (TakeProposal(1), DeclineProposal(1)):
            await someone.sends_data(tap.pack())
            assert someone.sees.startswith("Pasiūlymus svarsto asociacijos biuras.")
    for someone in (lead, other):
        await someone.sends_data(ReadProposal(1).pack())
        assert someone.sees.startswith(STALE)
    assert (await item_of(world, 1)).state is State.PROPOSED
    await other.says("mano pasiūlymai")
    assert other.sees == "Naujienų dar nesiūlėte. Pirmąją galite pasiūlyti dabar."
    await office.sends_data(TakeProposal(7).pack())
    assert office.sees.startswith(STALE)


async def test_without_an_office_the_owners_decide(world: World, member: Someone) -> None:
    await world.owner.starts()
    await proposes(member)
    await world.owner.taps("Perimti")
    assert (await item_of(world, 1)).author_id == world.owner.id
