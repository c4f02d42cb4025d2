"""Stories about what follows the protocol: the announcement, diplomas, letters."""

import io
from dataclasses import dataclass

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from bot.domain.actors import Role
from bot.domain.award_buttons import DraftNews, PickAward, ReadLetter, TakeAward, TakeAwards
from bot.domain.conflicts import Conflict
from bot.domain.contest_buttons import OpenAwards, ShowNomination
from bot.domain.contests import Phase, Rules, State, Subject
from bot.domain.juries import Seat
from bot.domain.nominations import State as NominationState
from bot.domain.reports import Visibility
from bot.domain.scores import Level, Stand
from bot.sandbox.media import Upload
from storage import audit, conflicts, contests, nominations, outbox, protocols, reports, scores
from storage.scores import Score
from tests.contesting import board, categories_of, fixed, office, seats
from tests.judging import elderships, passed, passes_to, says, seated
from tests.newsroom import item_of
from tests.people import from_the_office, tell_roster
from tests.pictures import photo
from tests.practising import published
from tests.world import Someone, World

LEADER, IDEA = "Seniūnas – lyderis", "Seniūnijos TOP idėja"
OURS = ("contest-drafted", "contest-award", "contest-announced")


@dataclass
class Ended:
    """A contest whose protocol is confirmed: whose nominations these are, and their numbers."""

    contest: int
    people: list[Someone]
    numbers: list[int]
    unjoined: int
    hash: str


@pytest.fixture
async def redactor(world: World) -> Someone:
    return await office(world)


async def ended(world: World, **rules: object) -> Ended:
    """The first wins, the second is placed, the third has too few scores, the fourth withdrew.

    Whoever the last is of, does not use the bot.
    """
    contest = await fixed(
        world,
        rules=Rules(scores=2, **rules),  # type: ignore[arg-type]
        phase=Phase.CHECK,
        categories=((LEADER, Subject.PERSON), (IDEA, Subject.IDEA)),
    )
    leader, idea = (await categories_of(world, contest)).values()
    places = await elderships(world, "LT-VL")
    people = [await world.member(one.name) for one in places[:4]]
    for name, one in zip(("Rūta Žąsytė", "Jonas", "Petras", "Ona"), people, strict=True):
        await tell_roster(world, one, name=name)
    numbers = [await passed(world, contest, leader, one) for one in places[:4]]
    unjoined = await passed(world, contest, idea, places[4], title="Sodas stogo pakrašty")
    jurors = await seated(world, contest, [None, None])
    await passes_to(world, contest, Phase.JURY)
    for number, points in ((numbers[0], (5, 4, 5, 4)), (numbers[1], (3, 3, 3, 3))):
        await says(world, number, jurors[0], points)
        await says(world, number, jurors[1], (4, 4, 4, 4))
    await says(world, numbers[2], jurors[0], (5, 5, 5, 5))
    async with world.app.db.write() as tx:
        for juror, text in zip(jurors, ("Žavu!", "Aišku ir tiksliai."), strict=True):
            table = scores.scores
            of = (table.c.nomination_id == numbers[1]) & (table.c.member_id == juror)
            await tx.execute(table.update().where(of).values(comment=text))
        for juror, stand in zip(jurors, (Stand.RECUSED, Stand.SCORED), strict=True):
            of_county = (numbers[1], juror, Level.COUNTY)
            unread = Score(*of_county, stand, {}, "Ne laiškui", None, world.clock.now())
            await scores.put(tx, unread)
        await conflicts.note(tx, Level.COUNTY, {(numbers[1], jurors[1]): Conflict.MUNICIPALITY})
        await nominations.change(tx, numbers[3], state=NominationState.WITHDRAWN)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    async with world.app.db.write() as tx:
        made = await protocols.get(tx, contest)
        assert made is not None
        assert await protocols.confirm(tx, contest, made.hash, world.clock.now(), world.owner.id)
    return Ended(contest, people, numbers, unjoined, made.hash)


async def state_of(world: World, contest: int) -> State:
    async with world.app.db.read() as tx:
        found = await contests.get(tx, contest)
    assert found is not None
    return found.state


async def announced(world: World, contest: int) -> None:
    """As if the news had left, and everybody had what is theirs."""
    async with world.app.db.write() as tx:
        await contests.change(tx, contest, state=State.ANNOUNCED, announced_at=world.clock.now())


