"""Stories about `/report`, until it is handed in."""

from datetime import date

import pytest

from bot.domain.composing import ChooseReaders, HandIn, PickDoer
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import ReportKind, State, Visibility
from bot.services.reports import cards, composing
from storage import reports
from tests.reporting import RECEIVED, is_published
from tests.telling import ASK_TITLE, all_of, drafted, report_of
from tests.world import Someone, World


async def test_a_report_is_told_handed_in_and_reaches_the_county(
    world: World, lead: Someone
) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/report")
    assert lead.screen == (ASK_TITLE, [["Atšaukti"]])
    await lead.says("Atnaujinta žaidimų aikštelė")
    await lead.taps("viešosios erdvės")
    await lead.taps("bendruomenė")
    await lead.taps("Toliau ›")
    await lead.says("Pastatytos sūpynės ir <laipynė>")
    await lead.taps("Praleisti")
    await lead.sends_album(["photo", "photo", "photo"])
    await lead.taps("Toliau ›")
    assert lead.screen == (
        (
            "Peržiūra\n"
            "Pavadinimas: Atnaujinta žaidimų aikštelė\n"
            "Temos: viešosios erdvės, bendruomenė\n"
            "Kas padaryta: Pastatytos sūpynės ir <laipynė>\n"
            "Priedai: 3 nuotraukos\n"
            "\n"
            "Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.\n"
            "Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.\n"
            "Mygtukas „Siųsti“ reiškia ir tai, kad nuotraukose matomi žmonės "
            "sutinka būti rodomi."
        ),
        [
            ["Siųsti"],
            ["Papildyti"],
            ["Taisyti", "Išsaugoti juodraštį"],
            ["Atšaukti"],
        ],
    )
    await lead.taps("Siųsti")
    assert lead.screen == (RECEIVED.format(number=1), [["📄 Mano įrašai", "Į pradžią"]])
    assert len(world.in_group(group)) == 1  # nothing but what the bot said when it came

    await is_published(world)
    card = world.in_group(group)[-1]
    assert card.photo is not None
    assert card.plain == (
        "Atnaujinta žaidimų aikštelė\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės, bendruomenė\n"
        "Pastatytos sūpynės ir <laipynė>\n"
        "Priedai: 3"
    )


async def test_what_has_no_theme_is_not_handed_in(world: World, lead: Someone) -> None:
    await lead.sends_photo("Naujos durys")
    assert lead.sees.endswith("Dar nepateikta: kol kas matote tik Jūs. Trūksta temos.")
    assert lead.buttons[0] == ["Pasirinkti temą"]
    await lead.sends_data(HandIn(1, 1, agreed=True).pack())
    assert lead.sees.startswith("Trūksta temos: be jos įrašo niekas neras.")
    await lead.taps("Pasirinkti temą")
    await lead.taps("sportas ir jaunimas")
    await lead.taps("Toliau ›")
    assert lead.sees.startswith("Išsaugota.\n\nNaujos durys")
    await lead.taps("Pateikti")
    await lead.taps("Sutinku ir pateikiu")
    assert lead.sees == RECEIVED.format(number=1)


async def test_what_did_not_work_is_told_without_a_name(world: World, lead: Someone) -> None:
    """Nor does it name colleagues: they are of the author's municipality."""
    await world.member("Alovės seniūnija", started=False)
    await drafted(world, lead)
    await lead.sends_data(PickDoer(1, 2, on=True).pack())
    await lead.taps("‹ Į įrašą")
    await lead.taps("Rinktis rūšį")
    await lead.taps("Nepavykusi patirtis")
    assert "Jūsų vardą matys tik asociacijos biuras." in lead.sees
    await lead.taps("Pasakoti be vardo")
    assert lead.screen == (
        (
            "Išsaugota.\n\n"
            "Be vardo. Matys: visi asociacijos nariai. Jūsų vardą matys tik asociacijos biuras.\n"
            "Nerodysime nei seniūnijos, nei vietos, nei nuotraukų, nei partnerių, o apskritį – tik "
            "jei joje bent dešimt narių."
        ),
        [["✓ Visi nariai"], ["Visi, taip pat spauda"], ["Pasakoti su vardu"], ["‹ Į įrašą"]],
    )
    await lead.sends_data(ChooseReaders(1, Visibility.COUNTY).pack())
    assert lead.sees.startswith("Be vardo įrašo vienai apskričiai rodyti negalima")
    await lead.taps("Pateikti")
    assert lead.sees == (
        "Ačiū, veiklos įrašas Nr. 1 gautas. "
        "Kiti jį pamatys be Jūsų vardo, kai paskelbs asociacijos biuras."
    )
    told = await report_of(world)
    assert (told.kind, told.unnamed, told.visibility) == (
        ReportKind.LESSON,
        True,
        Visibility.MEMBERS,
    )
    async with world.app.db.read() as tx:
        assert await reports.doers(tx, 1) == []


