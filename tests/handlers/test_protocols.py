"""Stories about results: who sees them when, and the protocol that the board confirms."""

import io
import json
from hashlib import sha256

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bot.domain.actors import Role
from bot.domain.contest_buttons import OpenProtocol, SeeStandings, ShowContest
from bot.domain.contests import Counties, Phase, Rules, State
from bot.domain.juries import Seat
from bot.domain.nominations import State as NominationState
from bot.domain.protocol_buttons import ConfirmProtocol, File, SeeCounties, SeeSpread, SendProtocol
from storage import audit, contests, nominations, protocols
from tests.contesting import board, categories_of, fixed, juror, office
from tests.judging import elderships, passed, passes_to, says, scored, seated, votes
from tests.people import from_the_office, member_of
from tests.prove import reckoning
from tests.world import Someone, World


@pytest.fixture
async def chair(world: World) -> Someone:
    return await board(world)


async def hash_of(world: World, contest: int) -> str:
    async with world.app.db.read() as tx:
        found = await protocols.get(tx, contest)
    assert found is not None
    return found.hash


async def state_of(world: World, contest: int) -> State:
    async with world.app.db.read() as tx:
        found = await contests.get(tx, contest)
    assert found is not None
    return found.state


async def opens(someone: Someone, contest: int) -> None:
    await someone.sends_data(OpenProtocol(contest).pack())


def file_of(someone: Someone) -> bytes:
    """The newest they got."""
    media = next(one.media for one in reversed(someone.messages) if one.media is not None)
    return media.content


async def test_results_are_seen_by_few_before_all_see_them(world: World, chair: Someone) -> None:
    contest, (first, second, third), _ = await scored(world)
    redactor, member = await office(world), await world.member("Anykščių seniūnija")
    await chair.sends_data(SeeStandings(contest).pack())
    assert chair.screen == (
        """Konkurso „Metų seniūnas“ rezultatus valdyba pamatys, kai baigsis vertinimas \
ir prasidės skelbimo etapas.""",
        [["‹ Konkursas"]],
    )
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    places = await elderships(world, "LT-AL")
    result = f"""Metų seniūnas · rezultatai
Seniūnas – lyderis · 1 iš 3
🏆 1 vieta · Nr. {first}, {places[0].name} – 100,00
„Kiemo šventė“
2 vieta · Nr. {second}, {places[1].name} – 75,00
„Kiemo šventė“
3 vieta · Nr. {third}, {places[2].name} – 50,00
„Kiemo šventė“"""
    await chair.sends_data(SeeStandings(contest).pack())
    assert chair.screen == (
        f"{result}\nRezultatus kol kas mato tik valdyba: protokolas dar nepatvirtintas.",
        [["Kita ›"], ["‹ Protokolas", "‹ Konkursas"]],
    )
    await chair.taps("Kita ›")
    assert chair.sees.startswith(
        "Metų seniūnas · rezultatai\nSeniūnas – vedlys · 2 iš 3\n"
        "Šioje nominacijoje vertinti nebuvo ko."
    )
    for someone in (redactor, member):
        await someone.sends_data(SeeStandings(contest).pack())
        assert someone.sees.startswith("Konkurso „Metų seniūnas“ rezultatai dar nepaskelbti.")
        await opens(someone, contest)
        assert someone.sees.startswith("Konkurso „Metų seniūnas“ rezultatai dar nepaskelbti.")
    await opens(chair, contest)
    await chair.taps("✅ Patvirtinti")
    await chair.taps("Taip, patvirtinti")
    await redactor.sends_data(SeeStandings(contest).pack())
    assert redactor.sees == f"{result}\nRezultatai dar nepaskelbti: juos mato valdyba ir biuras."
    await member.sends_data(SeeStandings(contest).pack())
    assert member.sees.startswith("Konkurso „Metų seniūnas“ rezultatai dar nepaskelbti.")
    async with world.app.db.write() as tx:
        await contests.change(tx, contest, state=State.ANNOUNCED)
    await member.sends_data(SeeStandings(contest).pack())
    assert member.sees == result


