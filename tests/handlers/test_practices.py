"""Good practice: found with whatever words, read by whoever may, and the way on."""

import pytest

from bot.domain.actors import Role
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import ReportKind, Visibility
from bot.domain.taps import as_payload
from tests.delivering import album, paper
from tests.practising import published
from tests.reporting import MENU
from tests.world import Someone, World

HIDDEN = (
    "Šio įrašo parodyti negaliu: jo nebėra arba jis skirtas ne Jums. Kitus rasite čia: /patirtis"
)
ASK = (
    "Geroji patirtis\nKo ieškote? Parašykite vieną ar kelis žodžius – galima be lietuviškų"
    " raidžių, užtenka ir žodžio pradžios. Arba apsižvalgykite:\nPavyzdžiui: „šaligatviai“ arba"
    " „zaidimu aikst“."
)
PHOTO = {"kind": "photo", "file_id": "p1", "file_unique_id": "u1"}


def link(number: int) -> str:
    return as_payload(ShowPractice(number))


@pytest.fixture
async def author(world: World) -> Someone:
    await world.owner.starts()
    return await world.member("Daugų seniūnija")


async def test_a_member_finds_and_reads_what_another_did(world: World, author: Someone) -> None:
    public = Visibility.PUBLIC
    one = await published(world, author, "Šaligatvių remontas", visibility=public, done="Plytelės")
    await published(world, author, "Parkas", result="Šalia šaligatvis")
    lead = await world.member("Anykščių seniūnija")
    await lead.says("/patirtis")
    assert lead.sees == ASK
    await lead.says("ŠALIGATV rem")
    assert lead.sees == (
        "Geroji patirtis: „ŠALIGATV rem“\nRasta: 1.\n\n"
        "1. Šaligatvių remontas · Alytaus r., Daugų seniūnija\n\nKurį įrašą parodyti?"
    )
    await lead.taps("1")
    assert lead.sees == (
        "Šaligatvių remontas\nAlytaus r., Daugų seniūnija\n"
        f"Veiklos įrašas Nr. {one} · viešosios erdvės\nPlytelės\n\n"
        "Panašūs įrašai\n1. Parkas · Alytaus r., Daugų seniūnija"
    )
    assert lead.buttons[-2:] == [["1"], ["🔎 Geroji patirtis", "Į pradžią"]]
    await lead.taps("1")
    assert [one.protected for one in lead.messages[-2:]] == [False, True]
    await lead.says("/practices saligatv")
    assert [line[:2] for line in lead.sees.splitlines()].count("1.") == 1
    assert "Rasta: 2." in lead.sees


async def test_a_link_opens_it_for_who_may_read_it(world: World, author: Someone) -> None:
    opened = {}
    near, far = await world.member("Alovės seniūnija"), await world.member("Anykščių seniūnija")
    people = {"near": near, "far": far, "stranger": world.stranger()}
    for visibility in Visibility:
        number = await published(world, author, "Parkas", visibility=visibility, files=(PHOTO,))
        for name, someone in people.items():
            await someone.starts(link(number))
            said = someone.sees.splitlines()[0]
            opened[name, visibility.code] = {HIDDEN: "no"}.get(said, said)
    join = "Šis įrašas skirtas asociacijos nariams arba jo nebėra."
    assert opened == {
        **{("near", one.code): "Parkas" for one in Visibility},
        ("far", "county"): "no",
        ("far", "members"): "Parkas",
        ("far", "public"): "Parkas",
        ("stranger", "county"): join,
        ("stranger", "members"): join,
        ("stranger", "public"): "Parkas",
    }


async def test_files_are_an_album_above_what_is_long_and_none_can_be_forwarded(
    world: World, author: Someone
) -> None:
    files = [*await album(author, 3), await paper(author)]
    story = {"problem": "Ž" * 1200, "done": "š" * 1200, "result": "ų" * 1200}
    number = await published(world, author, "Parkas", files=files, people="ė" * 200, **story)
    lead = await world.member("Anykščių seniūnija")
    await lead.starts(link(number))
    *pictures, document, whole = lead.messages[-5:]
    assert len({one.media_group_id for one in pictures}) == 1
    assert (document.document is not None, len(whole.plain) > 3800) == (True, True)
    assert all(one.protected for one in (*pictures, document, whole))
    assert whole.buttons[-1][0].text == "🔎 Geroji patirtis"


async def test_what_is_sent_below_a_card_answers_no_search(world: World, author: Someone) -> None:
    await published(world, author)
    await author.says("/patirtis")
    await author.taps("Naujausi")
    await author.taps("1")
    await author.says("meniu")
    assert author.sees == MENU