async def test_with_another_kind_the_name_is_back(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    await lead.taps("Rinktis rūšį")
    await lead.taps("Nepavykusi patirtis")
    await lead.taps("Pasakoti be vardo")
    await lead.taps("‹ Į įrašą")
    await lead.taps("Rinktis rūšį")
    await lead.taps("Geroji patirtis")
    assert (await report_of(world)).unnamed is False
    await lead.taps("Rinktis, kas matys")
    await lead.taps("Visi, taip pat spauda")
    assert "Matys: visi, taip pat spauda." in lead.sees
    await lead.taps("Pateikti")
    assert "kad įrašą gali skelbti spauda ir interneto svetainės." in lead.sees


async def test_what_was_changed_since_it_was_seen_is_looked_at_first(
    world: World, lead: Someone
) -> None:
    await drafted(world, lead)
    old = HandIn(1, (await report_of(world)).rev, agreed=False)
    await lead.taps("Rinktis rūšį")
    await lead.taps("Geroji patirtis")
    await lead.sends_data(old.pack())
    assert lead.sees.startswith("Įrašas ką tik pakeistas. Peržiūrėkite jį ir pateikite dar kartą.")
    assert (await report_of(world)).state is State.DRAFT


async def test_two_taps_are_one(world: World, lead: Someone) -> None:
    await drafted(world, lead)
    tapped = await lead.taps("Pateikti")
    await lead.taps_again(tapped)
    assert lead.sees == RECEIVED.format(number=1)
    await lead.sends_data(ManageReport(1).pack())
    like = await lead.taps("Kurti pagal ankstesnįjį")
    await lead.taps_again(like)
    assert [one.id for one in await all_of(world)] == [1, 2]
    await lead.taps("Ištrinti")
    gone = await lead.taps("Taip, ištrinti")
    await lead.taps_again(gone)
    assert lead.sees.startswith("Įrašas ištrintas.")


async def test_in_english_the_group_still_reads_lithuanian(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("/report")
    await lead.says("Renewed park")
    await lead.taps("public spaces")
    await lead.taps("Next ›")
    for _ in range(3):
        await lead.taps("Skip")
    await lead.taps("Send")
    assert lead.sees == (
        "Thank you, report No. 1 has arrived. "
        "Others will see it when the association’s office publishes it."
    )
    await is_published(world)
    assert world.in_group(group)[-1].plain == (
        "Renewed park\nAlytaus r., Daugų seniūnija\nVeiklos įrašas Nr. 1 · viešosios erdvės"
    )


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2026-05-12", "2026-05-12", "day"),
        ("2026-05-12", "2026-05-14", "days"),
        ("2025-12-30", "2026-01-03", "days-years"),
        ("2024-02-01", "2024-02-29", "month"),
        ("2026-06-01", "2026-08-31", "months"),
        ("2025-01-01", "2025-12-31", "year"),
        ("2024-01-01", "2025-12-31", "years"),
    ],
)
def test_days_are_said_as_short_as_they_can_be(starts: str, ends: str, said: str) -> None:
    found = cards.days(date.fromisoformat(starts), date.fromisoformat(ends))
    assert found.id == f"reports.card-{said}"


def test_themes_are_guessed_from_words() -> None:
    themes = [
        reports.Theme(1, "viešosios erdvės", ""),
        reports.Theme(2, "bendruomenė", ""),
        reports.Theme(3, "keliai ir gatvės", ""),
        reports.Theme(4, "socialinė pagalba", ""),
    ]
    assert composing.guessed(themes, "Su BENDRUOMENE sutvarkėme gatves ir erdvę") == (1, 2, 3)
    assert composing.guessed(themes, "Nauja sporto salė pagal projektą") == ()
    assert composing.guessed(themes, "Pagalbos į namus paslauga") == (4,)
