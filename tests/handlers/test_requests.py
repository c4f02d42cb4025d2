"""Asking to be let in: county, municipality, eldership, name; and whoever decides it."""

from bot.domain.actors import Role
from bot.domain.signup import Withdraw
from handlers.signup.terms import DeclineTerms
from tests.signing import FIRST, TERMS, WAYS, lead, line, office
from tests.world import Someone, World

DAUGAI = "Daugų seniūnija (Alytaus rajono savivaldybė)"
MORE = "Rašyti šiam žmogui"


async def asks(world: World, name: str = "Vardenis Pavardenis") -> Someone:
    """A stranger finds their eldership and asks."""
    stranger = world.stranger()
    await stranger.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Alytaus r.", "Daugų"):
        await stranger.taps(button)
    await stranger.says(name)
    return stranger


async def test_a_request_is_approved(world: World) -> None:
    deciding, elsewhere = await lead(world), await lead(world, "Anykščių seniūnija", "LT-UT")
    director = await office(world)
    await line(world, name="Vardenis Pavardenis")
    before = len(director.texts), len(elsewhere.texts)
    stranger = await asks(world)
    assert stranger.sees == (
        f"Ačiū, prašymas išsiųstas: {DAUGAI}.\nKai tik jis bus išspręstas, iš karto parašysiu."
    )
    assert deciding.sees == (
        f"Prašo įleisti\nVardenis Pavardenis – {DAUGAI}\n"
        f"Sąraše prie šios seniūnijos: Vardenis Pavardenis, dar neprisijungė.\n{MORE}"
    )
    assert (len(director.texts), len(elsewhere.texts)) == before
    card = deciding.messages[-1]
    await deciding.taps("Įleisti")
    assert deciding.sees == f"Įleista: Vardenis Pavardenis – {DAUGAI}. Žmogui jau pranešta."
    assert (card.plain, card.buttons) == (f"✓ Įleista: Vardenis Pavardenis – {DAUGAI}", [])
    assert stranger.sees.startswith("Jūsų prašymas patenkintas: Vardenis Pavardenis, Daugų")
    await stranger.taps("Tęsti")
    assert stranger.sees.startswith(TERMS)
    await stranger.taps("Sutinku ir tęsiu")
    assert FIRST in stranger.sees


async def test_where_the_roster_has_nobody_a_line_is_added(world: World) -> None:
    deciding = await lead(world)
    stranger = await asks(world, "Pirmoji Vadovė")
    assert "Sąraše šios seniūnijos nario nėra: įleidus jis bus įrašytas." in deciding.sees
    await deciding.taps("Įleisti")
    await stranger.taps("Tęsti")
    await stranger.taps("Sutinku ir tęsiu")
    await stranger.says("/menu")
    assert stranger.sees.startswith("Alytaus r., Daugų seniūnija.")


async def test_a_request_is_refused_with_a_reason(world: World) -> None:
    deciding, _ = await lead(world), await line(world)
    stranger = await asks(world)
    card = deciding.messages[-1]
    await deciding.taps("Atmesti")
    assert deciding.sees.startswith("Atsakymas\nKą parašyti žmogui?")
    await world.restart()
    await deciding.says("Jūsų nepažįstame, paskambinkite man")
    assert deciding.texts[-1] == "Atsakymas išsiųstas: Vardenis Pavardenis."
    assert card.plain == f"Atsakyta: Vardenis Pavardenis – {DAUGAI}"
    assert stranger.sees == (
        f"Jūsų prašymas nepatenkintas: {DAUGAI}.\nPriežastis: Jūsų nepažįstame, paskambinkite man\n"
        "Klausimų turite? Kreipkitės į asociacijos biurą. Gavus kvietimą, prisijungti galima bet "
        "kada: /start"
    )
    again = await retries(stranger)
    assert again.startswith("Į Jūsų prašymą neseniai atsakyta.")
    world.clock.advance(days=1)
    assert (await retries(stranger)).startswith("Prašymas prisijungti")


async def retries(stranger: Someone) -> str:
    await stranger.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Alytaus r.", "Daugų"):
        await stranger.taps(button)
    return stranger.sees


async def test_one_request_at_a_time_that_can_be_withdrawn(world: World) -> None:
    deciding, _ = await lead(world), await line(world)
    stranger = await asks(world)
    card = deciding.messages[-1]
    await stranger.starts()
    assert stranger.sees.splitlines()[-2] == f"Jūsų prašymas dar laukia atsakymo: {DAUGAI}."
    assert stranger.buttons == [WAYS[0], ["Atsiimti prašymą"]]
    await stranger.sends_data("se:1")
    assert stranger.sees.startswith("Vienas Jūsų prašymas jau laukia atsakymo.")
    await stranger.taps("Atsiimti prašymą")
    assert stranger.sees.startswith("Prašymas atsiimtas.")
    assert (card.plain, card.buttons) == (f"Prašymas atsiimtas: Vardenis Pavardenis – {DAUGAI}", [])
    await deciding.sends_data("sy:1:0", card)
    assert deciding.sees == "Šis prašymas atsiimtas: Vardenis Pavardenis."
    await stranger.sends_data("sw:1")
    assert stranger.sees.startswith("Šis mygtukas nebegalioja.")