async def test_the_board_confirms_what_it_has_read(world: World, chair: Someone) -> None:
    """Two of the board at once, and a nomination withdrawn in between."""
    contest, (first, *_), _ = await scored(world)
    president = await from_the_office(world, "Prezidentas", Role.PRESIDENT)
    redactor = await office(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    await opens(chair, contest)
    before = await hash_of(world, contest)
    assert (
        chair.sees
        == f"""Protokolas. Metų seniūnas, 2026 m.
Kandidatūrų: 3, patikrą praėjo ir liko konkurse: 3.
Įskaityta vertinimų: 6. Susilaikyta: 0, nusišalinta: 0, interesų konfliktų: 0.
Ne visi tikrintojai spėjo patikrinti: Nr. 1, 2, 3. Šios kandidatūros liko konkurse.
SHA-256: {before}
Protokolas laukia valdybos patvirtinimo. Po jo rezultatai nebesikeis."""
    )
    assert chair.buttons == [
        ["PDF", "XLSX", "JSON"],
        ["✅ Patvirtinti"],
        ["Numerių raktas"],
        ["Rezultatai", "‹ Konkursas"],
    ]
    await chair.taps("✅ Patvirtinti")
    asked = chair.messages[-1]
    async with world.app.db.write() as tx:
        await nominations.change(
            tx, first, state=NominationState.WITHDRAWN, decided_at=world.clock.now()
        )
    await world.restart()
    await chair.taps("Taip, patvirtinti", asked)
    after = await hash_of(world, contest)
    assert before != after
    assert chair.sees.startswith("Kol skaitėte, protokolas pasikeitė. Štai koks jis dabar:")
    assert after in chair.sees
    assert await state_of(world, contest) is State.FIXED
    await opens(president, contest)
    await chair.taps("✅ Patvirtinti")
    await president.taps("✅ Patvirtinti")
    sure = president.messages[-1]
    told = len(redactor.messages)
    await chair.taps("Taip, patvirtinti")
    assert chair.sees.startswith("Protokolas patvirtintas. Rezultatus jau galima skelbti.")
    await president.taps("Taip, patvirtinti", sure)
    assert president.sees.startswith("Protokolas jau patvirtintas.\n\nProtokolas. Metų seniūnas")
    await world.tick(days=1)  # it was a Sunday
    assert [one.plain for one in redactor.messages[told:]] == [
        "Valdyba patvirtino konkurso „Metų seniūnas“ protokolą. Rezultatus jau galima skelbti."
    ]
    async with world.app.db.read() as tx:
        lines = await audit.lines(tx, audit.Which(begin=("contest-confirmed",)), 9, 0)
    assert [(one.account_id, one.params["hash"]) for one in lines] == [(chair.id, after)]
    # Whatever becomes of it now, it stays what was confirmed.
    async with world.app.db.write() as tx:
        await nominations.change(tx, first, state=NominationState.PASSED)
    await opens(chair, contest)
    assert after in chair.sees


async def test_only_the_board_confirms(world: World, chair: Someone) -> None:
    contest, _, _ = await scored(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    await opens(chair, contest)
    seen = ConfirmProtocol(contest, int((await hash_of(world, contest))[:12], 16)).pack()
    redactor = await office(world)
    await redactor.sends_data(seen)
    assert redactor.sees.startswith("Konkursą skelbia ir jo protokolą tvirtina valdyba.")
    await chair.sends_data(ConfirmProtocol(contest, 1).pack())
    assert chair.sees.startswith("Kol skaitėte, protokolas pasikeitė.")
    assert await state_of(world, contest) is State.FIXED


async def test_the_protocol_is_taken_along_and_says_its_hash(world: World, chair: Someone) -> None:
    contest, _, _ = await scored(world, Rules(scores=2, vote=20))
    category = next(iter((await categories_of(world, contest)).values()))
    await passes_to(world, contest, Phase.VOTE)
    await votes(world, contest, category, {1: 3, 2: 6})
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    await opens(chair, contest)
    hash_ = await hash_of(world, contest)
    await chair.taps("JSON")
    file = file_of(chair)
    assert sha256(file).hexdigest() == hash_
    assert reckoning.wrong(file, hash_) == []
    assert json.loads(file)["votes"][0]["votes"] == {"1": 3, "2": 6, "3": 0}
    await opens(chair, contest)
    await chair.taps("PDF")
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file_of(chair))).pages)
    assert hash_ in text
    assert "Narių balsavimas lemia 20 proc. rezultato, komisija – 80 proc." in " ".join(
        text.split()
    )
    assert "1 vieta · Nr. 1" in text
    await opens(chair, contest)
    await chair.taps("XLSX")
    book = CalamineWorkbook.from_filelike(io.BytesIO(file_of(chair)))
    front = {row[0]: row[1] for row in book.get_sheet_by_name("Kaip skaičiuota").to_python()}
    assert front["SHA-256:"] == hash_
    assert front["Asociacija:"] == "Lietuvos savivaldybių seniūnų asociacija"
    head, first, *_ = book.get_sheet_by_name("Rezultatai").to_python()
    assert head[:7] == [
        "Nominacija",
        "Vieta",
        "Nr.",
        "Seniūnija",
        "Pavadinimas",
        "Laimi",
        "Rezultatas",
    ]
    assert (first[1:3], first[6:8]) == ([1.0, 1.0], [90.0, "90"])
    scores = book.get_sheet_by_name("Vertinimai").to_python()
    assert len(scores) == 1 + 3 * 3
    assert b"Komisijos narys" not in file
    await opens(chair, contest)
    await chair.taps("Rezultatai")
    assert " – 90,00 · narių balsų: 3\n" in chair.sees


