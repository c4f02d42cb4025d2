"""Invitations: typed, pasted, followed once; replaced, expired, given to many."""

from storage import members
from tests.services.test_signup import line_of
from tests.signing import (
    WAYS,
    invitation,
    lead,
    line,
    link_in,
    shares,
    with_number,
)
from tests.world import Someone, World

DAUGAI = "Daugų seniūnija (Alytaus rajono savivaldybė)"
RECOGNISED = f"Sveiki! Radau Jus narių sąraše: {DAUGAI}."


def in_fours(code: str) -> str:
    return "-".join(code[at : at + 4] for at in range(0, 16, 4))


async def again(inviting: Someone) -> str:
    """It was the wrong person: out with them, and a new invitation."""
    await inviting.taps("Tai ne tas žmogus")
    await inviting.taps("Duoti naują kvietimą")
    return link_in(inviting.sees)


async def test_an_invitation_is_typed_or_pasted(world: World) -> None:
    inviting = await lead(world)
    await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    for typed in (str.lower, in_fours, str):
        code = link.rpartition("_")[2]
        guest = world.stranger()
        await guest.starts()
        await guest.taps("Turiu kvietimą")
        assert guest.sees.startswith("Kvietimas\nParašykite kvietimo kodą")
        await guest.says("nežinau")
        assert guest.sees.startswith("Tai ne kvietimo kodas:")
        await world.restart()
        await guest.says(link if typed is str else typed(code))
        assert guest.sees.startswith(RECOGNISED)
        link = await again(inviting)
    pasting = world.stranger()
    await pasting.says(f"Gavau štai ką: {link}")
    assert pasting.sees.startswith(RECOGNISED)


async def test_an_invitation_lets_in_once(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest, thief = world.stranger(), world.stranger()
    payload = link.rpartition("=")[2]
    await guest.starts(payload)
    await guest.taps("Sutinku ir tęsiu")
    await guest.starts(payload)
    assert guest.sees.startswith("Jus jau pažįstu – galite tęsti.")
    await thief.starts(payload)
    assert thief.sees.startswith("Šiuo kvietimu jau prisijungta, o jis galioja vieną kartą.")
    assert thief.buttons == [["Kiti būdai"]]
    await thief.taps("Kiti būdai")
    assert (thief.sees, thief.buttons) == ("Kaip patogiau prisijungti?", WAYS)


async def test_a_second_tap_gives_no_second_invitation(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    for button in ("Daugų", "Visi iš karto"):
        await inviting.says("kvietimas")
        await inviting.taps("Alytaus r. (1)")
        query = await inviting.taps(button)
        before = len(inviting.messages)
        await inviting.taps_again(query)
        assert len(inviting.messages) == before
        world.clock.advance(minutes=1)


async def test_who_is_in_by_another_way_needs_no_invitation(world: World) -> None:
    """What was passed on before lets nobody take their place."""
    inviting, _ = await lead(world), await line(world, phone="+37061234567")
    url = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    rightful, other = with_number(world, "+37061234567"), world.stranger()
    await rightful.starts()
    await shares(rightful)
    await rightful.taps("Sutinku ir tęsiu")
    other.person.follows(url)
    await world.settle()
    assert other.sees.startswith("Šiuo kvietimu jau prisijungta")
    await rightful.says("/menu")
    assert rightful.sees.startswith("Alytaus r., Daugų seniūnija.")


async def test_an_invitation_expires_and_is_replaced(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    first = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    world.clock.advance(minutes=1)
    second = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest = world.stranger()
    await guest.starts(first.rpartition("=")[2])
    assert guest.sees.startswith("Vietoj šio kvietimo Jums duotas naujesnis.")
    world.clock.advance(days=14)
    await guest.starts(second.rpartition("=")[2])
    assert guest.sees.startswith("Šio kvietimo galiojimas baigėsi.")


async def test_who_left_the_roster_is_not_let_in(world: World) -> None:
    inviting, member_id = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    async with world.app.db.write() as tx:
        await members.leave(tx, [member_id], world.clock.now().date())
    guest = world.stranger()
    await guest.starts(link.rpartition("=")[2])
    assert guest.sees.startswith("Žmogaus, kuriam duotas šis kvietimas,")


async def test_guessing_is_slowed_down(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest = world.stranger()
    for number in range(4):
        await guest.starts(f"i_{number:016}")
        assert guest.sees.startswith("Tokio kvietimo nėra.")
    await shares(guest, inviting)
    wait = "Per daug nesėkmingų bandymų. Bandykite vėl po lapkričio 23 d., pirmadienio, "
    assert guest.sees.startswith(wait)
    await guest.starts(link.rpartition("=")[2])
    assert guest.sees.startswith(wait)
    world.clock.advance(hours=1)
    await guest.starts(link.rpartition("=")[2])
    assert guest.sees.startswith(RECOGNISED)


async def test_all_of_a_municipality_at_once(world: World) -> None:
    inviting, _, _ = await lead(world), await line(world), await line(world, "Alovės seniūnija")
    await inviting.says("kvietimas")
    assert inviting.sees == "Dar neprisijungė 2 seniūnai. Kur?"
    await inviting.taps("Alytaus r. (2)")
    assert inviting.buttons == [
        ["Alovės", "Daugų"],
        ["Visi iš karto", "🖨 Lapas (PDF)"],
        ["‹ Atgal"],
    ]
    await inviting.taps("Visi iš karto")
    *_, alove, daugai = inviting.sees.splitlines()
    guest = world.stranger()
    guest.person.follows(link_in(daugai))
    await world.settle()
    assert (alove.split(":")[0], guest.sees.split("\n")[0]) == ("Alovės seniūnija", RECOGNISED)


async def test_a_lead_of_another_county_gives_no_invitation(world: World) -> None:
    inviting, member_id = await lead(world), await line(world)
    elsewhere = await lead(world, "Anykščių seniūnija", "LT-UT")
    await elsewhere.says("kvietimas")
    assert elsewhere.sees == "Prisijungė visi, kuriuos galėtumėte kviesti."
    await inviting.says("kvietimas")
    await inviting.taps("Alytaus r. (1)")
    sent = [button.data for row in inviting.messages[-1].buttons for button in row][:3]
    for data in (*sent, f"sz:{33:x}"):
        assert data is not None
        await elsewhere.sends_data(data)
        assert elsewhere.sees.startswith(("Kviečia ir prašymus svarsto", "Šis mygtukas"))
    assert member_id


async def test_who_is_linked_is_invited_only_after_a_question(world: World) -> None:
    inviting = await lead(world)
    member = await world.member("Daugų seniūnija")
    await inviting.sends_data(f"su:{await line_of(world, member):x}:0")
    assert inviting.sees.startswith(f"Šis žmogus jau prisijungė: {DAUGAI}.")
    await inviting.taps("Duoti naują kvietimą")
    other = world.stranger()
    await other.starts(link_in(inviting.sees).rpartition("=")[2])
    assert other.sees.startswith(RECOGNISED)
    assert member.sees.startswith("Prie narių sąrašo eilutės prisijungta iš kitos")