async def written(world: World) -> list[str]:
    """The keys of letters and files to nominees, and of what the office is told."""
    async with world.app.db.read() as tx:
        keys = (await tx.execute(sa.select(outbox.outbox.c.dedupe_key))).scalars()
        return sorted(one for one in keys if one.startswith("award"))


async def log(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        lines = await audit.lines(tx, audit.Which(begin=OURS), 99, 0)
    return [one.verb for one in reversed(lines)]


async def shows(world: World, of: Ended) -> tuple[int, dict[str, str]]:
    """The winner's public entry is evidence: its number and its photo."""
    media = world.telegram.add_media("photo", Upload("1.png", photo(), "image/png"))
    file = {"kind": "photo", "file_id": media.file_id, "file_unique_id": media.unique_id}
    entry = await published(world, of.people[0], visibility=Visibility.PUBLIC, files=(file,))
    async with world.app.db.write() as tx:
        row = {"nomination_id": of.numbers[0], "position": 0, "report_id": entry}
        await tx.execute(nominations.nomination_evidence.insert().values(**row))
    return entry, file


def file_of(someone: Someone) -> bytes:
    """The newest they got."""
    media = next(one.media for one in reversed(someone.messages) if one.media is not None)
    return media.content


async def test_the_announcement_is_news_and_then_everybody_gets_what_is_theirs(
    world: World, redactor: Someone
) -> None:
    """It is called off once; the bot is killed after it has left, before anybody has looked."""
    of = await ended(world)
    judge = await from_the_office(world, "Komisijos narė", Role.JUROR, str(of.contest))
    await seats(world, of.contest, judge, Seat.JUROR)
    _, shown = await shows(world, of)
    await redactor.sends_data(OpenAwards(of.contest).pack())
    assert redactor.screen == (
        f"""Rezultatų skelbimas. Metų seniūnas, 2026 m.
Diplomų: 1, padėkos raštų: 3.
Parenkite naujieną: joje bus laimėtojai ir protokolo SHA-256. Galėsite ją taisyti ir išsiųsite \
kaip bet kurią kitą.
Kai ji išeis, rezultatus matys visi, o kandidatai gaus savo balus, diplomus ir padėkos raštus.
Laiško nėra kam siųsti, nes „Sueiga“ nesinaudojama: Nr. {of.unjoined}. Šiuos raštus \
atspausdinkite ir įteikite.""",
        [
            ["📰 Parengti naujieną"],
            ["Visi raštai (PDF)", "Po vieną"],
            ["‹ Protokolas", "‹ Konkursas"],
        ],
    )
    await redactor.taps("📰 Parengti naujieną")
    await redactor.sends_data(DraftNews(of.contest).pack())  # the same again
    place = (await elderships(world, "LT-VL"))[0]
    item = await item_of(world, 1)
    assert (
        item.html
        == f"""<b>Konkurso „Metų seniūnas“ (2026 m.) laimėtojai</b>

<b>Seniūnas – lyderis</b>
🏆 1 vieta – <b>Rūta Žąsytė</b>, {place.name}, {place.municipality_name}
„Kiemo šventė“

<b>Seniūnijos TOP idėja</b>
Šioje nominacijoje vietų neskirta.

Sveikiname ir dėkojame visiems, kurie dalyvavo! Visi rezultatai ir protokolas, iš kurio juos \
gali perskaičiuoti kiekvienas, – /konkursas.

Protokolo SHA-256: <code>{of.hash}</code>"""
    )
    assert item.media == [shown]
    await redactor.taps("Išsiųsti")
    await world.tick(seconds=10)
    await redactor.taps("Nutraukti")
    await redactor.taps("Taip, nutraukti")
    await world.tick(seconds=60)
    assert (await state_of(world, of.contest), await written(world)) == (State.CONFIRMED, [])
    await redactor.sends_data(DraftNews(of.contest).pack())
    await redactor.taps("Išsiųsti")
    world.clock.advance(days=1)  # it was a Sunday
    await world.settle()
    assert of.people[1].sees.startswith("Konkurso „Metų seniūnas“ (2026 m.) laimėtojai")
    assert await state_of(world, of.contest) is State.CONFIRMED
    await world.restart()
    for _ in range(2):
        await world.tick(seconds=60)
    assert await state_of(world, of.contest) is State.ANNOUNCED
    winner, second, third, fourth = of.people
    assert [one.plain for one in winner.messages[-2:]] == [
        f"""Metų seniūnas · rezultatai
Kandidatūra Nr. {of.numbers[0]}, nominacija „Seniūnas – lyderis“
„Kiemo šventė“

🏆 Sveikiname! Jūsų kandidatūra laimėjo: 1 vieta.

Komisijos balų vidurkiai (nuo 1 iki 5):
Originalumas – 4,50
Kūrybiškumas – 4,00
Racionalumas – 4,50
Bendrumas – 4,00

Ačiū, kad dalyvavote!""",
        "🏆 Jūsų diplomas.",
    ]
    (page,) = PdfReader(io.BytesIO(file_of(winner))).pages
    lines = [one.strip() for one in page.extract_text().split("\n")]
    assert lines[3:] == [
        "Rūta Žąsytė",
        f"{place.name}, {place.municipality_name}",
        "1 vieta",
        "Nominacija „Seniūnas – lyderis“",
        "Konkursas „Metų seniūnas“, 2026 m.",
        "„Kiemo šventė“",
        "Asociacijos vardu",
        "pareigos, vardas, pavardė, parašas",
        "Konkurso komisijos vardu",
        "pareigos, vardas, pavardė, parašas",
        lines[-1],
    ]
    assert lines[-1].endswith(f"Protokolo SHA-256: {of.hash}")
    assert [one.messages[-1].plain for one in (second, third)] == ["Jums – padėkos raštas."] * 2
    assert "Metų seniūnas · rezultatai" not in [one.plain[:26] for one in fourth.messages]
    to = zip(of.people[:3], of.numbers[:3], strict=True)
    keys = [f"award-{what}:{n}:{one.id}" for one, n in to for what in ("letter", "paper")]
    assert await written(world) == sorted([*keys, f"awards:{of.contest}:{redactor.id}"])
    assert await log(world) == ["contest-drafted", "contest-announced"]
    thanks, protocol = (one.plain for one in judge.messages[-2:])
    assert thanks.startswith("🏅 Konkursas „Metų seniūnas“ (2026 m.) baigtas: laimėtojai")
    assert protocol == "Konkurso „Metų seniūnas“ protokolas."
    assert file_of(judge).startswith(b"%PDF")
    await judge.says("/konkursas")
    assert "Metų seniūnas" not in judge.sees  # from outside the association
    await redactor.sends_data(OpenAwards(of.contest).pack())
    assert "Paskelbta: " in redactor.sees
    assert redactor.buttons[0] == ["Visi raštai (PDF)", "Po vieną"]


async def test_a_photo_that_is_public_no_more_holds_the_announcement_back(
    world: World, redactor: Someone
) -> None:
    of = await ended(world)
    entry, _ = await shows(world, of)
    await redactor.sends_data(DraftNews(of.contest).pack())
    async with world.app.db.write() as tx:
        await reports.change(tx, entry, visibility=Visibility.MEMBERS.code)
    await redactor.taps("Išsiųsti")
    assert "Nuotraukos iš veiklos įrašo jo autorius viešai nebeskelbia." in redactor.sees


async def test_a_nominee_reads_the_own_letter_and_nobody_elses(
    world: World, redactor: Someone
) -> None:
    of = await ended(world)
    winner, second, third, fourth = of.people
    await second.sends_data(ReadLetter(of.numbers[1]).pack())
    assert "Originalumas" not in second.sees  # it is not announced yet
    await announced(world, of.contest)
    await second.sends_data(ShowNomination(of.numbers[1]).pack())
    await second.taps("Laiškas su balais")
    assert second.screen == (
        f"""Metų seniūnas · rezultatai
Kandidatūra Nr. {of.numbers[1]}, nominacija „Seniūnas – lyderis“
„Kiemo šventė“

Jūsų kandidatūros vieta: 2.

Komisijos balų vidurkiai (nuo 1 iki 5):
Originalumas – 3,50
Kūrybiškumas – 3,50
Racionalumas – 3,50
Bendrumas – 3,50

Komisijos komentarai:
– Aišku ir tiksliai.
– Žavu!

Ačiū, kad dalyvavote!""",
        [["Atsiųsti padėkos raštą"], ["Visi rezultatai", "‹ Kandidatūra"]],
    )
    await third.sends_data(ReadLetter(of.numbers[2]).pack())
    assert "Vietos neskirta, nes vertinimų per mažai: 1, o reikėjo bent 2." in third.sees
    await fourth.sends_data(ShowNomination(of.numbers[3]).pack())
    assert "Laiškas su balais" not in str(fourth.buttons)
    for someone, number in ((fourth, 3), (winner, 1), (redactor, 1)):
        await someone.sends_data(ReadLetter(of.numbers[number]).pack())
        assert "Originalumas" not in someone.sees
    before = await outbox_files(world)
    for number in (of.numbers[1], of.numbers[3]):
        await winner.sends_data(TakeAward(number).pack())
    assert await outbox_files(world) == before


async def outbox_files(world: World) -> int:
    async with world.app.db.read() as tx:
        own = outbox.outbox.c.dedupe_key.startswith("award-file")
        return (await tx.execute(sa.select(sa.func.count()).where(own))).scalar_one()


async def test_comments_stay_with_the_jury_where_the_rules_say_so(world: World) -> None:
    of = await ended(world, comments=False, blind=True)
    await announced(world, of.contest)
    await of.people[1].sends_data(ReadLetter(of.numbers[1]).pack())
    assert "Originalumas – 3,50\n" in of.people[1].sees
    assert "Žavu" not in of.people[1].sees
    assert "„Kiemo šventė“" in of.people[1].sees


async def test_who_lets_a_result_wait_is_asked_again_each_week(
    world: World, redactor: Someone
) -> None:
    of, chair = await ended(world), await board(world)
    for days in (8, 7, 1):
        await world.tick(days=days)
    assert [one for one in redactor.texts if "savait" in one] == [
        f"Konkursas Metų seniūnas: protokolas patvirtintas prieš {weeks}, o rezultatai dar "
        "nepaskelbti. Kandidatai laukia savo balų, diplomų ir padėkos raštų."
        for weeks in ("1 savaitę", "2 savaites")
    ]
    assert redactor.buttons[0] == ["Skelbti rezultatus"]
    assert not [one for one in chair.texts if "savait" in one]
    async with world.app.db.write() as tx:
        await contests.change(tx, of.contest, state=State.FIXED)
    await world.tick(minutes=1)
    assert chair.screen == (
        (
            "Konkursas Metų seniūnas: jau 2 savaites protokolas laukia valdybos patvirtinimo. "
            "Kol jis nepatvirtintas, rezultatų paskelbti negalima."
        ),
        [["Peržiūrėti protokolą"]],
    )


async def test_who_may_announce_and_hand_out(world: World, redactor: Someone) -> None:
    """The board prints, the office sends news; nobody does before the protocol is confirmed."""
    of, chair = await ended(world), await board(world)
    member = of.people[0]
    await chair.sends_data(OpenAwards(of.contest).pack())
    assert "Naujieną su rezultatais siunčia asociacijos biuras." in chair.sees
    assert chair.buttons[0] == ["Visi raštai (PDF)", "Po vieną"]
    for button in (DraftNews(of.contest), OpenAwards(of.contest), TakeAwards(of.contest)):
        await member.sends_data(button.pack())
        assert "Rezultatų skelbimas" not in member.sees
    await chair.sends_data(DraftNews(of.contest).pack())
    async with world.app.db.write() as tx:
        await contests.change(tx, of.contest, state=State.FIXED)
    number = of.numbers[0]
    for early in (DraftNews(of.contest), TakeAwards(of.contest), TakeAward(number)):
        await redactor.sends_data(early.pack())
    assert (await written(world), await log(world)) == ([], [])
    async with world.app.db.write() as tx:
        await contests.change(tx, of.contest, state=State.CONFIRMED)
    await redactor.sends_data(PickAward(of.contest, 0).pack())
    first, second, third = of.numbers[:3]
    a, b, c, _, e = (one.name for one in (await elderships(world, "LT-VL"))[:5])
    assert redactor.screen == (
        f"""Kurios kandidatūros raštą atsiųsti?
🏆 Nr. {first} – Rūta Žąsytė, {a}: Seniūnas – lyderis, 1 vieta
Nr. {second} – Jonas, {b}: Seniūnas – lyderis
Nr. {third} – Petras, {c}: Seniūnas – lyderis
Nr. {of.unjoined} – {e}: Seniūnijos TOP idėja""",
        [[str(one) for one in (first, second, third, of.unjoined)], ["‹ Rezultatų skelbimas"]],
    )