async def test_nobody_floods_a_lead_with_requests(world: World) -> None:
    deciding, before = await lead(world), 0
    stranger = await asks(world)
    for number in range(5):
        await stranger.sends_data(Withdraw(number + 1).pack())
        await stranger.sends_data(DeclineTerms().pack())  # which is not theirs to do
        before = len(deciding.messages)
        await retries(stranger)
        await stranger.says("Vardenis Pavardenis")
    cards = [
        one for one in deciding.texts if one.startswith(("Prašo įleisti", "Prašymas atsiimtas"))
    ]
    assert len(cards) == 3
    assert len(deciding.messages) == before
    assert (await retries(stranger)).startswith("Šiandien jau prašėte kelis kartus.")
    world.clock.advance(days=1)
    assert (await retries(stranger)).startswith("Prašymas prisijungti")


async def test_nobody_is_taken_over_silently(world: World) -> None:
    deciding, member = await lead(world), await world.member("Daugų seniūnija")
    stranger = await asks(world)
    assert "Dėmesio: šios seniūnijos narys jau prisijungė iš kitos" in deciding.sees
    await deciding.taps("Įleisti")
    assert deciding.sees.startswith("Prie šios vietos jau prijungta kita „Telegram“ paskyra:")
    await member.says("/menu")
    assert member.sees.startswith("Alytaus r., Daugų seniūnija.")
    await deciding.taps("Vis tiek įleisti")
    assert member.sees.startswith("Prie narių sąrašo eilutės prisijungta iš kitos")
    await member.says("/menu")
    assert member.sees.startswith("Jūsų dar nepažįstu.")
    assert stranger.sees.startswith("Jūsų prašymas patenkintas")


async def test_nobody_else_decides(world: World) -> None:
    _, _ = await lead(world), await line(world)
    elsewhere, member = (
        await lead(world, "Anykščių seniūnija", "LT-UT"),
        await world.member("Leipalingio seniūnija"),
    )
    stranger = await asks(world)
    other = world.stranger()
    for somebody in (elsewhere, member, stranger, other):
        for data in ("sy:1:0", "sy:1:1", "sx:1"):
            await somebody.starts()
            await somebody.sends_data(data)
        await stranger.says("/menu")
        assert stranger.sees.startswith("Jūsų dar nepažįstu.")
    await elsewhere.sends_data("sx:1")
    assert elsewhere.sees.startswith("Kviečia ir prašymus svarsto apskrities viceprezidentas")
    await other.sends_data("sw:1")
    assert other.sees.startswith("Šis mygtukas nebegalioja.")
    await stranger.starts()
    assert "dar laukia atsakymo" in stranger.sees


async def test_two_leads_decide_at_once(world: World) -> None:
    one, two = await lead(world), await lead(world, "Leipalingio seniūnija")
    await line(world)
    stranger = await asks(world)
    await one.taps("Atmesti")
    card = two.messages[-1]
    query = await two.taps("Įleisti")
    assert stranger.sees.startswith("Jūsų prašymas patenkintas")
    await one.says("Nepažįstu")
    assert one.sees.startswith("✓ Įleista") or one.texts[-1].startswith("Šis prašymas jau")
    assert stranger.sees.startswith("Jūsų prašymas patenkintas")
    await one.says("/menu")
    assert one.sees.startswith("Lazdijų r., Seirijų seniūnija.")
    await two.taps_again(query)
    assert two.sees == "Šis prašymas jau patenkintas: Vardenis Pavardenis."
    assert card.plain.startswith("✓ Įleista")


async def test_after_three_days_it_goes_a_level_up(world: World) -> None:
    deciding, director = await lead(world), await office(world)
    await line(world)
    stranger = await asks(world)
    card = deciding.messages[-1]
    await world.tick(days=2, hours=23)
    assert "dar laukia" not in director.sees
    before = len(director.texts)
    await world.tick(hours=1)
    assert director.sees.startswith("Prašo įleisti\nVardenis Pavardenis")
    assert stranger.sees.startswith("Per 3 dienas į Jūsų prašymą niekas neatsakė")
    await world.tick(days=9)
    assert len([one for one in director.texts[before:] if one.startswith("Prašo")]) == 1
    await director.taps("Įleisti")
    assert stranger.sees.startswith("Jūsų prašymas patenkintas")
    assert card.plain == f"✓ Įleista: Vardenis Pavardenis – {DAUGAI}"


