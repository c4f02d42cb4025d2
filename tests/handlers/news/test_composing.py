"""Stories about writing news: messages as in any chat become one item."""

import pytest

from bot.domain.news import TEXT_MAX
from bot.sandbox.entities import Entity
from bot.sandbox.media import Upload
from handlers.news.content_field import parts_of
from tests import newsroom, pictures
from tests.world import Someone, World

ASK = """Naujienos rašymas
Rašykite kaip įprastame pokalbyje: tekstą, nuotraukas, vaizdo įrašą, dokumentą. Kelias žinutes \
sujungsiu į vieną, pirma eilutė bus pavadinimas. Suklydus žinutę galima pataisyti arba išimti \
mygtuku „✕“."""
HINT = "\nKai viskas bus čia, paspauskite „Toliau ›“: pamatysite, kaip naujiena atrodys."


@pytest.fixture
async def director(world: World) -> Someone:
    return await newsroom.director(world)


async def begins(someone: Someone) -> None:
    await someone.says("/skelbti")
    await someone.taps("✍️ Rašyti naujieną")


async def test_messages_become_one_item(world: World, director: Someone) -> None:
    await begins(director)
    assert (director.sees, director.buttons) == (ASK + HINT, [["Atšaukti"]])
    first = await newsroom.writes(director, "<b>Nauja tvarka</b> &lt;&amp;")
    await director.sends_album(["photo", "video"])
    await world.restart()
    await director.sends_document("sąmata.pdf")
    await newsroom.writes(director, '<a href="https://lssa.lt/?a=1&amp;b=2">Daugiau</a>')
    assert director.sees == (
        f"{ASK}\nĮrašyta: \n1. „Nauja tvarka <&“ (15 ženklų)\n2. nuotrauka\n3. vaizdo įrašas\n"
        "4. dokumentas\n5. „Daugiau“ (7 ženklai)"
    )
    assert director.buttons == [
        ["✕ 1", "✕ 2", "✕ 3", "✕ 4", "✕ 5"],
        ["Toliau ›"],
        ["Atšaukti"],
    ]
    await director.edits(first, "Sena tvarka")
    assert director.sees.startswith("Pataisyta: „Naujiena“.\n\n")
    await director.taps("✕ 2")
    await director.taps("Toliau ›")
    item = await newsroom.item_of(world, 1)
    link = '<a href="https://lssa.lt/?a=1&amp;b=2">Daugiau</a>'
    assert (item.html, item.title) == (f"Sena tvarka\n\n{link}", "Sena tvarka")
    assert [file["kind"] for file in item.media] == ["video", "document"]
    assert (item.audience, item.channels, item.options, item.state) == (
        newsroom.EVERYBODY,
        ["private", "groups"],
        ["reply"],
        "draft",
    )


async def test_what_was_taken_out_does_not_come_back(director: Someone) -> None:
    await begins(director)
    await director.says("Lieka")
    gone = await director.says("Nelieka")
    await director.taps("✕ 2")
    before = director.sees
    await director.edits(gone, "Nelieka, nors ir pataisyta")
    assert director.sees == before == f"{ASK}\nĮrašyta: \n1. „Lieka“ (5 ženklai)"


async def test_twelve_thousand_characters_fit(world: World, director: Someone) -> None:
    await begins(director)
    for _ in range(3):
        await director.says("ž" * 3990)
    await director.says("a" * 40)
    assert director.sees.startswith("Kartu būtų 12\N{NO-BREAK SPACE}016 ženklų, telpa 12")
    await director.says("a" * 24)
    await director.taps("Toliau ›")
    item = await newsroom.item_of(world, 1)
    assert len(item.html) == TEXT_MAX
    assert "Tekstas ilgas: jis ateis 3 žinutėmis." in director.sees


