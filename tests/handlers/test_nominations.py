"""Stories about putting somebody forward, and what becomes of it until the check."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.contest_buttons import NominateEntry, ShowNomination
from bot.domain.contests import Nominators, Phase, Rules, Subject
from bot.domain.contests import State as ContestState
from bot.domain.errors import Refusal
from bot.domain.nomination_buttons import (
    AcceptNomination,
    AddToNomination,
    ChangeNomination,
    NominateIn,
    SeeFiles,
    WithdrawNomination,
)
from bot.domain.nominations import QuestionKind, State, Why
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import ReportKind
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Plan
from bot.services import nominations, privacy, roster
from storage import contests
from storage import nominations as table
from tests.contesting import GUIDE, IDEA, LEADER, NAME, fixed, line_of, now_of, reaches
from tests.newsroom import actor_of, director
from tests.nominating import TITLE, WHY, nominated, nomination_of
from tests.practising import published
from tests.reporting import STALE
from tests.world import Someone, World

UNTIL = "lapkričio 29 d., sekmadienio, 10 val."
ABOUT = f"{NAME}: siūlyti galima iki {UNTIL}\n\n"
OUT = [["Mano kandidatūros"], ["Konkursai", "Į pradžią"]]


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Leipalingio seniūnija")


@pytest.fixture
async def other(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


def labels(someone: Someone) -> list[str]:
    return [label for row in someone.buttons for label in row]


async def state_of(world: World, number: int) -> tuple[State, str | None]:
    one = await nomination_of(world, number)
    return one.state, one.reason


async def test_a_colleague_is_nominated_asked_and_says_yes(
    world: World, lead: Someone, other: Someone
) -> None:
    await fixed(world, phase=Phase.INTAKE, questions=[("Kiek padėjo žmonių?", QuestionKind.NUMBER)])
    await lead.says("/nominuoti")
    assert lead.screen == (
        (
            f"{ABOUT}Kandidatūra · 1 iš 7\n"
            "Ką siūlote? Paspauskite „Siūlau save“ arba parašykite kolegos vardą, seniūniją ar "
            "savivaldybę.\n"
            "Pavyzdžiui: „daugai“ arba „Alytaus r.“. Kolegos paklausime, ar sutinka.\n"
            "Galite pasiūlyti dar 3 kandidatūras iš 3."
        ),
        [["Siūlau save"], ["Tęsti vėliau", "Atšaukti"]],
    )
    await lead.says("daugai")
    await lead.taps("Daugų seniūnija")
    assert lead.sees == (
        f"{ABOUT}Kandidatūra · 2 iš 7\n"
        "Kuriai nominacijai?\n"
        f"• {LEADER}\n• {GUIDE}\n• {IDEA}\n"
        "Iš šios seniūnijos galima pasiūlyti dar 3 kandidatūras iš 3."
    )
    await lead.sends_photo()  # whatever is being asked
    assert lead.sees.startswith("Pridėta. Priedai: 1 nuotrauka\n\n")
    await world.restart()
    await lead.says("seniūnas – lyd")
    await lead.says(TITLE)
    await lead.says(WHY)
    await lead.says("daug")
    assert lead.sees.startswith("„daug“ – ne skaičius.")
    await lead.says("1 200")
    await lead.taps("Praleisti")
    await lead.taps("Toliau ›")
    assert lead.screen == (
        (
            f"{ABOUT}Peržiūra\n"
            "Kas siūloma: Daugų seniūnija\n"
            f"Nominacija: {LEADER}\n"
            f"Pavadinimas: {TITLE}\n"
            f"Kodėl: {WHY}\n"
            "Kiek padėjo žmonių: 1\N{NO-BREAK SPACE}200\n"
            "Priedai: 1 nuotrauka\n\n"
            "Ar viskas gerai? Kolegos paklausime, ar sutinka; be sutikimo kandidatūra nesvarstoma. "
            "Taisyti galėsite, kol kandidatūros siūlomos."
        ),
        [["Pateikti"], ["Taisyti", "Tęsti vėliau"], ["Atšaukti"]],
    )
    query = await lead.taps("Pateikti")
    await lead.taps_again(query)
    assert lead.screen == (
        (
            "Ačiū, kandidatūra Nr. 1 gauta. Paklausėme kolegos, ar sutinka; kai atsakys, "
            f"pranešime. Atsakyti ir taisyti galima iki {UNTIL}"
        ),
        [["Rodyti kandidatūrą"], *OUT],
    )
    assert other.screen == (
        (
            f"🏅 {NAME}\nLeipalingio seniūnija siūlo Jūsų kandidatūrą nominacijai „{LEADER}“.\n"
            f"{TITLE}\n{WHY}\n\nAr sutinkate? Atsakyti galima iki {UNTIL}; be Jūsų sutikimo "
            "kandidatūra nesvarstoma."
        ),
        [["Sutinku", "Nesutinku"], ["Rodyti kandidatūrą"]],
    )
    await other.taps("Sutinku")
    assert other.sees.startswith("Jūsų sutikimas įrašytas: kandidatūra Nr. 1 dalyvauja konkurse.")
    assert lead.sees == (
        f"Gautas sutikimas: Daugų seniūnija. Kandidatūra Nr. 1 „{TITLE}“ dalyvauja konkurse."
    )
    made = await nomination_of(world, 1)
    assert (made.state, made.county, made.content.answers) == (
        State.ENTERED,
        "LT-AL",
        {1: 1200},
    )


async def test_an_entry_prefills_by_one_tap(world: World, lead: Someone, other: Someone) -> None:
    report = await published(world, lead, done="Nupjauta žolė", result="Žmonės ateina")
    await lead.sends_data(ShowPractice(report).pack())
    assert "🏅 Siūlyti konkursui" not in labels(lead)
    await lead.sends_data(NominateEntry(report).pack())
    assert lead.screen == (
        (
            "Pagal šį įrašą siūlyti kandidatūros dabar negalima: arba kandidatūros nepriimamos, "
            "arba įrašas paskelbtas be vardo, arba jo autoriaus siūlyti negalima."
        ),
        OUT,
    )
    await fixed(world, phase=Phase.INTAKE)
    for card in ("fm", ShowPractice.prefix):  # the author's, and every reader's
        await lead.sends_data(f"{card}:{report}")
        assert "🏅 Siūlyti konkursui" in labels(lead)
    await lead.taps("🏅 Siūlyti konkursui")
    await lead.taps(IDEA)
    await lead.taps("Praleisti")
    assert lead.sees == (
        f"{ABOUT}Peržiūra\n"
        "Pavadinimas: Sutvarkytas parkas\n"
        "Kodėl: Nupjauta žolė\nŽmonės ateina\n"
        "Įrašai: 1. Sutvarkytas parkas\n"
        f"Nominacija: {IDEA}\n\n"
        "Ar viskas gerai? Taisyti galėsite, kol kandidatūros siūlomos."
    )
    await lead.taps("Pateikti")
    assert lead.sees.startswith("Ačiū, kandidatūra Nr. 1 gauta. Taisyti ją galite iki ")
    made = await nomination_of(world, 1)
    assert (made.state, made.accepted_at) == (State.ENTERED, world.clock.now())
    assert made.content.evidence == (report,)
    await other.sends_data(ShowPractice(report).pack())
    await other.taps("🏅 Siūlyti konkursui")
    await other.taps(LEADER)
    await other.taps("Praleisti")
    assert other.sees == (
        f"{ABOUT}Peržiūra\n"
        "Kas siūloma: Leipalingio seniūnija\n"
        "Pavadinimas: Sutvarkytas parkas\n"
        "Kodėl: Nupjauta žolė\nŽmonės ateina\n"
        "Įrašai: 1. Sutvarkytas parkas\n"
        f"Nominacija: {LEADER}\n\n"
        "Ar viskas gerai? Kolegos paklausime, ar sutinka; be sutikimo kandidatūra nesvarstoma. "
        "Taisyti galėsite, kol kandidatūros siūlomos."
    )
    await other.taps("Pateikti")
    made = await nomination_of(world, 2)
    assert (made.state, made.nominee_id) == (State.ASKED, (await actor_of(world, lead)).member_id)
    unnamed = await published(world, lead, unnamed=True, kind=ReportKind.LESSON)
    await other.sends_data(ShowPractice(unnamed).pack())
    assert "🏅 Siūlyti konkursui" not in labels(other)
    office = await director(world)
    await office.starts()
    await office.sends_data(ShowPractice(report).pack())  # who is no member does not nominate
    assert "🏅 Siūlyti konkursui" not in labels(office)
    await lead.leaves_the_association()
    await other.sends_data(NominateEntry(report).pack())
    assert other.sees.startswith("Pagal šį įrašą siūlyti kandidatūros dabar negalima")


async def test_evidence_says_whose_it_is_and_may_be_read(
    world: World, lead: Someone, other: Someone
) -> None:
    far = await world.member("Anykščių seniūnija")
    ours = await published(world, other, "Gaisrininkai", done="Įkurta komanda")
    theirs = [await published(world, far, f"Talka {one}") for one in range(5)]
    hidden = await published(world, other, "Nepavyko", unnamed=True, kind=ReportKind.LESSON)
    await fixed(world, phase=Phase.INTAKE)
    await lead.says("/nominate")
    await lead.says("Daugų seniūnija")
    await lead.taps("Daugų seniūnija")
    for answer in (LEADER, TITLE, WHY):
        await lead.says(answer)
    assert lead.buttons[0] == [f"{ours}. Gaisrininkai"]  # the nominee's
    await lead.says(f"Nr. {hidden}")
    assert lead.sees.startswith(f"Pagal „Nr. {hidden}“ tinkamo įrašo neradau.")
    await lead.says("nepavyko")
    assert lead.sees.startswith("Pagal „nepavyko“ tinkamo įrašo neradau.")
    await lead.taps(f"{ours}. Gaisrininkai")
    await lead.says("talka")
    assert lead.sees.startswith("Radau 5 įrašus. Paspauskite tuos, kurie tinka.")
    for number in theirs[:4]:
        await lead.says(str(number))
    await lead.says(str(theirs[4]))
    assert lead.sees.startswith("Daugiau kaip 5 įrašų netelpa.")
    await lead.taps(f"✓ {theirs[0]}. Talka 0")
    await lead.taps("Toliau ›")
    await lead.taps("Praleisti")
    await lead.taps("Pateikti")
    made = await nomination_of(world, 1)
    assert made.content.evidence == (ours, *theirs[1:4])


async def test_who_may_nominate_whom_is_said_before_it_is_chosen(
    world: World, lead: Someone, other: Someone
) -> None:
    only = {
        Nominators.SELVES: await fixed(
            world, rules=Rules(nominators=Nominators.SELVES), phase=Phase.INTAKE, name="Patys"
        ),
        Nominators.COLLEAGUES: await fixed(
            world, rules=Rules(nominators=Nominators.COLLEAGUES), phase=Phase.INTAKE, name="Kiti"
        ),
    }
    await lead.says("/nominate")
    assert lead.screen == ("Kuriam konkursui siūlote?", [["Kiti"], ["Patys"], *OUT])
    await lead.taps("Patys")
    assert "Kandidatūra · 1 iš 5\nKuriai nominacijai?" in lead.sees
    await lead.says("/nominate")  # one is begun, the other contest can be nominated for as well
    assert lead.screen == (
        "Turite nebaigtą kandidatūrą „Patys“ (1 iš 5).",
        [["Tęsti"], ["Ištrinti"], ["Nauja kandidatūra"]],
    )
    await lead.taps("Nauja kandidatūra")
    assert "Savęs siūlyti šiame konkurse negalima." in lead.sees
    assert lead.buttons == [["Tęsti vėliau", "Atšaukti"]]
    await lead.says("Leipalingio seniūnija")
    await lead.taps("Leipalingio seniūnija")
    assert lead.sees.startswith("Šiame konkurse savęs siūlyti negalima: pasirinkite kolegą.")
    with pytest.raises(Refusal, match=r"nominations\.only-selves"):
        await nominated(world, only[Nominators.SELVES], lead, other)
    with pytest.raises(Refusal, match=r"nominations\.only-colleagues"):
        await nominated(world, only[Nominators.COLLEAGUES], lead)


async def test_limits_are_said_before_they_are_hit(
    world: World, lead: Someone, other: Someone
) -> None:
    far = await world.member("Anykščių seniūnija")
    rules = Rules(per_member=2, per_eldership=1, per_category=2)
    contest = await fixed(world, rules=rules, phase=Phase.INTAKE)
    await nominated(world, contest, far, other)
    await lead.says("/nominate")
    await lead.says("Daugų seniūnija")
    await lead.taps("Daugų seniūnija")
    assert lead.sees.startswith("Vienos seniūnijos kandidatūrų riba – 1, ir ji jau pasiekta.")
    await lead.says("siūlau save")
    assert f"• {LEADER} Liko 1 vieta.\n• {GUIDE} Liko 2 vietos.\n" in lead.sees
    await nominated(world, contest, far)
    await lead.says("Seniūnas – lyderis")
    assert lead.sees.startswith("Šioje nominacijoje vietų nebėra. Rinkitės kitą.")
    await lead.says(GUIDE)
    for answer in (TITLE, WHY):
        await lead.says(answer)
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    await nominated(world, contest, lead, category=IDEA)  # meanwhile, on another telephone
    await lead.taps("Pateikti")
    assert lead.sees.startswith("Vienos seniūnijos kandidatūrų riba – 1, ir ji jau pasiekta.")
    await far.says("/nominate")
    assert far.screen == (
        (
            "Vieno nario kandidatūrų riba – 2, ir Jūs ją jau pasiekėte. Kai kurią nors atsiimsite, "
            "vietos vėl bus."
        ),
        OUT,
    )
    await far.sends_data(WithdrawNomination(1, sure=True).pack())
    await far.says("/nominate")
    assert far.sees == (
        f"{NAME}: jau pasiūlėte 1 kandidatūrą.\nGalite pasiūlyti dar 1 kandidatūrą iš 2."
    )
    await far.taps("Siūlyti dar")
    assert far.sees.startswith(f"{ABOUT}Kandidatūra · 1 iš 6")


async def test_the_same_is_not_nominated_twice_by_one_but_an_idea_may_be(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    first = await nominated(world, contest, lead, other)
    with pytest.raises(Refusal) as refused:
        await nominated(world, contest, lead, other)
    assert (refused.value.text_id, refused.value.params) == (
        "nominations.twice",
        {"number": str(first), "category": LEADER},
    )
    await nominated(world, contest, lead, other, IDEA)
    await nominated(world, contest, lead, other, IDEA)


async def test_a_nominee_may_say_no_and_it_is_asked_once_more(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other, accepted=False)
    asked = other.messages[-1]
    await other.taps("Nesutinku")
    assert other.screen == (
        (
            f"Atsisakyti kandidatūros Nr. {number} „{TITLE}“? Grąžinti jos nebebus galima, bet Jus "
            "gali pasiūlyti iš naujo."
        ),
        [["Taip, atsisakau"], ["‹ Palikti"]],
    )
    await other.taps("Taip, atsisakau")
    assert other.sees.startswith(f"Kandidatūros Nr. {number} atsisakyta.")
    assert lead.sees == (
        f"Sutikimo nėra: Daugų seniūnija atsisakė. Kandidatūra Nr. {number} „{TITLE}“ nebus "
        "svarstoma."
    )
    await other.sends_data(AcceptNomination(number).pack(), asked)  # the button outlived it
    assert other.sees.endswith("Nedalyvauja. Priežastis: atsisakyta")
    assert await state_of(world, number) == (State.DECLINED, None)
    await nominated(world, contest, lead, other)  # it does not count any more


async def test_a_nominee_adds_what_the_nominator_cannot_take_out(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other)
    await other.sends_data(AddToNomination(number).pack())
    await other.says("Padėjo visas kaimas")
    await other.sends_document("planas.pdf")
    await other.taps("Toliau ›")
    await other.taps("Išsaugoti")
    assert other.sees.startswith("Papildymas išsaugotas.\n\n")
    assert other.buttons == [
        ["📎 Priedai (1)", "Papildyti"],
        ["Atsiimti", "Apie konkursą"],
        ["‹ Mano kandidatūros", "Į pradžią"],
    ]
    assert lead.sees == (
        f"Kandidatūra Nr. {number} „{TITLE}“ pakeista. Peržiūrėkite, ar viskas gerai."
    )
    await lead.taps("Rodyti kandidatūrą")
    await lead.taps("Taisyti")
    await lead.taps("Taisyti")
    await lead.taps("Pavadinimas")
    await world.restart()
    await lead.says("Gesina gaisrus")
    await lead.sends_photo()
    await lead.taps("Išsaugoti")
    assert lead.sees == (
        "Pakeitimai išsaugoti.\n\n"
        f"Kandidatūra Nr. {number} · {LEADER}\nGesina gaisrus\nKonkursas: {NAME}\n"
        "Siūloma: Daugų seniūnija\nSiūlo: Leipalingio seniūnija\n"
        f"{WHY}\nKandidato žodis: Padėjo visas kaimas\nPriedai: 2\nGauta. Laukia patikros."
    )
    assert other.sees.startswith(f"Kandidatūra Nr. {number} „Gesina gaisrus“ pakeista.")
    files = (await nomination_of(world, number)).content.files
    assert [(one["kind"], one["by_nominee"]) for one in files] == [
        ("photo", False),
        ("document", True),
    ]
    await lead.sends_data(SeeFiles(number).pack())
    assert lead.sees == f"Kandidatūros Nr. {number} priedai."
    told = len(other.messages)
    await lead.sends_data(ChangeNomination(number).pack())
    await lead.taps("Išsaugoti")  # nothing changed
    assert len(other.messages) == told


async def test_no_answer_until_the_intake_closes_is_a_no(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other, accepted=False)
    own = await nominated(world, contest, lead)
    await lead.sends_data(NominateIn(contest, 0).pack())
    await lead.says("Daugų seniūnija")
    await other.sends_data(NominateIn(contest, 0).pack())  # not touched any further
    await world.tick(days=4, hours=1)  # two days before the deadline
    reminded = "lapkričio 29 d., sekmadienį, 10 val."
    assert lead.sees.startswith(f"{NAME}: Jūsų kandidatūra dar nepateikta. Siūlymas baigiasi ")
    assert reminded in lead.sees
    assert lead.buttons[0] == ["Tęsti", "Priminti vėliau"]
    asked = [one for one in other.texts if "Jus pasiūlė, bet Jūs dar neatsakėte" in one]
    assert len(asked) == 1
    await world.tick(hours=5)
    assert [one for one in other.texts if "Jus pasiūlė, bet Jūs dar neatsakėte" in one] == asked
    await reaches(world, contest, Phase.CHECK, days=1)  # a Monday: people can be told
    lapsed = (
        f"Atsakymo nesulaukta: Daugų seniūnija. Kandidatūra Nr. {number} „{TITLE}“ nebus svarstoma."
    )
    assert lapsed in lead.texts
    assert await state_of(world, number) == (State.DECLINED, Why.UNANSWERED)
    assert await state_of(world, own) == (State.ENTERED, None)
    await other.sends_data(AcceptNomination(number).pack())
    assert other.sees == f"Kandidatūra Nr. {number} nebedalyvauja konkurse."
    await lead.says("/nominate")
    assert lead.sees.startswith("Šis konkursas kandidatūrų nebepriima, todėl nebaigta")
    await lead.sends_data(ChangeNomination(own).pack())
    assert lead.sees.startswith("Kandidatūros Nr. 2 keisti nebegalima.")


async def test_a_reminder_follows_the_deadline_and_what_became_of_a_draft(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    await nominated(world, contest, lead, other, accepted=False)
    for someone in (lead, other):
        await someone.sends_data(NominateIn(contest, 0).pack())
    await world.tick(days=3)  # Thursday: they are set
    await lead.says("/nominate")
    await lead.taps("Ištrinti")
    async with world.app.db.write() as tx:
        spans = {one.span.phase: one.span for one in (await now_of(world, contest)).phases}
        intake = spans.pop(Phase.INTAKE)
        ends = world.clock.now() + timedelta(days=11)  # a Monday: two days before it is a Saturday
        moved = [replace(intake, closes_at=ends), *spans.values()]
        await contests.date_phases(tx, contest, moved)
        await nominations.intake_moved(tx, contest)
    await world.tick(days=2)
    assert not [one for one in other.texts if "Siūlymas baigiasi" in one]
    await world.tick(days=5)  # Thursday again
    await world.tick(days=1, hours=9, minutes=5)
    told = [one for one in other.texts if "Siūlymas baigiasi" in one]
    assert len(told) == 2  # of the draft, and of the answer
    assert all("gruodžio 7 d., pirmadienį, 10 val." in one for one in told)
    assert not [one for one in lead.texts if "Siūlymas baigiasi" in one]


async def test_a_nomination_is_withdrawn_by_either_side(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other)
    await lead.sends_data(ShowNomination(number).pack())
    assert "Atsiimti" in str(lead.buttons)
    await reaches(world, contest, Phase.JURY, days=1)
    await lead.sends_data(WithdrawNomination(number, sure=True).pack())
    assert lead.sees.startswith("Šiuo konkurso etapu to padaryti negalima.")
    await other.sends_data(ShowNomination(number).pack())
    await other.taps("Atsiimti")
    assert other.screen == (
        (
            f"Atsiimti kandidatūrą Nr. {number} „{TITLE}“? Grąžinti jos nebegalėsite. Teikėjui "
            "pranešime."
        ),
        [["Taip, atsiimu"], ["‹ Palikti"]],
    )
    query = await other.taps("Taip, atsiimu")
    await other.taps_again(query)
    assert other.sees.startswith("Kandidatūra atsiimta.\n\n")
    assert other.sees.endswith("Atsiimta. Priežastis: atsiėmė kandidatas")
    told = f"Kandidatūra Nr. {number} „{TITLE}“ atsiimta ir konkurse nebedalyvauja."
    assert [one for one in lead.texts if one == told] == [told]


async def test_who_leaves_or_is_forgotten_is_not_nominated(
    world: World, lead: Someone, other: Someone
) -> None:
    far = await world.member("Anykščių seniūnija")
    contest = await fixed(world, phase=Phase.INTAKE)
    gone = await nominated(world, contest, lead, other)
    kept = await nominated(world, contest, other, far)
    now = world.clock.now()
    left = Present(await line_of(world, other), Facts(None, name=None))
    plan = Plan((), (), 0, (left,), (), (), too_many_leave=False)
    async with world.app.db.write() as tx:
        await roster.apply(tx, plan, now, now.date())
    await world.settle()
    assert lead.sees == (
        f"Daugų seniūnija: narystė asociacijoje baigėsi, todėl kandidatūra Nr. {gone} „{TITLE}“ "
        "konkurse nebedalyvauja."
    )
    assert await state_of(world, gone) == (State.WITHDRAWN, Why.LEFT)
    assert await state_of(world, kept) == (State.ENTERED, None)
    async with world.app.db.write() as tx:
        await privacy.forget.forget(tx, far.id, now)
    forgotten = await nomination_of(world, kept)
    assert (forgotten.state, forgotten.nominee_id) == (State.WITHDRAWN, None)
    assert (forgotten.content.title, forgotten.content.files) == ("", ())


async def test_whoever_could_not_be_asked_is_asked_when_they_join(
    world: World, lead: Someone
) -> None:
    late = await world.member("Daugų seniūnija", started=False)
    contest = await fixed(world, phase=Phase.INTAKE)
    await lead.says("/nominate")
    await lead.says("daugai")
    await lead.taps("Daugų seniūnija")
    for answer in (LEADER, TITLE, WHY):
        await lead.says(answer)
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    assert "Šis kolega prie „Sueigos“ dar neprisijungė" in lead.sees
    await lead.taps("Pateikti")
    assert "Kolegos dar negalime paklausti" in lead.sees
    await late.starts()
    await world.tick(minutes=1)
    assert late.sees.startswith(f"🏅 {NAME}\nLeipalingio seniūnija siūlo Jūsų kandidatūrą")
    await world.tick(minutes=1)
    assert len([one for one in late.texts if one.startswith("🏅")]) == 1
    assert (await now_of(world, contest)).phase is Phase.INTAKE


async def test_a_nomination_is_nobody_elses(world: World, lead: Someone, other: Someone) -> None:
    far = await world.member("Anykščių seniūnija")
    await far.says("/nominate")
    assert far.screen == (
        "Dabar kandidatūrų joks konkursas nepriima. Kai prasidės siūlymas, pranešime.",
        OUT,
    )
    await fixed(world, name="Vėliau")
    await far.says("/nominate")
    assert far.sees == (
        "Dabar kandidatūros nepriimamos. Vėliau: siūlyti bus galima nuo lapkričio 24 d., "
        "antradienio, 9 val."
    )
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other)
    for tap in (
        ShowNomination(number),
        SeeFiles(number),
        ChangeNomination(number),
        AddToNomination(number),
        AcceptNomination(number),
        WithdrawNomination(number, sure=True),
    ):
        await far.sends_data(tap.pack())
        assert far.sees.startswith(STALE), tap
    await other.sends_data(ChangeNomination(number).pack())  # it is not the nominee's to change
    assert "Tai daro kiti konkurso dalyviai." in other.sees
    await far.says("mano kandidatūros")
    assert far.sees == "Kandidatūrų dar nėra: nei Jūs siūlėte, nei Jus pasiūlė."
    for someone, line in (
        (lead, f"Nr. {number}. {TITLE} – {LEADER}, Daugų seniūnija: gauta"),
        (other, f"Nr. {number}. {TITLE} – {LEADER}, pasiūlė Jus: gauta"),
    ):
        await someone.says("mano nominacijos")
        assert someone.screen == (
            f"Kandidatūros\n{line}",
            [[str(number)], ["Nauja kandidatūra", "Į pradžią"]],
        )


async def test_what_a_checker_returned_is_changed_and_checked_anew(
    world: World, lead: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE, categories=[("Idėja", Subject.ELDERSHIP)])
    number = await nominated(world, contest, lead, category="Idėja")
    await reaches(world, contest, Phase.CHECK)
    async with world.app.db.write() as tx:
        await table.change(tx, number, state=State.RETURNED)
    await lead.sends_data(ShowNomination(number).pack())
    assert lead.sees.endswith("Tikrintojai prašo papildyti.")
    await lead.taps("Taisyti")
    await lead.taps("Taisyti")
    await lead.taps("Kodėl")
    await lead.says("Dabar aišku")
    await lead.taps("Išsaugoti")
    assert lead.sees.endswith("Dabar aišku\nGauta. Laukia patikros.")
    assert await state_of(world, number) == (State.ENTERED, None)


async def test_a_contest_that_is_called_off_says_so(
    world: World, lead: Someone, other: Someone
) -> None:
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other, accepted=False)
    async with world.app.db.write() as tx:
        await contests.change(tx, contest, state=ContestState.CANCELLED)
    await other.taps("Rodyti kandidatūrą")
    assert other.sees.endswith("\nKonkursas atšauktas.")
    assert other.buttons == [["Apie konkursą"], ["‹ Mano kandidatūros", "Į pradžią"]]
    for tap in (AcceptNomination(number), AddToNomination(number)):
        await other.sends_data(tap.pack())
        assert other.sees == f"Kandidatūra Nr. {number} nebedalyvauja konkurse."
    await lead.says("mano kandidatūros")
    assert lead.sees.endswith(": konkursas atšauktas")
