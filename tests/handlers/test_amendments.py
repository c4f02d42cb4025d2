"""Stories about amendments: proposed by those who were there, decided by who keeps the minutes."""

from bot.domain.meeting_buttons import ReadMinutes, WriteMinutes
from bot.domain.minutes import AMENDMENTS_MAX, Part
from bot.domain.minutes_buttons import AcceptAmendment, AmendItem, AmendMinutes, OpenAmendments
from storage import minutes
from tests.convener import county_lead
from tests.minuting import AGENDA, at, drafted, held, items_of, passes, published
from tests.people import member_of, tell_roster
from tests.world import Someone, World


async def open_ones(world: World) -> tuple[int, Someone, Someone]:
    """The number of a meeting with published minutes, who called it, and who was there."""
    member = await world.member("Daugų seniūnija")
    await tell_roster(world, member, name="Daugų seniūnas")
    number, lead = await held(world, member)
    await drafted(world, number, lead, said="Ilgai.", decided="Pirkti.")
    await published(world, number, lead)
    return number, lead, member


async def amends(member: Someone, number: int, text: str, item: str = f"1. {AGENDA[0]}") -> None:
    await member.sends_data(ReadMinutes(number).pack())
    await member.taps("Siūlyti pastabą")
    await member.taps(item)
    await member.says(text)


async def test_an_amendment_is_accepted_and_changes_the_text(world: World) -> None:
    number, lead, member = await open_ones(world)
    await member.sends_data(ReadMinutes(number).pack())
    await member.taps("Siūlyti pastabą")
    assert member.buttons == [
        ["1. Kelių priežiūra žiemą"],
        ["2. Seniūnijų biudžetai"],
        ["Kita"],
        ["📄 Protokolas"],
    ]
    await member.taps("1. Kelių priežiūra žiemą")
    await world.restart()
    assert member.sees == (
        "1. Kelių priežiūra žiemą\nKalbėta: Ilgai.\nNutarta: Pirkti.\n\nPastaba\nKą pataisyti? "
        "Parašykite, kaip turėtų būti."
    )
    await member.says("Pirkti kartu")
    assert member.sees == "Ačiū, pastaba perduota. Ar ji priimta, parašysiu."
    assert (lead.sees, lead.buttons) == (
        "Protokolo pastaba. Alytaus apskrities seniūnų sueiga\nPirkti kartu",
        [["Peržiūrėti"]],
    )
    await lead.taps("Peržiūrėti")
    assert lead.sees == (
        "Siūlo: Daugų seniūnas, Daugų sen.\nPastaba: Pirkti kartu\nSprendimas: laukia\n"
        "Dabar protokole:\n1. Kelių priežiūra žiemą\nKalbėta: Ilgai.\nNutarta: Pirkti."
    )
    await lead.taps("Taisyti „Nutarta“")
    await lead.says("Pirkti druską kartu.")
    assert lead.sees.startswith("Pastaba priimta, protokolas pataisytas.")
    assert (await items_of(world, number))[0].decided == "Pirkti druską kartu."
    assert member.sees == (
        "Jūsų pastaba priimta, protokolas pataisytas. Alytaus apskrities seniūnų sueiga\n"
        "„Pirkti kartu“"
    )


async def test_one_about_something_else_is_added_below(world: World) -> None:
    number, lead, member = await open_ones(world)
    await amends(member, number, "Dar kalbėta apie šunis", "Kita")
    await lead.taps("Peržiūrėti")
    await lead.taps("Taisyti „Kalbėta“")
    await lead.says("Apie palaidus šunis.")
    await member.sends_data(ReadMinutes(number).pack())
    assert member.sees.endswith("3. Kita\nKalbėta: Apie palaidus šunis.")


