"""„@bot šaligatviai“ in any chat: what is offered, and what of it may stand there."""

import pytest

from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import ReportKind, Visibility
from bot.domain.taps import as_payload
from bot.sandbox.inline import InlineButton
from tests.practising import published
from tests.world import Someone, World


@pytest.fixture
async def author(world: World) -> Someone:
    await world.owner.starts()
    return await world.member("Daugų seniūnija")


async def test_what_is_put_into_a_chat_says_no_more_than_all_may_read(
    world: World, author: Someone
) -> None:
    near, far = await world.member("Alovės seniūnija"), await world.member("Anykščių seniūnija")
    talk = world.telegram.add_talk(near.person, world.stranger("Kaimynas").person)
    numbers = {
        one.code: await published(world, author, one.code, visibility=one, done="Tiltas")
        for one in Visibility
    }
    lesson = {"kind": ReportKind.LESSON, "unnamed": True, "place": "Daugai", "done": "Tiltas"}
    numbers["lesson"] = await published(world, author, "lesson", **lesson)
    query = await near.asks_inline("tilt", talk)
    assert query.offer is not None
    assert query.offer.personal
    assert {one.title: one.description for one in query.results} == {
        "lesson": "Pasakoja vienas iš seniūnų · viešosios erdvės",
        "public": "Alytaus r., Daugų seniūnija · viešosios erdvės",
        "members": "Alytaus r., Daugų seniūnija · viešosios erdvės",
        "county": "Alytaus r., Daugų seniūnija · viešosios erdvės",
    }
    stands = {}
    for title, number in numbers.items():
        message = await near.chooses(query, title)
        ((button,),) = message.buttons
        stands[title] = (message.plain, button.text)
        assert (button.url or "").endswith(f"?start={as_payload(ShowPractice(number))}")
    hidden = "Visą įrašą robotas parodys tiems, kam jis skirtas."
    card = "Alytaus r., Daugų seniūnija\nVeiklos įrašas Nr. 3 · viešosios erdvės\nTiltas"
    assert stands == {
        "public": (f"public\n{card}", "Atverti įrašą"),
        **{one: (f"{one}\n{hidden}", "Skaityti įrašą") for one in ("members", "county", "lesson")},
    }
    assert [one.title for one in (await far.asks_inline("tilt")).results] == [
        "lesson",
        "public",
        "members",
    ]


async def test_further_ones_come_as_somebody_scrolls(world: World, author: Someone) -> None:
    for number in range(12):
        await published(world, author, f"Darbas {number}")
    first = await author.asks_inline("")
    assert [one.title for one in first.results] == [
        f"Darbas {number}" for number in range(11, 1, -1)
    ]
    assert first.offer is not None
    rest = await author.asks_inline("", offset=first.offer.next_offset)
    assert ([one.title for one in rest.results], rest.offer and rest.offer.next_offset) == (
        ["Darbas 1", "Darbas 0"],
        "",
    )


async def test_where_nothing_is_found_a_button_leads_to_the_search(
    world: World, author: Someone
) -> None:
    query = await author.asks_inline("keltas")
    assert (query.results, query.button) == (
        (),
        InlineButton("Nerasta – ieškoti robote", "practices"),
    )
    await author.starts("practices")
    assert author.sees.startswith("Geroji patirtis\nKo ieškote?")


async def test_a_stranger_is_led_to_sign_up(world: World, author: Someone) -> None:
    await published(world, author, visibility=Visibility.PUBLIC)
    stranger = world.stranger()
    talk = world.telegram.add_talk(stranger.person, author.person)
    query = await stranger.asks_inline("parkas", talk)
    assert (query.results, query.button) == ((), InlineButton("Prisijungti (nariams)", "start"))
