"""Stories about tasks: given by minutes, reminded of, done, put off."""

from bot.domain.actors import Role
from bot.domain.task_buttons import AddTask, EndTask, MoveTask, OpenTask, OpenTasks
from tests.minuting import at, drafted, held, passes, published, task
from tests.people import from_the_office, tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

DUE = at(2026, 12, 15, 12)
GIVEN = """📌 Jums skirta užduotis. Alytaus apskrities seniūnų sueiga
Parengti raštą
Iki kada: 2026 m. gruodžio 15 d., antradienis"""
REMINDER = """📌 Primename užduotį: Parengti raštą
Iki kada: 2026 m. gruodžio 15 d., antradienis"""


async def given(world: World, whose: Someone | None = None) -> tuple[int, Someone, Someone]:
    """The number of a task by published minutes, who called the meeting, and who shall do it."""
    member = whose or await world.member("Daugų seniūnija")
    await tell_roster(world, member, name="Daugų seniūnas")
    number, lead = await held(world)
    await drafted(world, number, lead)
    made = await task(world, number, lead, member, DUE)
    await published(world, number, lead)
    return made, lead, member


async def test_a_task_is_entered_with_a_person_and_a_day(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    boss = await from_the_office(world, "Direktorė", Role.DIRECTOR)
    number, lead = await held(world)
    await drafted(world, number, lead)
    await lead.sends_data(AddTask(number).pack())
    await lead.says("Parengti raštą")
    assert lead.buttons[:2] == [["Aš"], ["direktorius"]]
    await lead.says("daugų")
    await lead.taps("Daugų seniūnija")
    await world.restart()
    await lead.says("gruodžio 15")
    assert lead.sees == (
        "Užduotis pridėta. Tas, kam ji skirta, sužinos, kai paskelbsite protokolą.\n\nUžduotys\n"
        "1. Parengti raštą – Daugų seniūnija, iki gruodžio 15 d., antradienio"
    )
    assert GIVEN not in (*member.texts, *boss.texts)
    await lead.taps("1")
    await lead.taps("Keisti, kas atliks")
    await lead.says("Alytaus viceprezidentas")
    assert lead.buttons[0] == ["Viceprezidentė"]
    await lead.says("Utenos viceprezidentas")
    assert "Viceprezidentė" not in str(lead.buttons)
    await lead.says("direktorė")
    await lead.taps("Direktorė")
    await lead.taps("Keisti dieną")
    await lead.says("2020-01-01")
    assert "Šis laikas jau praėjo." in lead.sees
    await lead.says("gruodžio 16")
    await lead.taps("Keisti tekstą")
    await lead.says("Išsiųsti raštą")
    assert lead.sees.endswith(
        "Išsiųsti raštą\nKas atlieka: Direktorė\nIki kada: 2026 m. gruodžio 16 d., trečiadienis"
    )
    await published(world, number, lead)
    assert boss.sees.startswith("📌 Jums skirta užduotis.")
    assert not any("užduotis" in text for text in member.texts)


async def test_whoever_shall_do_it_is_told_reminded_and_says_it_is_done(world: World) -> None:
    number, lead, member = await given(world)
    assert (member.sees, member.buttons) == (GIVEN, [["Peržiūrėti"]])
    await passes(world, at(2026, 12, 8, 9, 1))
    await world.restart()
    assert member.sees == REMINDER
    await member.taps("✅ Padaryta")
    assert member.sees.startswith("Puiku, pažymėta, kad padaryta.")
    assert lead.sees == (
        "✅ Užduotis atlikta. Alytaus apskrities seniūnų sueiga\nParengti raštą\n"
        "Atliko: Daugų seniūnas, Daugų sen."
    )
    before = len(lead.messages)
    await member.sends_data(EndTask(number).pack())
    assert len(lead.messages) == before
    await member.sends_data(OpenTasks().pack())
    assert member.sees == "Užduočių dabar neturite."
    await passes(world, at(2026, 12, 15, 14))
    assert member.texts.count(REMINDER) == 1


async def test_a_later_day_is_asked_for_and_allowed(world: World) -> None:
    _, lead, member = await given(world)
    await member.taps("Peržiūrėti")
    await member.taps("Prašyti nukelti")
    await member.says("gruodžio 10")
    await member.says("Nespėju")
    assert member.sees.startswith("Ši diena ne vėlesnė")
    await member.sends_data(OpenTasks().pack())
    await member.taps("1")
    await member.taps("Prašyti nukelti")
    await member.says("gruodžio 22")
    await member.says("Laukiu atsakymo")
    assert lead.sees == (
        "📌 Prašoma nukelti užduotį iki gruodžio 22 d., antradienio. Alytaus apskrities seniūnų "
        "sueiga\nParengti raštą\nPrašo: Daugų seniūnas, Daugų sen.\nKodėl: Laukiu atsakymo"
    )
    await lead.taps("Peržiūrėti")
    await lead.taps("Nukelti")
    assert member.sees.endswith("Iki kada: 2026 m. gruodžio 22 d., antradienis")
    await passes(world, at(2026, 12, 15, 9, 1))
    assert REMINDER not in member.texts
    assert member.texts.count(REMINDER.replace("15 d.", "22 d.")) == 1


async def test_a_later_day_is_refused_or_another_one_set(world: World) -> None:
    number, lead, member = await given(world)
    await member.taps("Peržiūrėti")
    await member.taps("Prašyti nukelti")
    await member.says("gruodžio 22")
    await member.says("Nespėju")
    await lead.taps("Peržiūrėti")
    await lead.taps("Nenukelti")
    assert member.sees.startswith("📌 Užduoties diena lieka ta pati.")
    await lead.sends_data(MoveTask(number).pack())
    await lead.says("gruodžio 18")
    assert member.sees.endswith("Iki kada: 2026 m. gruodžio 18 d., penktadienis")


async def test_overdue_ones_are_listed_for_both(world: World) -> None:
    _, lead, member = await given(world)
    await passes(world, at(2026, 12, 16, 9))
    await member.sends_data(OpenTasks().pack())
    assert member.sees == (
        "Mano užduotys (1, vėluoja 1)\n1. ⚠️ Parengti raštą – buvo iki gruodžio 15 d., antradienio"
    )
    await lead.sends_data(OpenTasks().pack())
    await lead.taps("Mano duotos užduotys")
    assert lead.sees == (
        "Mano susitikimų užduotys (1, vėluoja 1)\n"
        "1. ⚠️ Parengti raštą – buvo iki gruodžio 15 d., antradienio (Daugų seniūnas, Daugų sen.)"
    )
    await lead.taps("1")
    await lead.taps("✅ Padaryta")
    assert member.sees.startswith("✅ Užduotis pažymėta kaip atlikta.")


async def test_who_joins_later_is_told_then(world: World) -> None:
    member = await world.member("Daugų seniūnija", started=False)
    number, lead, _ = await given(world, member)
    await lead.sends_data(OpenTask(number).pack())
    assert "pasakykite apie užduotį patys" in lead.sees
    await member.starts()
    await world.tick(minutes=1)
    await world.tick(minutes=1)
    assert GIVEN in member.texts
    assert member.texts.count(GIVEN) == 1


async def test_nobody_else_sees_or_ends_it(world: World) -> None:
    number, _, _ = await given(world)
    other = await world.member("Leipalingio seniūnija")
    for one in (OpenTask(number), EndTask(number)):
        await other.sends_data(one.pack())
        assert other.sees.startswith(STALE)
    await other.sends_data(MoveTask(number).pack())
    assert other.sees.startswith("Susitikimus rengia")