async def test_where_there_is_no_lead_the_director_is_asked_and_else_an_owner(world: World) -> None:
    await world.owner.starts()
    await line(world)
    first = await asks(world)
    assert world.owner.sees.startswith("Prašo įleisti")
    await first.starts()
    await first.taps("Atsiimti prašymą")
    idle = await world.member("Seirijų seniūnija", started=False)
    await world.give(idle, Role.COUNTY_LEAD, "LT-AL")
    director = await office(world)
    await asks(world)
    assert director.sees.startswith("Prašo įleisti")


async def test_who_gets_in_otherwise_asks_no_more(world: World) -> None:
    from tests.signing import invitation

    deciding, _ = await lead(world), await line(world)
    stranger = await asks(world)
    card = deciding.messages[-1]
    link = await invitation(deciding, "Alytaus r. (1)", "Daugų")
    await stranger.starts(link.rpartition("=")[2])
    assert TERMS in stranger.sees
    assert card.plain == f"✓ Prisijungė kitaip: Vardenis Pavardenis – {DAUGAI}"
    await deciding.sends_data("sy:1:0", card)
    assert deciding.sees == "Šis žmogus jau prisijungė kitaip: Vardenis Pavardenis."


async def test_where_there_are_no_elderships_one_writes_to_the_office(world: World) -> None:
    deciding, director = await lead(world), await office(world)
    stranger = world.stranger()
    await stranger.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Alytaus m."):
        await stranger.taps(button)
    assert stranger.sees.startswith(
        "Alytaus miesto savivaldybėje seniūnijų nėra, todėl nėra ir asociacijos narių."
    )
    before = len(deciding.texts)
    await stranger.taps("Rašyti biurui")
    await stranger.says("Esu iš komisijos")
    assert stranger.sees.startswith("Ačiū, žinutė biurui išsiųsta.")
    assert len(deciding.texts) == before
    assert director.sees == (
        "Žinutė biurui\n"
        "Iš ten, kur seniūnijų nėra (Alytaus miesto savivaldybė): Esu iš komisijos\n"
        "Jei žmogų reikia įtraukti, įrašykite jį į narių sąrašą su „Telegram“ numeriu "
        f"{stranger.id}."
    )
    assert director.buttons == [["Atsakyti"]]
    for data in ("sy:1:0", "sx:1"):
        await deciding.sends_data(data)
        assert deciding.sees.startswith("Kviečia ir prašymus svarsto")
    await director.sends_data("sy:1:1")
    assert director.sees.startswith("Šis mygtukas nebegalioja.")
    await director.sends_data("sx:1")
    await director.says("Įtrauksime rytoj")
    assert stranger.sees == "Asociacijos biuro atsakymas: Įtrauksime rytoj"


async def test_many_elderships_have_pages(world: World) -> None:
    stranger = world.stranger()
    await stranger.starts()
    for button in ("Rasti savo seniūniją", "Kauno apskritis", "Kauno r."):
        await stranger.taps(button)
    first = [label for row in stranger.buttons for label in row]
    assert (len(first), first[-2:]) == (14, ["Kiti ›", "‹ Atgal"])
    await stranger.taps("Kiti ›")
    assert stranger.buttons[0][0] > first[0]
    await stranger.taps("‹ Atgal")
    assert stranger.sees == "Kurioje savivaldybėje?"
    for data in ("sm:1d:9", "sm:0:0", "se:zzzz", "so:1d", "sk:1", "sf", "sc", "sp"):
        await stranger.sends_data(data)
        assert not stranger.sees.startswith("Jūsų dar nepažįstu.")


async def test_a_member_who_looks_for_an_eldership_is_home(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    for data in ("se:1", "sc", "sp", "si"):
        await member.sends_data(data)
        assert member.sees == "Alytaus r., Daugų seniūnija. Ką norėtumėte nuveikti?"


async def test_what_nobody_could_be_shown_is_seen_by_who_comes_first(world: World) -> None:
    stranger = await asks(world)
    await world.tick(days=4)
    assert stranger.sees.startswith("Ačiū, prašymas išsiųstas")
    deciding = await lead(world)
    await world.tick()
    assert deciding.sees.startswith(f"Prašo įleisti\nVardenis Pavardenis – {DAUGAI}")
    await world.tick()
    assert sum(text.startswith("Prašo įleisti") for text in deciding.texts) == 1
    await deciding.taps("Įleisti")
    assert stranger.sees.startswith("Jūsų prašymas patenkintas")