async def test_what_cannot_be_sent_is_refused_in_words(director: Someone) -> None:
    await begins(director)
    director.person.sends_contact("+37060000000", "Kažkas")
    await director.sends_album(["audio"])
    assert director.sees.startswith("To į naujieną įdėti negalima.")
    for _ in range(2):
        await director.sends_album(["photo"] * 10)
    await director.sends_photo("Per daug")
    assert director.sees.startswith("Įdėti galima ne daugiau kaip 20 failų. Šio neįtraukiau.")


async def test_a_picture_alone_cannot_go(director: Someone) -> None:
    await begins(director)
    await director.sends_photo()
    await director.taps("Toliau ›")
    assert director.sees.startswith("(be teksto)\nBūsena: juodraštis\n")
    assert "\n⚠️ Naujiena dar be teksto." in director.sees
    assert [label for row in director.buttons for label in row] == [
        "Kam tiksliai?",
        "Siųsti tik man",
        "Taisyti",
        "Ištrinti juodraštį",
    ]


async def test_what_was_begun_is_not_lost(world: World, director: Someone) -> None:
    await begins(director)
    await director.says("Pusė naujienos")
    await begins(director)
    assert director.sees == "Turite nebaigtą rašyti naujieną."
    await director.taps("Tęsti")
    assert director.sees == f"{ASK}\nĮrašyta: \n1. „Pusė naujienos“ (14 ženklų)"
    assert await newsroom.states(world) == []


async def test_an_item_is_changed(world: World, director: Someone) -> None:
    await newsroom.composes(director, "Pirmas tekstas")
    await director.taps("Taisyti")
    await director.taps("Tekstą ir nuotraukas")
    assert director.sees == f"{ASK}\nĮrašyta: \n1. „Pirmas tekstas“ (14 ženklų)"
    await director.taps("✕ 1")
    await director.says("Antras tekstas")
    await director.taps("Toliau ›")
    item = await newsroom.item_of(world, 1)
    assert (item.html, item.rev) == ("Antras tekstas", 2)


async def test_what_left_meanwhile_is_not_changed_but_copied(
    world: World, director: Someone
) -> None:
    await world.member("Daugų seniūnija")
    number = await newsroom.drafted(world, audience=newsroom.ALYTUS)
    await director.sends_data(newsroom.EditContent(number).pack())
    await director.says("Ir dar viena eilutė")
    await newsroom.starts(world, number)
    await director.taps("Toliau ›")
    assert "jau iškeliavo" in "".join(director.texts[-4:])
    first, second = [await newsroom.item_of(world, one) for one in (1, 2)]
    assert (first.html, second.html) == (newsroom.HTML, f"{newsroom.HTML}\n\nIr dar viena eilutė")
    assert await newsroom.states(world) == ["started", "draft"]


def test_an_item_is_parts_again() -> None:
    file = {"kind": "photo", "file_id": "a", "file_unique_id": "b"}
    content = newsroom.Content("Tekstas", [file])
    assert parts_of(content) == [
        {"message_id": -1, "html": "Tekstas", "file": None},
        {"message_id": -2, "html": "", "file": file},
    ]


async def test_a_forwarded_album_keeps_its_caption(world: World, director: Someone) -> None:
    """As Telegram hands it over: a message like any, with where it is from beside."""
    await begins(director)
    origin = {"type": "hidden_user", "sender_user_name": "Kažkas", "date": 0}
    photo = world.telegram.add_media("photo", Upload("", pictures.photo(), ""))
    director.person._sends(
        None,
        media=photo,
        caption="Persiųsta <&",
        caption_entities=(Entity("bold", 0, 9),),
        extra={"forward_origin": origin},
    )
    await world.settle()
    await director.taps("Toliau ›")
    item = await newsroom.item_of(world, 1)
    assert (item.html, len(item.media)) == ("<b>Persiųsta</b> &lt;&amp;", 1)
    shown = director.messages[-2]
    assert (shown.plain, shown.photo is not None) == ("Persiųsta <&\n\nLSSA biuras", True)
