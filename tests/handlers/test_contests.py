"""`/contest`: a contest is put together, fixed, opened by the clock, moved, called off."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.contest_buttons import ManageContest, ShowContest
from bot.domain.contest_keeping_buttons import CopyContest, DatePhase, FixContest, Look
from bot.domain.contests import Phase, Rules, Span, State
from bot.domain.juries import Seat
from bot.domain.nominations import State as NominationState
from bot.services.contests import Under, opening
from storage import contests, nominations
from storage.base import Tx
from tests.contesting import board, fixed, juror, now_of, office, reaches, spans
from tests.handlers.test_held import comes_back, copy
from tests.nominating import nominated
from tests.world import Someone, World

PLUS = "\N{HEAVY PLUS SIGN}"
READY = (
    "🏆 Metų seniūnas, 2026 m.\n"
    "Rengiamas: kol valdyba nepatvirtino, viską galima keisti.\n"
    "Nominacijų: 3\n"
    "Kriterijų: 4\n"
    "Papildomų paraiškos klausimų: 0\n"
    "⚠️ Tikrintojų: 0, o reikia bent 2.\n"
    "⚠️ Komisijos narių: 0, o kiekvienai kandidatūrai reikia bent 3 vertinimų."
)
MISSING = f"{READY}\nKo dar trūksta:\n• Nurodykite visų etapų datas („Etapai“)."
INTAKE = (
    "🏆 Prasidėjo konkursas „Metų seniūnas“ (2026 m.). Kandidatūras – savo ar kolegų – galite "
    "siūlyti iki gruodžio 22 d., antradienio, 9 val. Tai trunka apie tris minutes."
)
PHASES = (
    "• kandidatūrų siūlymas: 2026 m. lapkričio 24 d., antradienis, 09:00 – gruodžio 22 d., "
    "antradienis, 09:00\n"
    "• kandidatūrų tikrinimas: 2026 m. gruodžio 22 d., antradienis, 09:00 – gruodžio 29 d., "
    "antradienis, 09:00\n"
    "• komisijos vertinimas: 2026 m. gruodžio 29 d., antradienis, 09:00 – 2027 m. sausio 19 d., "
    "antradienis, 09:00\n"
    "• rezultatų tvirtinimas ir skelbimas: nuo sausio 19 d., antradienio, 9 val."
)


def moved_at(day: int) -> datetime:
    return datetime(2026, 12, day, 8, tzinfo=UTC)


async def composed(world: World, someone: Someone) -> None:
    """Up to the card of a draft that can be fixed."""
    await someone.says("/konkursas")
    await someone.taps(f"{PLUS} Naujas konkursas")
    await someone.says("Metų seniūnas")
    await someone.taps("2026")
    await world.restart()
    await someone.says("Siūlome drąsiai.")
    assert someone.sees == (
        f"Juodraštis parengtas: įrašytos įprastos nominacijos ir kriterijai.\n\n{MISSING}"
    )
    await someone.taps("Etapai")
    await someone.taps("Išdėstyti nuo datos")
    await someone.says("lapkričio 24 d. 9:00")
    assert someone.sees == f"Įrašyta.\n\nEtapai\n{PHASES}\n\nKurio datas keisti?"
    await someone.taps("‹ Tvarkyti konkursą")
    assert someone.sees == READY


async def test_a_contest_from_nothing_to_its_first_phase(world: World) -> None:
    president = await board(world)
    member = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", member)
    await member.says("/contest")
    assert member.sees == "Konkursų dar nėra. Kai bus paskelbtas, pranešime."
    await composed(world, president)
    await president.taps("Tvirtinti ir skelbti")
    assert PHASES in president.sees
    await president.taps("Taisyklės ›")
    assert "Skalė: nuo 1 iki 5" in president.sees
    query = await president.taps("Tvirtinti konkursą")
    assert president.sees == (
        "Konkursas „Metų seniūnas“ patvirtintas. Kandidatūrų siūlymas prasidės lapkričio 24 d., "
        "antradienį, 9 val.: tada pranešime visiems nariams."
    )
    await president.taps_again(query)
    assert [one.opened_at for one in (await now_of(world, 1)).phases] == [None] * 4
    await world.tick(hours=22)  # eight in the morning
    assert "Prasidėjo" not in member.sees
    await world.tick(hours=1)
    await world.tick()
    assert (member.texts.count(INTAKE), (await now_of(world, 1)).phase) == (1, Phase.INTAKE)
    assert world.in_group(group)[-1].plain == (
        "🏆 Prasidėjo konkursas „Metų seniūnas“ (2026 m.). Kandidatūras galima siūlyti iki "
        "gruodžio 22 d., antradienio, 9 val."
    )
    await member.says("/contest")
    assert member.sees == (
        "🏆 Metų seniūnas, 2026 m.\n"
        "Dabar: kandidatūrų siūlymas, iki gruodžio 22 d., antradienio, 9 val.\n"
        "Toliau: kandidatūrų tikrinimas, nuo gruodžio 22 d., antradienio, 9 val.\n"
        "Nominacijos:\n"
        "• Seniūnas – lyderis (asmeniui)\n"
        "• Seniūnas – vedlys (asmeniui)\n"
        "• Seniūnijos TOP idėja (idėjai)"
    )
    assert member.buttons == [
        [f"{PLUS} Siūlyti kandidatūrą"],
        ["Kaip vertinama", "Nuostatai"],
        ["Mano kandidatūros"],
        ["‹ Konkursai"],
    ]
    await member.taps("Nuostatai")
    assert member.sees == "Metų seniūnas. Nuostatai\nSiūlome drąsiai."


async def test_the_office_prepares_and_the_board_fixes_what_it_has_seen(world: World) -> None:
    editor, president = await office(world), await board(world)
    await composed(world, editor)
    assert ["Perduoti valdybai"] in editor.buttons
    await editor.taps("Perduoti valdybai")
    assert president.sees == (
        "Konkursas „Metų seniūnas“ (2026 m.) parengtas ir laukia valdybos patvirtinimo."
    )
    under = await now_of(world, 1)
    forged = FixContest(1, under.contest.rev, Look.SURE).pack()
    await editor.sends_data(forged)
    assert editor.sees.startswith("Konkursą skelbia ir jo protokolą tvirtina valdyba.")
    await editor.sends_data(ManageContest(1).pack())
    for button in ("Taisyklės", "Rezultatas", "Balas", "be kraštutinių"):
        await editor.taps(button)
    assert "Balas: be kraštutinių" in editor.sees
    await president.sends_data(forged)
    assert president.sees.startswith(
        "Tuo metu konkursas buvo pakeistas. Peržiūrėkite ir tvirtinkite iš naujo."
    )
    assert (await now_of(world, 1)).contest.state is State.DRAFT


async def test_categories_criteria_and_questions_are_typed(world: World) -> None:
    editor = await office(world)
    await composed(world, editor)
    await editor.taps("Nominacijos")
    await editor.taps(f"{PLUS} Pridėti nominaciją")
    await editor.taps("Seniūnijai")
    await editor.says("Seniūnas – LYDERIS")
    await editor.taps("Praleisti")
    await editor.says("UAB „Parama“")
    assert editor.sees == "Nominacija „Seniūnas – LYDERIS“ jau yra. Pavadinkite kitaip."
    await editor.taps(f"{PLUS} Pridėti nominaciją")
    await editor.taps("Seniūnijai")
    await editor.says("Švariausia seniūnija")
    await editor.taps("Praleisti")
    await editor.says("UAB „Parama“")
    assert "• Švariausia seniūnija (seniūnijai), steigia UAB „Parama“" in editor.sees
    await editor.taps("Seniūnas – vedlys")
    await editor.taps("Ištrinti")
    await editor.taps("Taip, ištrinti")
    assert "vedlys" not in editor.sees
    await editor.taps("‹ Tvarkyti konkursą")
    await editor.taps("Kriterijai")
    await editor.taps("Rašyti iš naujo")
    await editor.says("Originalumas – 40\nDrąsa – 50")
    assert editor.sees.startswith("Svorių suma – 90, o turi būti 100.")
    await editor.says("Originalumas – 40\nDrąsa 60 %")
    assert editor.sees == "Įrašyta.\n\nKriterijai\n• Originalumas – 40 %\n• Drąsa – 60 %"
    await editor.taps("‹ Tvarkyti konkursą")
    await editor.taps("Klausimai")
    await editor.taps(f"{PLUS} Skaičius")
    await editor.says("Kiek gyventojų dalyvavo?")
    await editor.taps("Švariausia seniūnija")
    await editor.taps("Leisti neatsakyti")
    assert editor.sees == (
        "Įrašyta.\n\nKiek gyventojų dalyvavo?\nAtsakoma skaičiumi.\nGalima neatsakyti.\n"
        "Klausiama tik nominacijoje „Švariausia seniūnija“."
    )
    await editor.says("/contest")
    await editor.taps(f"{PLUS} Naujas konkursas")
    copies = [await editor.taps("Metų seniūnas, 2026")]
    copies.append(await editor.taps_again(copies[0]))
    await editor.sends_data(ManageContest(2).pack())
    assert editor.sees == (
        "🏆 Metų seniūnas, 2027 m.\n"
        "Rengiamas: kol valdyba nepatvirtino, viską galima keisti.\n"
        "Nominacijų: 3\n"
        "Kriterijų: 2\n"
        "Papildomų paraiškos klausimų: 1\n"
        "⚠️ Tikrintojų: 0, o reikia bent 2.\n"
        "⚠️ Komisijos narių: 0, o kiekvienai kandidatūrai reikia bent 3 vertinimų."
    )
    assert (await now_of(world, 2)).phases[0].span.opens_at.isoformat() == (
        "2027-11-23T07:00:00+00:00"
    )


async def test_a_phase_is_prolonged_the_others_make_room_and_all_concerned_are_told(
    world: World,
) -> None:
    number = await fixed(world, phase=Phase.INTAKE)
    judge = await juror(world, number)
    editor, president = await office(world), await board(world)
    member = await world.member("Daugų seniūnija")
    await editor.says("/contest")
    await editor.taps("Metų seniūnas, 2026")
    await editor.taps("Tvarkyti konkursą")
    await editor.taps("Etapai")
    await editor.taps("Siūlymas")
    assert "Dabar: 2026 m. lapkričio 22 d., sekmadienis, 10:00 – lapkričio 29 d." in editor.sees
    await editor.says("gruodžio 7 d. 10:00")
    await editor.says("Dėl rinkimų")
    assert "Pasikeis:\nkandidatūrų siūlymas: buvo" in editor.sees
    await world.restart()
    query = await editor.taps("Perkelti")
    assert editor.sees.startswith("Perkelta. Dalyviams pranešta.\nkandidatūrų siūlymas: buvo")
    await editor.taps_again(query)
    told = [
        len([one for one in who.texts if "datos pasikeitė" in one])
        for who in (judge, president, member, editor)
    ]
    assert told == [1, 1, 0, 0]
    assert judge.sees.endswith("Priežastis: Dėl rinkimų")
    moved = [one.span.opens_at.isoformat() for one in (await now_of(world, number)).phases]
    await editor.sends_data(DatePhase(number, Phase.JURY).pack())
    await editor.taps("Praleisti")
    await editor.says("gruodžio 20 d. 10:00")
    await editor.says("Komisijai užteks")
    await editor.taps("Perkelti")
    assert "komisijos vertinimas: buvo" in editor.sees
    assert (await now_of(world, number)).phases[2].span == Span(
        Phase.JURY, moved_at(14), moved_at(20)
    )
    assert moved == [
        "2026-11-22T08:00:00+00:00",
        "2026-12-07T08:00:00+00:00",
        "2026-12-14T08:00:00+00:00",
        "2026-12-21T08:00:00+00:00",
    ]


async def test_who_begins_meanwhile_is_told_once_and_keepers_whom_the_check_lacks(
    world: World,
) -> None:
    number = await fixed(world)
    editor = await office(world)
    await reaches(world, number, Phase.INTAKE)
    await world.tick(days=3)
    late = await world.member("Simno seniūnija")
    await world.tick(minutes=29)
    assert not [one for one in late.texts if one.startswith("🏆 Prasidėjo konkursas")]
    for _ in range(3):
        await world.tick(minutes=1)
    assert [one.startswith("🏆 Prasidėjo konkursas") for one in late.texts].count(True) == 1
    nominator = await world.member("Daugų seniūnija")
    nominee = await world.member("Leipalingio seniūnija")
    await nominated(world, number, nominator, nominee)
    await editor.sends_data(DatePhase(number, Phase.INTAKE).pack())
    await editor.says("gruodžio 7 d. 10:00")
    await editor.says("Dėl rinkimų")
    await editor.taps("Perkelti")
    told = ["datos pasikeitė" in one.sees for one in (nominator, nominee, late)]
    assert told == [True, True, False]
    await reaches(world, number, Phase.CHECK)
    assert editor.sees == (
        "Konkurso „Metų seniūnas“ (2026 m.) etapas prasidėjo, bet trūksta žmonių.\n"
        "⚠️ Tikrintojų: 0, o reikia bent 2."
    )


async def sleeps(world: World, **for_: float) -> None:
    await world.stop()
    world.clock.advance(**for_)
    await world.start()
    for _ in range(2):
        await world.tick()


async def test_each_phase_asks_those_whose_turn_it_is_after_a_sleep_too(world: World) -> None:
    number = await fixed(world, rules=Rules(vote=0))
    judge, checker = await juror(world, number), await juror(world, number, Seat.CHECKER)
    president, member = await board(world), await world.member("Daugų seniūnija")
    alone = await world.member("Simno seniūnija")
    await reaches(world, number, Phase.INTAKE)
    nomination = await nominated(world, number, alone)
    async with world.app.db.write() as tx:
        await nominations.change(tx, nomination, state=NominationState.PASSED)
    await reaches(world, number, Phase.CHECK)
    assert checker.sees.startswith(
        "Konkursas „Metų seniūnas“ (2026 m.): kandidatūros laukia Jūsų patikros."
    )
    await world.tick(days=1)
    await sleeps(world, days=14)  # the check is over by six days, and all of the judging
    under = await now_of(world, number)
    assert under.phase is Phase.CHECK
    given = (under.phases[1].span.closes_at or world.clock.now()) - world.clock.now()
    assert timedelta(days=6, minutes=-1) <= given <= timedelta(days=6, hours=1)
    assert checker.sees.endswith("Priežastis: robotas neveikė, todėl prarastas laikas grąžintas")
    later = [
        Span(one.phase, one.opens_at + timedelta(1), one.closes_at and one.closes_at + timedelta(1))
        for one in (dated.span for dated in under.phases[2:])
    ]
    async with world.app.db.write() as tx:
        await contests.date_phases(tx, number, [*(one.span for one in under.phases[:2]), *later])
    await world.tick(days=6, hours=3)  # between the two
    await sleeps(world, days=9)
    under = await now_of(world, number)
    assert under.phase is None
    assert [one.opened_at is not None for one in under.phases] == [True, True, False, False, False]
    assert judge.sees == checker.sees  # of the new dates: nobody judges yet
    missed = [one for one in president.texts if "kol robotas neveikė" in one]
    assert [one.partition("etapo ")[2].partition(" laikas")[0] for one in missed] == [
        "„komisijos vertinimas“"
    ]
    await president.taps("Nurodyti naują datą")
    await president.taps("Praleisti")  # it begins at once
    for answer in ("sausio 5 d. 10:00", "Robotas neveikė"):
        await president.says(answer)
    await president.taps("Perkelti")
    await world.tick()
    assert (await now_of(world, number)).phase is Phase.JURY
    assert "vertin" in judge.sees.casefold()
    await reaches(world, number, Phase.VOTE)
    assert member.sees.startswith(
        "🗳 Konkursas „Metų seniūnas“ (2026 m.): prasidėjo narių balsavimas."
    )
    await member.sends_data(ShowContest(number).pack())
    await alone.sends_data(ShowContest(number).pack())  # there is but the own eldership's
    assert [["🗳 Balsuoti"] in who.buttons for who in (member, alone)] == [True, False]
    assert not [one for one in alone.texts if "prasidėjo narių balsavimas" in one]
    await reaches(world, number, Phase.ANNOUNCEMENT)
    assert president.sees.startswith("Konkursas „Metų seniūnas“ (2026 m.): vertinimas baigtas")


async def test_a_contest_is_called_off_with_a_reason(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", member)
    number = await fixed(world)
    judge, president = await juror(world, number), await board(world)
    await reaches(world, number, Phase.INTAKE)
    assert world.in_group(group)[-1].plain.startswith("🏆 Prasidėjo konkursas")
    editor = await office(world)
    await editor.sends_data(ManageContest(number).pack())
    assert "Atšaukti konkursą" not in str(editor.buttons)
    await president.sends_data(ManageContest(number).pack())
    await president.taps("Atšaukti konkursą")
    await president.says("Trūksta kandidatūrų")
    await president.taps("Taip, atšaukti konkursą")
    assert president.sees == "Konkursas „Metų seniūnas“ atšauktas. Dalyviams pranešta."
    assert (
        judge.sees
        == "Konkursas „Metų seniūnas“ (2026 m.) atšauktas.\nPriežastis: Trūksta kandidatūrų"
    )
    assert member.sees == judge.sees
    await world.tick(minutes=2)
    assert world.in_group(group)[-1].plain == "Konkursas „Metų seniūnas“ (2026 m.) atšauktas."
    await reaches(world, number, Phase.CHECK)
    assert [one.opened_at is None for one in (await now_of(world, number)).phases] == [
        *(False, True, True, True)
    ]
    await judge.sends_data(ShowContest(number).pack())
    assert judge.sees.startswith(
        "🏆 Metų seniūnas, 2026 m.\nKonkursas atšauktas.\nKodėl: Trūksta kandidatūrų"
    )
    await president.sends_data(CopyContest(number).pack())  # it is held this year all the same
    assert "🏆 Metų seniūnas, 2026 m.\nRengiamas:" in president.sees


async def test_a_draft_is_seen_by_those_who_keep_contests_alone(world: World) -> None:
    editor, member = await office(world), await world.member("Daugų seniūnija")
    await composed(world, editor)
    for data in (ShowContest(1).pack(), ManageContest(1).pack()):
        await member.sends_data(data)
        assert "Metų seniūnas" not in member.sees
    await editor.taps("Pagrindai")
    await editor.taps("Ištrinti juodraštį")
    await editor.taps("Taip, ištrinti")
    await editor.says("/contest")
    assert editor.screen == (
        "Konkursų dar nėra. Kai bus paskelbtas, pranešime.",
        [[f"{PLUS} Naujas konkursas"], ["Į pradžią"]],
    )


async def test_what_ends_sooner_is_told_to_all_members_and_on_the_groups_card(
    world: World,
) -> None:
    member = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", member)
    number = await fixed(world)
    editor = await office(world)
    await reaches(world, number, Phase.INTAKE)
    await editor.sends_data(DatePhase(number, Phase.INTAKE).pack())
    await editor.says("lapkričio 27 d. 10:00")
    await editor.says("Suvažiavimas ankstesnis")
    await editor.taps("Perkelti")
    assert member.sees.endswith("Priežastis: Suvažiavimas ankstesnis")
    await world.tick(minutes=2)
    assert world.in_group(group)[-1].plain.endswith("iki lapkričio 27 d., penktadienio, 10 val.")
    await editor.sends_data(DatePhase(number, Phase.INTAKE).pack())
    await editor.says("lapkričio 27 d. 10:00")
    await editor.says("Vėl")
    assert "Datos lieka tokios pačios" in editor.sees
    await reaches(world, number, Phase.CHECK)
    assert world.in_group(group)[-1].plain == (
        "🏆 Konkursas „Metų seniūnas“ (2026 m.): kandidatūrų siūlymas baigtas."
    )
    await editor.sends_data(DatePhase(number, Phase.INTAKE).pack())
    assert editor.sees.startswith("Šis etapas jau baigtas")


async def test_nobody_is_disturbed_by_night_and_two_contests_overlap(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    numbers = [await fixed(world, name="Pirmas"), await fixed(world, name="Antras")]
    at_night = world.clock.now() + timedelta(hours=17)  # three in the morning
    async with world.app.db.write() as tx:
        for number in numbers:
            await contests.date_phases(tx, number, spans(Rules(), at_night))
    before = len(member.texts)
    await world.tick(hours=17)
    assert [(await now_of(world, one)).phase for one in numbers] == [Phase.INTAKE] * 2
    assert member.texts[before:] == []
    await world.tick(hours=5, minutes=10)
    assert [text.split("“")[0] for text in member.texts[before:]] == [
        "🏆 Prasidėjo konkursas „Pirmas",
        "🏆 Prasidėjo konkursas „Antras",
    ]


async def test_a_contest_that_fails_to_open_stops_no_other_and_is_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(_tx: Tx, under: Under, _now: datetime) -> None:
        if under.contest.id == numbers[0]:
            raise RuntimeError("no room on the disk")

    numbers = [await fixed(world), await fixed(world)]
    await world.owner.starts()
    with monkeypatch.context() as patched:
        patched.setitem(opening.OPENS, Phase.INTAKE, (fail,))
        await reaches(world, numbers[0], Phase.INTAKE)
        assert [(await now_of(world, one)).phase for one in numbers] == [None, Phase.INTAKE]
    assert "pradėti ar baigti konkurso etapų" in str(world.owner.texts)
    assert "no room on the disk" in caplog.text
    await world.tick(seconds=15)
    assert [(await now_of(world, one)).phase for one in numbers] == [Phase.INTAKE] * 2


async def test_what_began_since_a_copy_was_made_is_not_told_twice(
    world: World, tmp_path: Path
) -> None:
    await world.owner.starts()
    member = await world.member("Daugų seniūnija")
    number = await fixed(world)
    file = await copy(world, tmp_path)
    await reaches(world, number, Phase.INTAKE)
    await comes_back(world, file)
    await world.tick(minutes=1)
    told = [text for text in member.texts if text.startswith("🏆 Prasidėjo")]
    assert (len(told), (await now_of(world, number)).phase) == (1, Phase.INTAKE)
    assert "Žinutė daugeliui" in world.owner.sees


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_where_no_ballots_can_be_kept_no_contest_has_a_vote(either_world: World) -> None:
    world = either_world
    president = await board(world)
    await composed(world, president)
    for button in ("Taisyklės", "Pakopos ir balsas", "Narių balsavimas", "rodomas greta"):
        await president.taps(button)
    assert president.sees.startswith("Nariai čia balsuoti negali: balsai turi būti anoniminiai")
    await president.taps("‹ Tvarkyti konkursą")
    for button in ("Tvirtinti ir skelbti", "Taisyklės ›", "Tvirtinti konkursą"):
        await president.taps(button)
    await reaches(world, 1, Phase.INTAKE)
    under = await now_of(world, 1)
    assert (under.phase, under.contest.rules.vote) == (Phase.INTAKE, None)
