"""Stories about who judges: appointed, resigned, taken back, gone; and how far they are."""

import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.contest_buttons import OpenDeck, OpenJury
from bot.domain.contests import Phase, Rules
from bot.domain.juries import Seat, Why
from bot.domain.jury_buttons import (
    Appoint,
    MakeChair,
    Resign,
    SeeProgress,
    SeeRecusals,
    ShowSeat,
    TakeSeat,
)
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Plan
from bot.domain.scores import Level, Stand
from bot.services import conflicts, privacy, roster
from bot.services.contests import get
from storage import juries, members, roles, territories
from storage.audit import audit
from tests.contesting import (
    LEADER,
    board,
    categories_of,
    fixed,
    juror,
    line_of,
    office,
    seats,
)
from tests.judging import elderships, passed, passes_to, says
from tests.people import from_the_office
from tests.world import Someone, World

PLUS = "\N{HEAVY PLUS SIGN}"


async def sitting(world: World, contest: int) -> list[tuple[int | None, Seat]]:
    async with world.app.db.read() as tx:
        return [(one.member_id, one.seat) for one in await juries.of_contest(tx, contest)]


async def held(world: World, someone: Someone) -> set[tuple[Role, str]]:
    member = await line_of(world, someone)
    async with world.app.db.read() as tx:
        found = (await roles.of_members(tx)).get(member, frozenset())
        return {(one.role, one.scope) for one in found}