async def test_the_files_of_an_unnamed_lesson_stay_with_the_office(
    world: World, author: Someone
) -> None:
    number = await published(
        world,
        author,
        "Aikštelė per maža",
        kind=ReportKind.LESSON,
        unnamed=True,
        place="Daugai",
        files=(PHOTO,),
    )
    far = await world.member("Anykščių seniūnija")
    await far.starts(link(number))
    assert far.sees == (
        "Aikštelė per maža\nPasakoja vienas iš seniūnų\n"
        f"Nepavykusi patirtis Nr. {number} · viešosios erdvės"
    )


async def test_what_is_looked_for_is_narrowed_and_widened(world: World, author: Someone) -> None:
    far = await world.member("Anykščių seniūnija")
    await published(world, author, "Parkas Dauguose")
    await published(world, far, "Parkas Anykščiuose", kind=ReportKind.PRACTICE)
    await far.says("/practices parkas")
    assert "Rasta: 2." in far.sees
    await far.taps("Patikslinti paiešką")
    await far.taps("Pagal apskritį")
    await far.taps("Alytaus apskritis")
    assert far.sees.splitlines()[:2] == [
        "Geroji patirtis: „parkas“ · Alytaus apskritis",
        "Rasta: 1.",
    ]
    await far.taps("Patikslinti paiešką")
    await far.taps("Pagal savivaldybę")
    await far.taps("Alytaus r.")
    assert "Rasta: 1." in far.sees
    await far.taps("Patikslinti paiešką")
    await far.taps("Pagal rūšį")
    await far.taps("Geroji patirtis")
    assert "Nieko neradau." in far.sees
    assert ["Patikslinti paiešką", "Ieškoti visur"] in far.buttons
    await world.restart()
    await far.taps("Patikslinti paiešką")
    await far.taps("Ieškoti visur")
    assert "Rasta: 2." in far.sees
    await far.taps("Naujausi viršuje")
    await far.taps("Taikomi viršuje")
    assert far.sees.splitlines()[0] == "Geroji patirtis: „parkas“ · dažniausiai taikomi viršuje"
    for facet in ("Pagal temą", "Pagal metus"):
        await far.taps("Patikslinti paiešką")
        await far.taps(facet)
        await far.taps(far.buttons[0][0])
        assert "Rasta: 2." in far.sees


async def test_where_nothing_is_found_there_are_ways_on(world: World, author: Someone) -> None:
    await author.says("/practices keltas")
    assert author.sees.startswith("Geroji patirtis: „keltas“\nPaskelbtų įrašų, kuriuos")
    await published(world, author)
    await author.says("/practices keltas")
    assert (
        author.buttons
        == [
            ["viešosios erdvės"],
            ["Klausti kolegos"],
            ["Ieškoti kito", "Į pradžią"],
        ]
        or author.buttons
    )
    await author.taps("viešosios erdvės")
    assert "Rasta: 1." in author.sees


async def test_pages_are_turned(world: World, author: Someone) -> None:
    for number in range(7):
        await published(world, author, f"Darbas {number}")
    await author.says("/practices darbas")
    assert author.sees.count("Darbas") == 5
    assert author.buttons[0] == ["1", "2", "3", "4", "5"]
    await author.taps(author.buttons[1][0])
    assert [line[:11] for line in author.sees.splitlines()[3:5]] == ["1. Darbas 1", "2. Darbas 0"]


async def test_what_is_put_into_another_chat_is_no_wider_than_it_may_be(
    world: World, author: Someone
) -> None:
    stranger = world.stranger()
    talk = world.telegram.add_talk(author.person, stranger.person)
    said = {}
    for visibility in Visibility:
        await published(world, author, f"Parkas {visibility.code}", visibility=visibility, done="X")
    query = await author.asks_inline("parkas", talk)
    assert [one.title for one in query.results] == [
        f"Parkas {one.code}" for one in reversed(Visibility)
    ]
    assert query.offer is not None
    assert query.offer.personal
    for one in query.results:
        message = await author.chooses(query, one.title)
        said[one.title] = "X" in message.plain.splitlines()
        payload = (message.buttons[0][0].url or "").partition("start=")[2]
        await stranger.starts(payload)
        assert stranger.sees.startswith(one.title) is said[one.title]
    assert said == {"Parkas county": False, "Parkas members": False, "Parkas public": True}
    assert (await stranger.asks_inline("parkas", talk)).results == ()
    assert (await author.asks_inline("keltas", talk)).button is not None


async def test_an_unnamed_lesson_is_managed_by_the_office_alone(
    world: World, author: Someone
) -> None:
    lead = await world.member("Leipalingio seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    number = await published(world, author, kind=ReportKind.LESSON, unnamed=True)
    offered = {}
    for name, someone in {"lead": lead, "office": world.owner}.items():
        await someone.starts(link(number))
        offered[name] = "Peržiūrėti" in [label for row in someone.buttons for label in row]
    assert offered == {"lead": False, "office": True}