async def test_whose_the_numbers_are_is_for_the_board_alone(world: World, chair: Someone) -> None:
    contest, _, _ = await scored(world)
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    await opens(chair, contest)
    await chair.taps("Numerių raktas")
    book = CalamineWorkbook.from_filelike(io.BytesIO(file_of(chair)))
    rows = book.get_sheet_by_name("Numerių raktas").to_python()[1:]
    assert sorted(row[3] for row in rows) == [f"Komisijos narys {one}" for one in range(3)]
    async with world.app.db.write() as tx:
        await contests.change(tx, contest, state=State.CONFIRMED)
    redactor = await office(world)
    await opens(redactor, contest)
    assert ["Numerių raktas"] not in redactor.buttons
    await redactor.sends_data(SendProtocol(contest, File.KEY).pack())
    assert redactor.sees == "Kieno yra komisijos numeriai, gali sužinoti tik valdyba."
    async with world.app.db.read() as tx:
        lines = await audit.lines(tx, audit.Which(begin=("contest-key",)), 9, 0)
    assert [one.account_id for one in lines] == [chair.id]


async def test_members_see_who_goes_on_and_no_figures(world: World) -> None:
    rules = Rules(scores=1, counties=Counties.MEMBERS)
    contest = await fixed(world, rules=rules, phase=Phase.CHECK)
    first, second, *_ = (await categories_of(world, contest)).values()
    places = await elderships(world, "LT-AL")
    those = [await passed(world, contest, first, one, title=f"Nr{one.id}") for one in places[:3]]
    alone = await passed(world, contest, second, places[0], title="Viena")
    await passes_to(world, contest, Phase.COUNTY)
    await votes(world, contest, first, {those[0]: 1, those[1]: 4}, "LT-AL")
    member = await world.member("Anykščių seniūnija")
    await member.sends_data(SeeCounties(contest, 0).pack())
    assert member.sees.startswith("Šiuo konkurso etapu to padaryti negalima.")
    await passes_to(world, contest, Phase.JURY)
    await member.sends_data(SeeStandings(contest).pack())
    assert member.buttons == [["Iš apskričių"], ["‹ Konkursas"]]
    await member.taps("‹ Konkursas")
    await member.taps("Iš apskričių")
    assert (
        member.sees
        == f"""Metų seniūnas
Iš apskričių toliau eina: 2
Seniūnas – lyderis
Alytaus apskritis: Nr. {those[1]}, {places[1].name} – „Nr{places[1].id}“
Seniūnas – vedlys
Alytaus apskritis: Nr. {alone}, {places[0].name} – „Viena“"""
    )


async def test_who_goes_on_to_a_blind_jury_has_a_number_only(world: World) -> None:
    rules = Rules(scores=1, counties=Counties.MEMBERS, blind=True)
    contest = await fixed(world, rules=rules, phase=Phase.CHECK)
    category = next(iter((await categories_of(world, contest)).values()))
    number = await passed(world, contest, category, (await elderships(world, "LT-AL"))[0])
    await passes_to(world, contest, Phase.JURY)
    member = await world.member("Anykščių seniūnija")
    await member.sends_data(SeeCounties(contest, 0).pack())
    assert member.sees.endswith(f"\nAlytaus apskritis: Nr. {number}")


async def test_whoever_appoints_learns_in_time_that_a_jury_is_too_small(
    world: World, chair: Someone
) -> None:
    """Three scores are needed; of three jurors one has a conflict with the second nomination."""
    contest = await fixed(world, rules=Rules(scores=3), phase=Phase.CHECK)
    category = next(iter((await categories_of(world, contest)).values()))
    places = await elderships(world, "LT-AL")
    await passed(world, contest, category, places[0])
    short = await passed(world, contest, category, places[1])
    await seated(world, contest, [places[1], None, None])
    await passes_to(world, contest, Phase.JURY)
    await world.tick(days=1)  # it was a Sunday
    assert chair.screen == (
        f"""Konkursas „Metų seniūnas“: komisijos nariai pradėjo vertinti, bet kai kurioms \
kandidatūroms jų per mažai.
Be interesų konflikto vertinti gali mažiau kaip 3 – tiek vertinimų reikia, kad kandidatūra gautų \
vietą. Kandidatūros: Nr. {short}.
Paskirkite dar komisijos narių.""",
        [["Komisija"]],
    )


async def test_the_chair_of_the_jury_learns_where_it_is_of_two_minds(world: World) -> None:
    contest, (first, second, _), jurors = await scored(world, Rules(scores=2, vote=0))
    presides = await juror(world, contest, Seat.CHAIR)
    async with world.app.db.read() as tx:
        mine = await member_of(tx, world, presides)
    await says(world, second, mine, (1, 1, 1, 1))
    await says(world, first, mine, (4, 4, 4, 4))
    await presides.sends_data(SeeSpread(contest).pack())
    assert presides.sees.startswith("Šiuo konkurso etapu to padaryti negalima.")
    await passes_to(world, contest, Phase.VOTE)
    await presides.sends_data(ShowContest(contest).pack())
    await presides.taps("Kur vertinimai skiriasi")
    assert (
        presides.sees
        == f"""Metų seniūnas · kur vertinimai išsiskyrė
Dviejų komisijos narių balai skiriasi bent puse skalės:
Seniūnas – lyderis: Nr. {second}
Balų ir rezultatų čia nėra: juos pamatysite kartu su visais."""
    )
    other = await juror(world, contest)
    await other.sends_data(SeeSpread(contest).pack())
    assert other.sees.startswith("Tai daro kiti konkurso dalyviai.")
    assert len(jurors) == 3