async def test_one_is_declined_with_a_reason(world: World) -> None:
    number, lead, member = await open_ones(world)
    await amends(member, number, "Kitaip")
    await lead.taps("Peržiūrėti")
    await lead.taps("Nepriimti")
    await lead.says("Taip nebuvo nutarta.")
    assert lead.buttons == [["‹ Pastabos"]]
    assert member.sees == (
        "Jūsų pastaba nepriimta. Alytaus apskrities seniūnų sueiga\n„Kitaip“\n"
        "Kodėl: Taip nebuvo nutarta."
    )
    await lead.sends_data(AcceptAmendment(number, 1, Part.SAID).pack())
    assert lead.sees.startswith("Dėl šios pastabos jau nuspręsta.")


async def test_what_nobody_decided_is_shown_a_day_before_and_then_not_accepted(
    world: World,
) -> None:
    number, lead, member = await open_ones(world)
    await amends(member, number, "Kitaip")
    await lead.taps("Peržiūrėti")
    await lead.taps("Taisyti „Nutarta“")  # and is slow to write it
    await passes(world, at(2026, 12, 7, 18, 59))
    assert not any("Ko nenuspręsite" in text for text in lead.texts)
    await passes(world, at(2026, 12, 7, 19))
    assert lead.sees == (
        "Protokolo „Alytaus apskrities seniūnų sueiga“ pastabos siūlomos iki gruodžio 8 d., "
        "antradienio, imtinai; paskui jis taps galutinis. Jūsų sprendimo laukia 1 pastaba. Ko "
        "nenuspręsite, bus nepriimta."
    )
    await passes(world, at(2026, 12, 9, 9))
    assert "1 pastaba liko nesvarstyta" in lead.sees
    await lead.says("Per vėlu.")
    assert lead.sees.startswith(
        "Neįrašyta: „Per vėlu.“\n\nProtokolas „Alytaus apskrities seniūnų sueiga“ jau galutinis"
    )
    assert (await items_of(world, number))[0].decided == "Pirkti."
    await member.sends_data(ReadMinutes(number).pack())
    assert member.sees.endswith("1 pasiūlyta pastaba iki galo nesvarstyta ir nepriimta.")
    await member.sends_data(AmendMinutes(number).pack())
    assert member.sees.startswith("Protokolas „Alytaus apskrities seniūnų sueiga“ jau galutinis")


async def test_time_alone_makes_them_final(world: World) -> None:
    """Whoever writes before the clock has ticked is late all the same."""
    number, lead, member = await open_ones(world)
    await amends(member, number, "Kitaip")
    await lead.taps("Peržiūrėti")
    await member.sends_data(AmendItem(number, 0).pack())
    world.clock.advance(days=6)
    await member.says("Vėluoju")
    assert member.sees.startswith("Neįrašyta: „Vėluoju“\n\nProtokolas „Alytaus apskrities")
    await lead.taps("Nepriimti")
    assert lead.sees.startswith("Protokolas „Alytaus apskrities seniūnų sueiga“ jau galutinis")


async def test_only_who_was_there_amends_and_only_who_keeps_them_decides(world: World) -> None:
    number, _, member = await open_ones(world)
    absent = await world.member("Leipalingio seniūnija")
    await absent.sends_data(AmendMinutes(number).pack())
    assert absent.sees.startswith("Protokolą „Alytaus apskrities seniūnų sueiga“ skaito tie")
    other = await county_lead(world, "LT-UT")
    for one in (OpenAmendments(number), WriteMinutes(number)):
        await member.sends_data(one.pack())
        await other.sends_data(one.pack())
        assert member.sees.startswith("Susitikimus rengia")
        assert other.sees.startswith("Susitikimus rengia")


async def test_nobody_heaps_them_up(world: World) -> None:
    number, _, member = await open_ones(world)
    async with world.app.db.write() as tx:
        member_id, now = await member_of(tx, world, member), world.clock.now()
        for _ in range(AMENDMENTS_MAX):
            await minutes.amend(
                tx, meeting_id=number, member_id=member_id, text="Pastaba", created_at=now
            )
    await member.sends_data(AmendItem(number, 0).pack())
    await member.says("Pastaba")
    assert member.sees.startswith("Neįrašyta: „Pastaba“\n\nJūsų pastabų jau laukia 5.")
