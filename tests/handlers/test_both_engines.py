"""A dozen conversations on SQLite and on PostgreSQL: nothing outside `storage` knows which."""

import pytest

from bot.domain.actors import Role
from bot.domain.campaigns import PauseCampaign, ResumeCampaign
from bot.domain.check_buttons import AnswerCheckers, AskNominator, BlackOut, PassNomination
from bot.domain.checks import BLACK
from bot.domain.contest_buttons import OpenNominations
from bot.domain.contests import Phase, Rules
from bot.domain.juries import Seat
from bot.domain.nomination_buttons import NominateIn
from bot.domain.nominations import State as Nominated
from bot.domain.report_buttons import AdoptPractice, MarkHelpful
from bot.domain.uses import ChangeNote
from bot.services import groups
from bot.services.reports import composing
from storage import drafts, reports, updates
from tests import grouping, pollster
from tests.contesting import GUIDE, NAME, fixed, juror, reaches
from tests.judging import passes_to
from tests.newsroom import counting_down, item_of
from tests.nominating import nominated, nomination_of
from tests.practising import published
from tests.reporting import ASK, MENU, RECEIVED, STALE, answer, fill_up_to, is_published
from tests.world import Someone, World


@pytest.fixture
def world(either_world: World) -> World:
    return either_world


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def test_a_report_with_a_restart_at_each_step(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/report")
    for step in ("title", "themes", "done", "result"):
        await answer(lead, step)
        await world.restart()
    await lead.sends_album(["photo", "document"])
    await lead.taps("Toliau ›")
    await lead.taps("Siųsti")
    assert lead.sees == RECEIVED.format(number=1)
    await is_published(world)
    (card,) = world.in_group(group)[1:]
    assert card.photo is not None
    assert card.plain.splitlines()[0] == "Sutvarkytas parkas"
    await lead.says("mano įrašai")
    await lead.taps("1")
    assert lead.sees.endswith("Priedai: 2\nMatys: apskrities seniūnai.\nPaskelbta.")


async def test_a_kill_before_the_screen(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "preview")
    lead.person.taps("Siųsti")
    await world.take_in()
    await world.restart()
    assert lead.sees.startswith("Tęskime:\n\nAčiū, veiklos įrašas Nr. 1 gautas.")


async def test_a_kill_before_the_work(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "title")
    lead.person.says("Sutvarkytas parkas")
    await world.store()
    await world.restart()
    assert lead.sees == ASK["themes"]


async def test_an_edited_answer(world: World, lead: Someone) -> None:
    await lead.says("/report")
    title = await lead.says("Sutvarkytas prakas")
    await lead.edits(title, "Sutvarkytas parkas")
    assert lead.sees == f"Pataisyta: „Pavadinimas“.\n\n{ASK['themes']}"


async def test_saved_and_resumed(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await lead.says("/atsaukti")
    await lead.taps("Išsaugoti juodraštį")
    await lead.says("tęsti")
    assert lead.sees == ASK["done"]


async def test_the_longest_numbers_of_forged_buttons(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "themes")
    most = "1y2p0ij32e8e7"
    for data in (f"f:{most}:{most}:3:{most}", f"rr:{most}:{most}", f"rm:{most}", f"m:{most}",
                 f"gp:{most}", f"gb:-{most}:{most}"):  # fmt: skip
        query = await lead.sends_data(data)
        assert query.answer is not None, data
    assert await world.update_states() == {"done"}


async def test_a_stale_button(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "result")
    await lead.taps("Praleisti", lead.messages[-2])
    assert lead.sees == f"{STALE}\n\n{ASK['result']}"


async def test_odd_signs(world: World, lead: Someone) -> None:
    await lead.says("/report")
    await lead.says("'; DROP TABLE drafts; -- \N{PILE OF POO} \\ \t %s {x}")
    assert lead.sees == ASK["themes"]


async def test_reminded_and_expired(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=14)
    assert lead.sees.endswith("Juodraštį saugosime iki gruodžio 10 d., ketvirtadienio.")
    await world.tick(days=4)
    async with world.app.db.read() as tx:
        assert await drafts.of(tx, [lead.id]) == {}


async def test_many_at_once(world: World) -> None:
    names = ("Daugų seniūnija", "Simno seniūnija", "Butrimonių seniūnija", "Miroslavo seniūnija")
    people = [await world.member(name) for name in names]
    for someone in people:
        someone.person.says("/report")
        someone.person.says("Sutvarkytas parkas")
        someone.person.says("bendruomenė")
        someone.person.says("toliau")
    await world.settle()
    assert [someone.sees for someone in people] == [ASK["done"]] * 4


async def test_a_group_and_its_county(world: World, lead: Someone) -> None:
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    chat = world.telegram.add_group(
        "Alytaus seniūnai",
        creator=lead.person,
        bots=[world.telegram.first_bot],
    )
    await world.settle()
    await lead.says("grupės")
    await lead.taps("Alytaus seniūnai")
    await lead.taps("Alytaus apskritis")
    assert "Priskirta. Dabar tai Alytaus apskrities grupė." in lead.texts
    grown = lead.person.upgrades(chat)
    await world.settle()
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    await is_published(world)
    assert world.in_group(grown)[-1].plain.startswith("Sutvarkytas parkas")


async def test_a_group_keeps_itself_in_order(world: World) -> None:
    """Bound, joined, a stranger decided on, left, and looked at in the night."""
    keeper = await grouping.a_lead(world)
    chat = await grouping.bound(world, keeper, forum=True)
    link = await grouping.link_of(world, chat)
    member, stranger = await world.member("Simno seniūnija"), world.stranger()
    for someone in (member, stranger):
        someone.person.joins_by(link)
        await world.settle()
    assert chat.member(member.person).tag == "Simno"
    await keeper.taps("Įleisti")
    grown = await grouping.inside(world, chat)
    assert grown == {keeper.id: "creator", member.id: "member", stranger.id: "member"}
    keeper.person.promotes(member.person, chat)
    await world.settle()
    await member.leaves_the_association()
    async with world.app.db.write() as tx:
        await groups.roster_changed(tx, world.clock.now(), gone=[member.id], changed=())
    await world.settle()
    assert keeper.buttons == [["Bandyti dar kartą"]]
    keeper.person.demotes(member.person, chat)
    await world.tick(hours=24)
    await world.tick(hours=17)
    await world.tick(minutes=1)
    assert await grouping.inside(world, chat) == grown | {member.id: "left"}
    assert await world.update_states() == {"done"}


async def test_a_network_and_its_group(world: World, lead: Someone) -> None:
    await world.owner.starts()
    await world.owner.says("tinklai")
    await world.owner.taps("Naujas tinklas")
    await world.owner.says("Turizmas")
    await world.owner.taps("Praleisti")
    await world.owner.taps("Patvirtinti")
    await lead.says("tinklai")
    await lead.taps("Turizmas")
    await lead.taps("Prisijungti")
    assert lead.sees.endswith("1 narys\nJūs esate šiame tinkle.")
    await world.owner.taps("Uždaryti tinklą")
    await world.owner.taps("Uždaryti tinklą")
    assert world.owner.sees.endswith("Teminių tinklų dar nėra.")


async def test_languages_and_the_list_of_commands(world: World, lead: Someone) -> None:
    await lead.says("/kalba")
    await lead.taps("English")
    await world.tick()
    assert lead.sees.endswith("What would you like to do?")
    await lead.says("/language")
    await lead.taps("Lietuviškai")
    assert lead.sees == f"Nuo šiol rašysiu lietuviškai.\n\n{MENU}"


async def test_what_fails_is_set_aside(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:

    async def fail(*_: object) -> None:
        raise RuntimeError("no such luck")

    await world.owner.starts()
    await fill_up_to(lead, "preview")
    with monkeypatch.context() as patch:
        patch.setattr(composing, "hand_in", fail)
        await lead.taps("Siųsti")
    assert world.owner.sees.startswith("Klaida ")
    await lead.taps("Siųsti")
    async with world.app.db.read() as tx:
        assert len(await reports.select(tx)) == 1
        assert await updates.open_count(tx) == 0


async def test_a_database_error_in_a_handler_hurts_nobody_else(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL an error spoils the whole transaction."""

    other = await world.member("Simno seniūnija")

    async def fail(tx: object, *_: object) -> None:
        await drafts.create(tx, 404, "report", "title", world.clock.now())  # type: ignore[arg-type]

    await fill_up_to(lead, "preview")
    monkeypatch.setattr(composing, "hand_in", fail)
    lead.person.taps("Siųsti")
    other.person.says("/report")
    await world.settle()
    assert (lead.sees.startswith("Šįkart nepavyko"), other.sees) == (True, ASK["title"])


async def test_the_report_on_news_adds_up_when_it_was_paused(world: World, lead: Someone) -> None:
    await world.owner.starts()
    await world.member("Anykščių seniūnija", started=False)
    number = await counting_down(world)
    campaign = (await item_of(world, number)).campaign_id
    assert campaign is not None
    await world.owner.sends_data(PauseCampaign(campaign).pack())
    await world.tick(minutes=1)
    await world.owner.sends_data(ResumeCampaign(campaign).pack())
    await world.tick(seconds=6)
    assert lead.sees.startswith("Nauja tvarka")
    assert world.owner.sees.startswith("Nauja tvarka\nIšsiųsta 1 iš 2\nNepradėjo naudotis 1")


async def test_a_poll_is_voted_in_from_its_card_and_closes(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    other = await world.member("Simno seniūnija")
    number = await pollster.sent(world)
    card = next(one for one in world.in_group(group) if one.plain.startswith("🗳"))
    for someone, option in ((lead, "Taip"), (lead, "Ne"), (other, "Taip")):
        query = await someone.taps(option, card)
        assert query.answer is not None
        assert option in (query.answer.text or "")
        await world.restart()
    world.clock.advance(seconds=10)
    await world.settle()
    assert "Atsakė 2 iš 2 (100 %)" in card.plain
    assert list((await pollster.answers_of(world, number)).values()) == [{1: 1}, {1: 0}]
    await pollster.closes(world, number)
    assert "Ne – 1 (50 %)" in card.plain


async def test_what_colleagues_make_of_an_entry(world: World, lead: Someone) -> None:
    """Counted, told to its author, the best of a month and of a year."""
    other = await world.member("Veisiejų seniūnija")
    number = await published(world, lead)
    await other.sends_data(MarkHelpful(number).pack())
    for how in ("Taip pat", "Dar kitaip"):
        await other.sends_data((ChangeNote if how[0] == "D" else AdoptPractice)(number).pack())
        await other.says(how)
    await world.tick(days=1)
    told = "• Lazdijų r., Veisiejų seniūnija: „Dar kitaip“\n👍 „Naudinga“ pažymėjo 1 kolega"
    assert set(told.splitlines()) <= set(lead.sees.splitlines())
    await other.sends_data(AdoptPractice(number).pack())
    await other.taps("Atsiimti")
    await world.tick(days=7)
    best = "🏆 Mėnesio geriausi. Alytaus apskritis, 2026 m. lapkritis"
    assert (lead.sees.splitlines()[0], lead.sees[-1]) == (best, "1")
    await lead.says("mano metai")
    assert lead.sees.endswith("👍 Kolegos pažymėjo „Naudinga“: 1")


async def test_a_nomination_until_the_intake_closes(world: World, lead: Someone) -> None:
    late = await world.member("Leipalingio seniūnija", started=False)
    contest = await fixed(world, phase=Phase.INTAKE)
    report = await published(world, late, "Talka")
    lapses = await nominated(world, contest, lead, late, accepted=False, evidence=(report,))
    await lead.sends_data(NominateIn(contest, 0).pack())
    await late.starts()
    await world.tick(days=4, hours=1)
    assert late.sees.startswith(f"🏅 {NAME}\nDaugų seniūnija siūlo Jūsų kandidatūrą")
    assert lead.sees.startswith(f"{NAME}: Jūsų kandidatūra dar nepateikta.")
    await lead.sends_data(OpenNominations().pack())
    assert f"Nr. {lapses}. " in lead.sees
    await reaches(world, contest, Phase.CHECK)
    made = await nomination_of(world, lapses)
    assert (made.state, made.content.evidence) == (Nominated.DECLINED, (report,))


async def test_a_nomination_is_checked(world: World, lead: Someone) -> None:
    contest = await fixed(world, phase=Phase.INTAKE, rules=Rules(blind=True))
    number = await nominated(world, contest, lead, title="Daugai")
    left = await nominated(world, contest, lead, category=GUIDE, title="Kita")
    first, second = [await juror(world, contest, Seat.CHECKER) for _ in range(2)]
    await passes_to(world, contest, Phase.CHECK)
    await first.sends_data(AskNominator(number).pack())
    await first.says("Kiek?")
    await first.taps("Siųsti")
    await lead.sends_data(AnswerCheckers(number).pack())
    await lead.says("Penki")
    await lead.taps("Siųsti")
    await first.sends_data(BlackOut(number).pack())
    await first.taps("Tinka, rodyti taip")
    for one in (first, second):
        await one.sends_data(PassNomination(number).pack())
    await reaches(world, contest, Phase.JURY)
    found = [await nomination_of(world, one) for one in (number, left)]
    assert [one.state for one in found] == [Nominated.PASSED, Nominated.PASSED]
    assert [(one.blacked or {})["title"] for one in found] == [BLACK, "Kita"]
