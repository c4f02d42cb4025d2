"""Stories about the juror's deck: what is in it, what is kept, what nobody else gets to see."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.checks import Wording
from bot.domain.contest_buttons import OpenDeck, OpenJury
from bot.domain.contests import Counties, Phase, Rules, State
from bot.domain.juries import Seat, Way
from bot.domain.nominations import QuestionKind
from bot.domain.score_buttons import (
    Abstain,
    Comment,
    GivePoints,
    ListDeck,
    Recuse,
    SeeEvidence,
    SeeWhole,
    ShowCard,
)
from bot.domain.scores import Level, Stand
from bot.services.contests import moving
from storage import contests, juries, nominations, reports, scores
from storage.audit import audit
from storage.scores import Score
from tests.contesting import (
    GUIDE,
    LEADER,
    board,
    categories_of,
    criteria_of,
    fixed,
    juror,
    line_of,
    now_of,
    office,
    seats,
)
from tests.judging import elderships, passed, passes_to
from tests.newsroom import actor_of
from tests.nominating import nominated
from tests.people import from_the_office
from tests.practising import published
from tests.world import Someone, World

COUNTRY, COUNTY = Level.COUNTRY, Level.COUNTY
SCALE = [[f"{letter} {points}" for points in range(1, 6)] for letter in "ABCD"]
BELOW = [["Visa kandidatūra", "Komentuoti"], ["Susilaikau", "Nusišalinu"]]
CRITERIA = (
    "A Originalumas (40 %): {}\nB Kūrybiškumas (30 %): {}\n"
    "C Racionalumas (20 %): {}\nD Bendrumas (10 %): {}\n"
)


def card(place: str, number: int, who: str, points: str = "––––", then: str = "") -> str:
    return (
        f"{LEADER} · {place}\nKandidatūra Nr. {number}\nKiemo šventė\n{who}\nNes verta.\n\n"
        f"{CRITERIA.format(*points)}{then}"
    )


async def judged(world: World, count: int = 2, **rules: object) -> tuple[int, list[int]]:
    """A contest whose jury judges, and the numbers of so many nominations of Alytus county."""
    contest = await fixed(world, phase=Phase.JURY, rules=Rules(**rules))  # type: ignore[arg-type]
    category = (await categories_of(world, contest))[LEADER]
    places = await elderships(world, "LT-AL")
    return contest, [await passed(world, contest, category, one) for one in places[:count]]


async def opens(someone: Someone, contest: int, level: Level = COUNTRY) -> None:
    await someone.sends_data(OpenDeck(contest, level).pack())


async def said_by(world: World, contest: int, someone: Someone) -> dict[int, Score]:
    member = await line_of(world, someone)
    async with world.app.db.read() as tx:
        return await scores.of_juror(tx, contest, member, COUNTRY)


async def test_a_juror_scores_one_after_another_and_all_is_kept_at_once(world: World) -> None:
    contest, (first, second) = await judged(world)
    judge = await juror(world, contest)
    await opens(judge, contest)
    assert judge.screen == (
        card("1 iš 2", first, "Simno seniūnija", then="Vertinimo dar laukia 2 kandidatūros."),
        [*SCALE, *BELOW, ["Kita ›"], ["Visas sąrašas"]],
    )
    shown = len(judge.messages)
    query = await judge.taps("A 3")
    assert query.answer is not None
    assert query.answer.text == "A: 3. Išsaugota."
    await judge.taps_again(query)
    # Two fingers: both taps are there before either is answered.
    for finger in ("B 4", "C 5"):
        judge.person.taps(finger)
    await world.settle()
    await world.restart()
    await judge.taps("D 1")
    assert judge.screen == (
        card(
            "1 iš 2",
            first,
            "Simno seniūnija",
            "3451",
            "Įvertinta. Balus galite keisti iki vertinimo pabaigos.\n"
            "Vertinimo dar laukia 1 kandidatūra.",
        ),
        [
            ["A 1", "A 2", "✓ A 3", "A 4", "A 5"],
            ["B 1", "B 2", "B 3", "✓ B 4", "B 5"],
            ["C 1", "C 2", "C 3", "C 4", "✓ C 5"],
            ["✓ D 1", "D 2", "D 3", "D 4", "D 5"],
            *BELOW,
            ["Kita ›"],
            ["Visas sąrašas"],
        ],
    )
    # The card is one message, edited in place, that nobody can pass on.
    assert (len(judge.messages), judge.messages[-1].protected) == (shown, True)
    await judge.taps("Kita ›")
    await judge.taps("Susilaikau")
    assert judge.buttons == [["Taip, susilaikau"], ["‹ Atgal"]]
    await judge.taps("Taip, susilaikau")
    assert judge.sees == "Įrašyta: Jūs susilaikote.\n\n" + card(
        "2 iš 2",
        second,
        "Viečiūnų seniūnija",
        then="Jūs susilaikote. Jei persigalvosite, spauskite balą.\n"
        "Daugiau nevertintų kandidatūrų nebėra.",
    )
    await opens(judge, contest)
    assert judge.screen == (
        (
            "Ačiū, viską jau įvertinote. Keisti galite iki lapkričio 29 d., sekmadienio, 10 val."
            f"\n\nMetų seniūnas\nNr. {first} „Kiemo šventė“ – įvertinta\n"
            f"Nr. {second} „Kiemo šventė“ – susilaikyta"
        ),
        [[str(first), str(second)], ["Mano vieta komisijoje"], ["‹ Į konkursą"]],
    )
    await judge.taps(str(second))
    await judge.taps("A 2")  # thinks again
    await opens(judge, contest)
    assert judge.sees.startswith(f"{LEADER} · 2 iš 2\n")  # the first that waits
    said = await said_by(world, contest, judge)
    criteria = list((await criteria_of(world, contest)).values())
    assert {number: (one.stand, one.points) for number, one in said.items()} == {
        first: (Stand.SCORED, dict(zip(criteria, (3, 4, 5, 1), strict=True))),
        second: (Stand.SCORING, {criteria[0]: 2}),
    }


async def test_a_comment_is_said_changed_and_taken_back(world: World) -> None:
    contest, (number,) = await judged(world, 1)
    judge = await juror(world, contest)
    await opens(judge, contest)
    await judge.taps("Komentuoti")
    assert judge.sees.startswith(
        f"Kandidatūra Nr. {number}. Komentarą be Jūsų vardo gaus kandidatas, kai rezultatai "
        "bus paskelbti."
    )
    await judge.says("x" * 501)
    await judge.says("Drąsu")
    assert judge.sees.startswith("Komentaras išsaugotas.\n\n")
    assert "\nJūsų komentaras: Drąsu\n" in judge.sees
    assert judge.messages[-1].protected
    await judge.taps("Susilaikau")
    await judge.taps("Taip, susilaikau")
    kept = (await said_by(world, contest, judge))[number]
    assert (kept.stand, kept.comment) == (Stand.ABSTAINED, "Drąsu")
    await judge.taps("Komentuoti")
    await judge.taps("Praleisti")
    assert judge.sees.startswith("Komentaro nėra.")
    kept = (await said_by(world, contest, judge))[number]
    assert (kept.stand, kept.comment) == (Stand.ABSTAINED, None)


async def test_a_recusal_leaves_the_deck_for_good(world: World) -> None:
    contest, (first, second) = await judged(world)
    judge = await juror(world, contest)
    await opens(judge, contest)
    await judge.taps("A 5")
    points = judge.messages[-1]
    await judge.taps("Nusišalinu")
    await judge.says("Draugas")
    assert judge.screen == (
        (
            f"Kandidatūra Nr. {first}\n\n"
            "Nusišalinti? Kandidatūra dings iš Jūsų sąrašo, Jūsų jai skirti balai ir komentaras "
            "bus ištrinti. Atšaukti to mygtuku negalėsite.\nPriežastis: Draugas"
        ),
        [["Nusišalinu"], ["Taisyti", "Išsaugoti juodraštį"], ["Atšaukti"]],
    )
    await judge.taps("Nusišalinu")
    assert judge.screen == (
        f"Įrašyta: nuo kandidatūros Nr. {first} vertinimo nusišalinta.",
        [["Vertinti kitas"], ["‹ Į konkursą"]],
    )
    criterion = (await criteria_of(world, contest))["Originalumas"]
    await judge.sends_data(GivePoints(first, COUNTRY, criterion, 5).pack(), points)
    assert judge.screen == (
        (
            f"Jūsų nusišalinimas nuo kandidatūros Nr. {first} vertinimo jau įrašytas. Jei tai "
            "klaida, parašykite valdybai."
        ),
        [["Vertinti kitas"], ["‹ Į konkursą"]],
    )
    await judge.taps("Vertinti kitas")
    assert judge.sees.startswith(f"{LEADER} · 1 iš 1\nKandidatūra Nr. {second}\n")
    kept = (await said_by(world, contest, judge))[first]
    assert (kept.stand, kept.points, kept.why) == (Stand.RECUSED, {}, "Draugas")
    async with world.app.db.read() as tx:
        lines = await tx.execute(
            sa.select(audit.c.params, audit.c.why).where(audit.c.verb == "contest-recused")
        )
    # The log tells that it happened; from what, and why, is not its to tell before the end.
    assert [tuple(one) for one in lines] == [({"name": "Metų seniūnas"}, None)]


async def test_no_button_reaches_what_is_in_conflict_or_in_no_deck(world: World) -> None:
    contest, (own, other, gone) = await judged(world, 3)
    elsewhere, (foreign,) = await judged(world, 1)
    judge = await world.member("Alovės seniūnija")  # the municipality of the first
    await seats(world, contest, judge, Seat.JUROR)
    async with world.app.db.write() as tx:
        await nominations.change(tx, gone, state="withdrawn")
        found = await nominations.get(tx, own)
        assert found is not None
    criterion = (await criteria_of(world, contest))["Originalumas"]
    await opens(judge, contest)
    assert judge.sees.startswith(f"{LEADER} · 1 iš 1\nKandidatūra Nr. {other}\n")
    for number in (own, gone):
        for forged in (
            ShowCard(number, COUNTRY),
            GivePoints(number, COUNTRY, criterion, 5),
            Abstain(number, COUNTRY, sure=True),
            Recuse(number, COUNTRY),
            Comment(number, COUNTRY),
            SeeWhole(number, COUNTRY),
            SeeEvidence(number, COUNTRY, 1),
        ):
            await judge.sends_data(forged.pack())
            assert judge.screen == (
                (
                    f"Kandidatūros Nr. {number} tarp Jūsų vertinamų nėra: ji nebesvarstoma arba ją "
                    "vertina kiti."
                ),
                [["Vertinti kitas"], ["‹ Į konkursą"]],
            ), forged
    for forged in (GivePoints(other, COUNTRY, criterion, 6), GivePoints(other, COUNTRY, 999, 5)):
        await judge.sends_data(forged.pack())
        assert judge.sees.startswith("Šis mygtukas nebegalioja.")
    await judge.sends_data(ShowCard(foreign, COUNTRY).pack())
    assert judge.sees.startswith("Kandidatūras vertina komisijos nariai")
    await opens(judge, contest, COUNTY)
    assert judge.sees.startswith("Tai daro kiti konkurso dalyviai.")
    assert await said_by(world, contest, judge) == {}
    assert elsewhere != contest


async def test_a_blind_jury_sees_no_names_and_what_the_checker_left(world: World) -> None:
    contest = await fixed(
        world,
        phase=Phase.INTAKE,
        questions=[("Kiek?", QuestionKind.NUMBER)],
        rules=Rules(blind=True),
    )
    author = await world.member("Daugų seniūnija")
    report = await published(world, author, done="Nupjauta žolė")
    photo = {"kind": "photo", "file_id": "f", "file_unique_id": "u"}
    number = await nominated(
        world, contest, author, answers={1: 40}, evidence=(report,), files=(photo,)
    )
    async with world.app.db.write() as tx:
        blacked = {"hidden": list(Wording().hide("gaisrininkus").hidden)}
        await nominations.change(tx, number, state="passed", blacked=blacked)
    judge = await juror(world, contest)
    await passes_to(world, contest, Phase.JURY)
    await opens(judge, contest)
    assert judge.sees.startswith(
        f"{LEADER} · 1 iš 1\nKandidatūra Nr. {number}\nSubūrė █████\nVertinama be vardų.\n"
        "Savanorių padaugėjo nuo 3 iki 40\n\n"
    )
    await judge.taps("Visa kandidatūra")
    assert judge.screen == (
        (
            f"Kandidatūra Nr. {number}\nSubūrė █████\nSavanorių padaugėjo nuo 3 iki 40\nKiek? 40\n"
            "Vertinama be vardų, todėl įrašai ir priedai nerodomi."
        ),
        [["‹ Prie balų"]],
    )
    await judge.sends_data(SeeEvidence(number, COUNTRY, 1).pack())
    assert judge.sees == "Šis įrašas neberodomas."
    await judge.sends_data(ListDeck(contest, COUNTRY, 0).pack())
    assert f"Nr. {number} „Subūrė █████“ – laukia" in judge.sees
    assert not [text for text in judge.texts if "Daug" in text or "gaisrininkus" in text]


async def test_evidence_and_files_come_when_they_are_asked_for(world: World) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    author = await world.member("Daugų seniūnija")
    report = await published(world, author, done="Nupjauta žolė")
    media = (await author.sends_photo()).media
    assert media is not None
    photo = {"kind": "photo", "file_id": media.file_id, "file_unique_id": media.unique_id}
    number = await nominated(world, contest, author, evidence=(report,), files=(photo,))
    async with world.app.db.write() as tx:
        await nominations.change(tx, number, state="passed")
    judge = await juror(world, contest)  # no member: the entry is for members alone
    await passes_to(world, contest, Phase.JURY)
    world.clock.advance(days=1)  # it opened on a Sunday: nobody was told then
    await world.settle()
    assert judge.screen == (
        (
            "🏅 Metų seniūnas: Jūsų vertinimo laukia 1 kandidatūra. Vertinti galite iki gruodžio "
            "13 d., sekmadienio, 10 val."
        ),
        [["Vertinti"], ["Mano vieta komisijoje"]],
    )
    await judge.taps("Vertinti")
    await judge.taps("Visa kandidatūra")
    assert judge.buttons == [["Įrašas 1"], ["Priedai (1)"], ["‹ Prie balų"]]
    await judge.taps("Įrašas 1")
    assert "Nupjauta žolė" in judge.sees
    assert judge.messages[-1].protected
    await judge.taps("‹ Prie balų")
    await judge.taps("Visa kandidatūra")
    await judge.taps("Priedai (1)")
    assert [one.protected for one in judge.messages[-2:]] == [True, True]
    assert judge.messages[-2].media is not None
    async with world.app.db.write() as tx:  # it is published no more
        await reports.change(tx, report, state="withdrawn")
    await judge.sends_data(SeeWhole(number, COUNTRY).pack())
    assert judge.sees.endswith("Priedai: 1\n1 įrašas neberodomas.")


@pytest.mark.parametrize(
    ("phase", "level", "said"),
    [
        (
            Phase.CHECK,
            COUNTRY,
            (
                "Vertinimas dar neprasidėjo. Pradžia: 2026 m. lapkričio 29 d., sekmadienis, 10:00. "
                "Tada pranešime."
            ),
        ),
        (
            Phase.ANNOUNCEMENT,
            COUNTRY,
            (
                "Vertinimas baigėsi lapkričio 22 d., sekmadienį, 10 val. Jūsų balai išsaugoti, "
                "keisti jų nebegalima."
            ),
        ),
        (None, COUNTRY, "Konkursas atšauktas, vertinti nebereikia."),
    ],
)
async def test_outside_the_phase_it_is_said_when(
    world: World, phase: Phase | None, level: Level, said: str
) -> None:
    contest = await fixed(world, phase=phase or Phase.JURY)
    judge = await juror(world, contest)
    if phase is None:
        async with world.app.db.write() as tx:
            await contests.change(tx, contest, state=State.CANCELLED)
    await opens(judge, contest, level)
    assert judge.screen == (said, [["‹ Į konkursą"]])


async def test_a_county_is_judged_by_its_leads_who_use_the_bot(world: World) -> None:
    rules = Rules(counties=Counties.JURY)
    contest = await fixed(world, phase=Phase.CHECK, rules=rules)
    categories = await categories_of(world, contest)
    places = await elderships(world, "LT-AL")
    there, beside = [await passed(world, contest, categories[LEADER], one) for one in places[:2]]
    alone = await passed(world, contest, categories[GUIDE], places[0])
    for place in (await elderships(world, "LT-UT"))[:2]:
        await passed(world, contest, categories[LEADER], place)
    lead = await from_the_office(world, "Viceprezidentė", Role.COUNTY_LEAD, "LT-AL")
    far = await from_the_office(world, "Toli", Role.COUNTY_LEAD, "LT-UT")
    heads = []
    for name, place in zip(("Alovės", "Seirijų", "Merkinės"), (0, 2, 3), strict=True):
        head = await world.member(f"{name} seniūnija")
        await world.give(head, Role.MUNICIPAL_LEAD, places[place].municipality)
        heads.append(head)
    before = len(far.messages)
    await passes_to(world, contest, Phase.COUNTY)
    world.clock.advance(days=1)  # it opened on a Sunday: nobody was told then
    await world.settle()
    async with world.app.db.read() as tx:
        ways = await juries.ways_of(tx, contest)
    assert {place: way for place, way in ways.items() if place[1] == "LT-AL"} == {
        (categories[LEADER], "LT-AL"): Way.JURY,
        (categories[GUIDE], "LT-AL"): Way.SINGLE,
    }
    told = (
        "🏅 Metų seniūnas: Jūs – apskrities komisijoje, nes atstovaujate apskričiai arba "
        "savivaldybei. Jūsų vertinimo laukia {} Vertinti galite iki gruodžio 6 d., sekmadienio, "
        "10 val."
    )
    assert lead.sees == told.format("2 kandidatūros.")
    assert heads[0].sees == told.format("1 kandidatūra.")  # the own municipality is not in it
    assert len(far.messages) == before  # alone in Utena: its members vote
    await heads[0].taps("Vertinti")
    assert heads[0].sees.startswith(f"{LEADER} · 1 iš 1\nKandidatūra Nr. {beside}\n")
    for number in (there, alone):
        await heads[0].sends_data(ShowCard(number, COUNTY).pack())
        assert heads[0].sees.startswith(f"Kandidatūros Nr. {number} tarp Jūsų vertinamų nėra")
    await lead.taps("Vertinti")
    await lead.taps("A 4")
    assert lead.sees.startswith(f"{LEADER} · 1 iš 2\nKandidatūra Nr. {there}\n")
    await opens(lead, contest)
    assert lead.sees.startswith("Tai daro kiti konkurso dalyviai.")
    keeper = await office(world)
    await keeper.sends_data(OpenJury(contest).pack())
    assert "• Alytaus apskritis: 4 komisijos nariai\n• Utenos apskritis: 1 komisijos narys" in (
        keeper.sees
    )
    await keeper.taps("Apskričių komisijos")
    await keeper.taps("Seirijų seniūnija")
    await keeper.taps("Atšaukti paskyrimą")
    await keeper.says("Serga")
    await keeper.taps("Taip, atšaukti paskyrimą")
    assert heads[1].sees == (
        "Metų seniūnas: Jūsų vieta komisijoje (apskrities komisijos narys) atšaukta.\nKodėl: Serga"
    )
    await passes_to(world, contest, Phase.JURY)
    await opens(lead, contest, COUNTY)
    assert lead.sees.startswith("Vertinimas baigėsi gruodžio 6 d., sekmadienį, 10 val.")


async def test_whoever_is_behind_is_reminded_by_day_and_no_longer_than_needed(
    world: World,
) -> None:
    contest, _ = await judged(world, 1)
    late, done, slow = [await juror(world, contest) for _ in range(3)]
    await world.tick()
    await opens(done, contest)
    for button in ("A 1", "B 1", "C 1", "D 1"):
        await done.taps(button)
    heard = len(done.messages)
    await world.tick(days=3, hours=2)  # Thursday; it ends on Sunday at 10
    said = (
        "Metų seniūnas: dar ne visos kandidatūros sulaukė Jūsų vertinimo. Jis baigiasi lapkričio "
        "29 d., sekmadienį, 10 val."
    )
    ways = [["Tęsti vertinimą", "Priminti vėliau"]]
    assert (late.screen, slow.screen) == ((said, ways), (said, ways))
    await opens(late, contest)
    for button in ("A 1", "B 1", "C 1", "D 1"):
        await late.taps(button)
    count = len(late.messages)
    await world.tick(days=1, hours=7, minutes=5)  # on Saturday nobody is disturbed
    assert slow.texts.count(said) == 2
    assert (len(late.messages), len(done.messages)) == (count, heard)


async def test_what_is_said_of_the_end_moves_with_it(world: World) -> None:
    contest, (number,) = await judged(world, 1)
    judge, president = await juror(world, contest), await board(world)
    await world.tick()
    dated = (await now_of(world, contest)).dated(Phase.JURY)
    assert dated is not None
    assert dated.span.closes_at is not None
    later = replace(dated.span, closes_at=dated.span.closes_at + timedelta(days=8))
    actor = await actor_of(world, president)
    async with world.app.db.write() as tx:
        await moving.move(tx, actor, contest, later, "Ligos", world.clock.now())
    heard = len(judge.messages)
    await world.tick(days=4)
    assert not [one for one in judge.texts[heard:] if "dar ne visos" in one]
    await opens(judge, contest)
    await judge.taps("Komentuoti")
    world.clock.advance(days=10)  # the end, before the bot has looked at the clock
    await judge.says("Per vėlai")
    assert judge.screen == (
        (
            "Vertinimas baigėsi gruodžio 7 d., pirmadienį, 10 val. Jūsų balai išsaugoti, keisti jų "
            "nebegalima."
        ),
        [["‹ Į konkursą"]],
    )
    assert number not in await said_by(world, contest, judge)