async def verbs(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        rows = await tx.execute(sa.select(audit.c.verb).order_by(audit.c.id))
        return [verb for verb in rows.scalars() if verb.startswith("contest-")]


async def appoints(keeper: Someone, contest: int, name: str, label: str, what: str) -> None:
    await keeper.sends_data(Appoint(contest).pack())
    await keeper.says(name)
    await keeper.taps(label)
    await keeper.taps(what)
    query = await keeper.taps("Paskirti")
    await keeper.taps_again(query)


async def test_a_jury_is_appointed_and_its_chair_told_apart(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    keeper, judge = await office(world), await from_the_office(world, "Judrė", Role.LAWYER)
    member = await world.member("Daugų seniūnija")
    await keeper.sends_data(OpenJury(contest).pack())
    assert keeper.screen == (
        (
            "Komisija: Metų seniūnas, 2026 m.\nKomisija dar nepaskirta.\n"
            "Kandidatūrai reikia tiek vertinimų: 3. Vertintojų dabar: 0. Paskirkite daugiau."
        ),
        [[f"{PLUS} Paskirti"], ["Kas kiek įvertino"], ["‹ Į konkursą"]],
    )
    await appoints(keeper, contest, "judrė", "Judrė", "Vertins ir pirmininkaus")
    assert keeper.screen == (
        "Judrė – komisijos pirmininkas. Apie tai jau pranešta.",
        [[f"{PLUS} Paskirti"], ["‹ Komisija"]],
    )
    assert judge.screen == (
        (
            "🏅 Metų seniūnas: Jums skirta pirmininkauti komisijai. Vertinsite kandidatūras ir "
            "matysite, kas kiek jau įvertino. Kai ateis laikas, pranešime. Jei negalite, vietos "
            "galite atsisakyti."
        ),
        [["Vertinti kandidatūras"], ["Mano vieta komisijoje"]],
    )
    await appoints(keeper, contest, "daugai", "Daugų seniūnija", "Vertins")
    await appoints(keeper, contest, "daugai", "Daugų seniūnija", "Vertins")
    assert keeper.sees == "Daugų seniūnija – jau komisijos narys. Nieko nepakeista."
    chair, other = await line_of(world, judge), await line_of(world, member)
    assert await sitting(world, contest) == [(chair, Seat.CHAIR), (other, Seat.JUROR)]
    assert await held(world, member) == {(Role.JUROR, str(contest))}
    await keeper.sends_data(OpenJury(contest).pack())
    await keeper.taps("Daugų seniūnija")
    await keeper.taps("Skirti pirmininkauti")
    assert keeper.sees.startswith(
        "Komisijai pirmininkaus kitas jos narys. Apie tai jau pranešta.\n\n"
        "Komisija: Metų seniūnas, 2026 m.\n"
        "• Daugų seniūnija – komisijos pirmininkas\n• Judrė – komisijos narys\n"
    )
    assert member.sees.startswith("🏅 Metų seniūnas: Jums skirta pirmininkauti komisijai.")
    assert await sitting(world, contest) == [(chair, Seat.JUROR), (other, Seat.CHAIR)]


async def test_those_who_keep_it_see_who_is_behind_and_never_what_was_given(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    category = (await categories_of(world, contest))[LEADER]
    places = (await elderships(world, "LT-AL"))[:2]
    those = [await passed(world, contest, category, one) for one in places]
    keeper, judge = await office(world), await juror(world, contest)
    chair = await world.member("Alovės seniūnija")  # the municipality of the first
    await seats(world, contest, chair, Seat.CHAIR)
    await says(world, those[0], await line_of(world, judge), (5, 5, 5, 5))
    said = (
        "Metų seniūnas: kas kiek įvertino\nAlovės seniūnija: 0 iš 1\nKomisijos narė: 1 iš 2\n\n"
        "Nebaigė 2 komisijos nariai. Balų niekas nemato iki vertinimo pabaigos."
    )
    for someone in (keeper, chair):
        await someone.sends_data(SeeProgress(contest, 0).pack())
        assert someone.screen == (said, [["‹ Komisija"]])
    for stranger in (judge, await world.member("Daugų seniūnija")):
        await stranger.sends_data(SeeProgress(contest, 0).pack())
        assert stranger.sees.startswith("Tai daro kiti konkurso dalyviai.")


async def test_a_juror_resigns_after_a_moment_to_think_and_the_scores_stay(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    category = (await categories_of(world, contest))[LEADER]
    number = await passed(world, contest, category, (await elderships(world, "LT-AL"))[0])
    keeper, judge, other = await office(world), await juror(world, contest), await board(world)
    await says(world, number, await line_of(world, judge), (5, 5, 5, 5))
    await judge.sends_data(OpenJury(contest).pack())
    assert judge.screen == (
        (
            "Metų seniūnas: Jūs – konkurso komisijoje.\n"
            "Kai ateis Jūsų eilė, pranešime. Jei negalite, vietos galite atsisakyti."
        ),
        [["Vertinti kandidatūras"], ["Atsisakyti vietos"], ["‹ Į konkursą"]],
    )
    await judge.taps("Atsisakyti vietos")
    assert judge.screen == (
        (
            "Metų seniūnas: atsisakyti vietos komisijoje? Jau skirti balai lieka ir bus įskaityti, "
            "o likusių kandidatūrų nebevertinsite."
        ),
        [["Taip, atsisakau"], ["‹ Komisija"]],
    )
    query = await judge.taps("Taip, atsisakau")
    assert judge.sees == "Metų seniūnas: vietos komisijoje atsisakyta. Ačiū už darbą."
    told = (
        "Metų seniūnas: Komisijos narė (komisijos narys) atsisakė vietos. Nieko nebeliko, "
        "o kandidatūrai reikia tiek vertinimų: 3. Paskirkite daugiau."
    )
    assert (keeper.sees, other.sees) == (told, told)
    heard = len(keeper.messages)
    await judge.taps_again(query)
    await judge.sends_data(OpenDeck(contest, Level.COUNTRY).pack())
    assert judge.sees.startswith("Kandidatūras vertina komisijos nariai")
    assert await held(world, judge) == {(Role.LAWYER, "")}
    assert (len(keeper.messages), await sitting(world, contest)) == (heard, [])
    assert await verbs(world) == ["contest-resigned"]


async def test_a_seat_is_taken_back_with_a_reason(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    keeper, judge = await office(world), await juror(world, contest)
    await seats(world, contest, judge, Seat.CHECKER)
    await keeper.sends_data(OpenJury(contest).pack())
    await keeper.taps("Komisijos narė")
    await keeper.taps("Atšaukti paskyrimą")
    await keeper.says("Susirgo")
    assert keeper.sees == (
        "Komisijos narė – komisijos narys\n\n"
        "Atšaukti paskyrimą? Jau skirti balai lieka ir bus įskaityti.\nKodėl: Susirgo"
    )
    await keeper.taps("Taip, atšaukti paskyrimą")
    assert keeper.sees == "Paskyrimas atšauktas. Apie tai jau pranešta."
    assert judge.sees == (
        "Metų seniūnas: Jūsų vieta komisijoje (komisijos narys) atšaukta.\nKodėl: Susirgo"
    )
    assert await held(world, judge) == {(Role.LAWYER, ""), (Role.CHECKER, str(contest))}


async def test_who_leaves_the_association_or_is_forgotten_judges_no_more(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY, rules=Rules(scores=1))
    keeper = await office(world)
    gone, forgotten = await world.member("Daugų seniūnija"), await world.member("Simno seniūnija")
    rest = await juror(world, contest)
    for someone in (gone, forgotten):
        await seats(world, contest, someone, Seat.JUROR)
    now, left = world.clock.now(), await line_of(world, gone)
    plan = Plan((), (), 0, (Present(left, Facts(None, name=None)),), (), (), too_many_leave=False)
    async with world.app.db.write() as tx:
        await roster.apply(tx, plan, now, now.date())
    await world.settle()
    assert (
        "Metų seniūnas: Daugų seniūnija (komisijos narys) išbraukta iš sąrašo, todėl vieta laisva. "
        "Liko 2 žmonės."
    ) in keeper.texts
    async with world.app.db.write() as tx:
        await privacy.forget.forget(tx, forgotten.id, now)
    await world.settle()
    assert keeper.sees.startswith("Metų seniūnas: – (komisijos narys) išbraukta")
    assert await sitting(world, contest) == [(await line_of(world, rest), Seat.JUROR)]
    async with world.app.db.read() as tx:
        every = await juries.of_contest(tx, contest, left=True)
    assert [one.why for one in every] == [None, Why.LEFT, Why.LEFT]


async def test_a_blind_jury_has_no_checkers_and_none_is_appointed_too_late(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY, rules=Rules(blind=True))
    keeper, checker = await office(world), await juror(world, contest, Seat.CHECKER)
    await appoints(keeper, contest, "narė", "Komisijos narė", "Vertins")
    assert keeper.screen == (
        (
            "Vertinama be vardų, todėl tas pats žmogus negali ir tikrinti, ir vertinti: "
            "tikrintojai vardus mato. Pasirinkite kitą žmogų."
        ),
        [["‹ Komisija"]],
    )
    await appoints(keeper, contest, "redaktorė", "Redaktorė", "Tikrins kandidatūras")
    assert keeper.sees == "Patikra jau baigėsi, naujų tikrintojų skirti nebegalima."
    assert await sitting(world, contest) == [(await line_of(world, checker), Seat.CHECKER)]


async def test_what_was_somebodys_own_when_they_were_seated_stays_so(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    member = await world.member("Daugų seniūnija")
    far = (await elderships(world, "LT-UT"))[0]
    async with world.app.db.read() as tx:
        every = await territories.all_elderships(tx)
    near = next(one for one in every if one.name == "Alovės seniūnija")
    number = await passed(world, contest, (await categories_of(world, contest))[LEADER], near)
    await appoints(await office(world), contest, "daugai", "Daugų seniūnija", "Vertins")
    juror = await line_of(world, member)
    async with world.app.db.write() as tx:
        await members.change(tx, juror, eldership_id=far.id)
        under = await get(tx, contest, world.clock.now())
        found = await conflicts.known(tx, under.contest, Level.COUNTRY, world.clock.now())
    assert found.keys() == {(number, juror)}


async def test_the_jury_is_nobody_elses(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    judge, member = await juror(world, contest), await world.member("Daugų seniūnija")
    other = await juror(world, contest)
    await other.sends_data(OpenJury(contest).pack())
    async with world.app.db.read() as tx:
        seat = (await juries.of_contest(tx, contest))[0].id
    for forged in (Appoint(contest), ShowSeat(seat), TakeSeat(seat), MakeChair(seat)):
        for someone in (other, member):
            await someone.sends_data(forged.pack())
            assert someone.sees.startswith("Konkursą rengia"), forged
    for someone in (other, member):
        await someone.sends_data(Resign(seat, sure=True).pack())
        assert someone.sees.startswith("Tai daro kiti konkurso dalyviai.")
    await member.sends_data(OpenJury(contest).pack())
    assert member.sees.startswith("Tai daro kiti konkurso dalyviai.")
    assert (await line_of(world, judge), Seat.JUROR) in await sitting(world, contest)


async def test_the_board_reads_why_somebody_did_not_judge_once_judging_is_over(
    world: World,
) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    category = (await categories_of(world, contest))[LEADER]
    number = await passed(world, contest, category, (await elderships(world, "LT-AL"))[0])
    president, keeper = await board(world), await office(world)
    judge = await juror(world, contest)
    await says(world, number, await line_of(world, judge), stand=Stand.RECUSED)
    await president.sends_data(SeeRecusals(contest, 0).pack())
    assert president.screen == (
        (
            "Nusišalinimų priežastis valdyba pamatys, kai baigsis vertinimas ir prasidės skelbimo "
            "etapas."
        ),
        [["‹ Į konkursą"]],
    )
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    await president.sends_data(OpenJury(contest).pack())
    assert "Leisti vėl vertinti" not in str(president.buttons)
    await president.taps("Kas ir kodėl nusišalino")
    assert president.sees == (f"Nusišalinimai\nKandidatūra Nr. {number}, Komisijos narė: Draugas")
    assert president.messages[-1].protected
    await keeper.sends_data(SeeRecusals(contest, 0).pack())
    assert "Draugas" not in keeper.sees


async def test_the_board_undoes_a_recusal_that_was_a_mistake(world: World) -> None:
    contest = await fixed(world, phase=Phase.JURY)
    category = (await categories_of(world, contest))[LEADER]
    number = await passed(world, contest, category, (await elderships(world, "LT-AL"))[0])
    president, judge = await board(world), await juror(world, contest)
    await says(world, number, await line_of(world, judge), stand=Stand.RECUSED)
    await president.sends_data(OpenJury(contest).pack())
    await president.taps("Komisijos narė")
    await president.taps("Leisti vėl vertinti")
    await president.taps("Taip, leisti")
    assert president.sees == (
        "Padaryta: jei nusišalinimų buvo, jie atšaukti ir komisijos nariui pranešta. Interesų "
        "konfliktai dėl teritorijos lieka."
    )
    assert judge.sees.startswith("Metų seniūnas: valdyba atšaukė Jūsų nusišalinimus.")
    await judge.taps("Tęsti vertinimą")
    assert judge.sees.startswith(f"{LEADER} · 1 iš 1\nKandidatūra Nr. {number}\n")
    assert await verbs(world) == ["contest-readmitted"]
