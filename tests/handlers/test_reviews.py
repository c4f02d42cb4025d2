"""Care for entries: who publishes them, what their authors and counties see."""

from tests.practising import published
from tests.world import World


async def test_what_is_published_reaches_its_county_and_its_author(world: World) -> None:
    author = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", author)

    await published(world, author, done="Nupjauta žolė", result="Čia vaikšto šeimos")

    card = world.in_group(group)[-1]
    assert card.plain == (
        "Sutvarkytas parkas\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · viešosios erdvės\n"
        "Nupjauta žolė\n"
        "Rezultatas: Čia vaikšto šeimos"
    )
    assert [[button.text for button in row] for row in card.buttons] == [["Skaityti visą"]]
    assert card.protected
    assert author.sees == (
        "Jūsų veiklos įrašas Nr. 1 „Sutvarkytas parkas“ paskelbtas. "
        "Jį matys visi asociacijos nariai."
    )
