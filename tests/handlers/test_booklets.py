"""Good practice going out: who may take what along, and what of it."""

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from typing import Any

import pytest
from PIL import Image
from python_calamine import load_workbook

from bot.domain.audience import AudienceKind
from bot.domain.booklets import MakeBooklet, MakeTable, Whom
from bot.domain.counties import County
from bot.domain.files import Booklet, Document, NotMade, Scaled
from bot.domain.news import Option
from bot.domain.practices import Sought
from bot.domain.report_buttons import OpenBooklets, ShowPractice, ToNews, ToWebsite
from bot.domain.reports import ReportKind, Visibility
from bot.files.making import made
from bot.files.worker import Worker
from bot.sandbox.media import Upload
from bot.services import booklets, news, reviews
from bot.services.reports import cards
from bot.telegram import binding as machinery
from handlers.booklets import binding
from storage import news as stored
from storage import reports
from tests.newsroom import actor_of, county_lead, director
from tests.practising import published, waiting
from tests.world import Someone, World

CHOOSE = """Gerosios patirties rinkinys arba lentelė
Tema: visos
Apskritis: visos
Metai: visi
Rinkinys: asociacijos nariams

Rinkinyje bus 1 įrašas – tik tai, ką gali skaityti visi, kam jis skirtas. Lentelėje 1 įrašas – \
viskas, ką galite skaityti Jūs."""
PLACE = "Daugų seniūnija, Alytaus rajono savivaldybė"
THEME = "viešosios erdvės"  # of entries that a story says nothing else of
ALL = MakeBooklet(0, 0, 0, Whom.MEMBERS)


def jpeg(side: int = 40, shade: int = 100) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (side, side), (shade, 90, 90)).save(content, "JPEG")
    return content.getvalue()


def photo(world: World, content: bytes | None = None) -> dict[str, str]:
    """One that Telegram has."""
    upload = Upload("1.jpg", jpeg() if content is None else content, "image/jpeg")
    media = world.telegram.add_media("photo", upload)
    return {"kind": "photo", "file_id": media.file_id, "file_unique_id": media.unique_id}


def files(someone: Someone) -> list[tuple[str, bytes]]:
    """The documents that came, in their order."""
    return [(one.media.name, one.media.content) for one in someone.messages if one.media]


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> list[Document]:
    """To begin a child takes a second, a PDF half of one: here a booklet is its words, as JSON.

    What was made, in its order.
    """
    order = []

    async def make(_: Worker, document: Document) -> bytes:
        order.append(document)
        if isinstance(document, Booklet):
            return json.dumps(asdict(document)).encode()
        try:
            return made(document)
        except Exception as error:
            raise NotMade(str(error)) from error

    monkeypatch.setattr(Worker, "make", make)
    return order


@dataclass(frozen=True)
class Read:
    """A booklet as it was made: its cover, and chapter by chapter the entries' titles."""

    head: list[str]
    chapters: list[tuple[str, list[str]]]
    leaves: dict[str, dict[str, Any]]

    @property
    def titles(self) -> set[str]:
        return set(self.leaves)

    @property
    def photos(self) -> list[int]:
        return [len(leaf["photos"]) for leaf in self.leaves.values()]


def read(content: bytes) -> Read:
    found = json.loads(content)
    chapters = [
        (one["heading"], [leaf["title"] for leaf in one["leaves"]]) for one in found["chapters"]
    ]
    leaves = {leaf["title"]: leaf for one in found["chapters"] for leaf in one["leaves"]}
    return Read([found["above"], found["title"], *found["head"]], chapters, leaves)


async def orders(someone: Someone, what: MakeBooklet = ALL) -> Read:
    """Taps for a booklet; the newest file that came."""
    await someone.sends_data(what.pack())
    return read(files(someone)[-1][1])


@pytest.fixture
async def author(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def office(world: World) -> Someone:
    found = await director(world)
    await found.starts()
    return found


async def library(world: World, author: Someone) -> dict[str, int]:
    """An entry of each visibility, and one that does not say whose it is."""
    lesson: dict[str, Any] = {"unnamed": True, "kind": ReportKind.LESSON, "place": "Daugų parkas"}
    return {
        "County": await published(world, author, "Apskričiai", visibility=Visibility.COUNTY),
        "Members": await published(world, author, "Nariams", partners="Bendruomenė"),
        "Public": await published(world, author, "Visiems", visibility=Visibility.PUBLIC),
        "Unnamed": await published(world, author, "Nepavyko", **lesson),
    }


async def test_a_booklet_is_chosen_ordered_and_comes_with_its_photos(
    world: World, author: Someone, office: Someone, in_this_process: list[Document]
) -> None:
    photos = [photo(world, jpeg(20 + n)) for n in range(5)]
    await published(world, author, "Žaidimų aikštelė", files=photos, done="Pastatytos sūpynės")
    await office.says("rinkiniai ir lentelės")  # as its button says
    typed = office.screen
    await office.says("/patirtis")
    await office.taps("📚 Rinkiniai ir lentelės")
    assert office.screen == typed
    assert typed == (
        CHOOSE,
        [
            ["Pasirinkti temą", "Pasirinkti apskritį"],
            ["Pasirinkti metus", "Skirti visiems"],
            ["Rengti rinkinį (PDF)", "Gauti lentelę (XLSX)"],
            ["🔎 Geroji patirtis", "Į pradžią"],
        ],
    )
    await office.taps("Pasirinkti metus")
    await office.taps("2026")
    await office.taps("Pasirinkti apskritį")
    await office.taps("Alytaus apskritis")
    await office.taps("Pasirinkti temą")
    theme = office.buttons[0][0]
    await office.taps(theme)
    query = await office.taps("Rengti rinkinį (PDF)")
    assert query.answer is not None
    assert query.answer.text == "Rengiu. Kaip sekasi, matysite žemiau."
    (name, content) = files(office)[-1]
    assert (name, office.sees) == (
        "geroji-patirtis-2026-11-23.pdf",
        "Gerosios patirties rinkinys: 1 įrašas.",
    )
    assert office.texts[-2] == "Rinkinys parengtas: 1 įrašas."
    booklet = read(content)
    assert booklet.head == [
        "Lietuvos savivaldybių seniūnų asociacija",
        "Geroji patirtis",
        f"Tema: {theme}",
        "Alytaus apskritis",
        "2026 m.",
        "1 įrašas",
        "Skirta asociacijos nariams",
        "Parengta 2026 m. lapkričio 23 d., pirmadienis",
    ]
    assert booklet.chapters == [("Alytaus apskritis", ["Žaidimų aikštelė"])]
    leaf = booklet.leaves["Žaidimų aikštelė"]
    assert (leaf["whose"], leaf["lines"], len(leaf["photos"])) == (
        "Alytaus r., Daugų seniūnija",
        [f"Veiklos įrašas Nr. 1 · {theme}", "Pastatytos sūpynės"],
        3,
    )
    scaled = [(one.most, one.quality) for one in in_this_process if isinstance(one, Scaled)]
    assert scaled == [(1600, 50)] * 3  # however narrow they stand


@pytest.mark.parametrize(
    ("whom", "place", "lead", "found"),
    [
        (Whom.MEMBERS, 0, "", {"Nariams", "Visiems", "Nepavyko"}),
        (Whom.PUBLIC, 0, "", {"Visiems"}),
        (Whom.MEMBERS, County.ALYTUS, "", {"Nariams", "Visiems"}),
        (Whom.COUNTY, County.ALYTUS, "", {"Nariams", "Visiems"}),  # no lead: for members
        (Whom.COUNTY, County.ALYTUS, "LT-AL", {"Apskričiai", "Nariams", "Visiems"}),
        (Whom.MEMBERS, County.ALYTUS, "LT-AL", {"Nariams", "Visiems"}),
        (Whom.COUNTY, County.UTENA, "LT-AL", None),
        (Whom.MEMBERS, 0, "LT-AL", None),
    ],
)
async def test_only_what_all_its_readers_may_read_is_in_it(
    world: World, author: Someone, whom: Whom, place: int, lead: str, found: set[str] | None
) -> None:
    numbers = await library(world, author)
    maker = await (county_lead(world, lead) if lead else director(world))
    await maker.starts()
    query = await maker.sends_data(MakeBooklet(0, int(place), 0, whom).pack())
    if found is None:
        assert (files(maker), query.answer and query.answer.text) == (
            [],
            "Tokio rinkinio rengti negalite. Kokius galite, pamatysite čia: /patirtis",
        )
        return
    booklet = read(files(maker)[-1][1])
    assert booklet.titles == found
    if "Nepavyko" in found:
        assert booklet.chapters[-1] == ("Neįvardyta apskritis", ["Nepavyko"])
        assert booklet.leaves["Nepavyko"] == {
            "title": "Nepavyko",
            "whose": "Pasakoja vienas iš seniūnų",
            "lines": [f"Nepavykusi patirtis Nr. {numbers['Unnamed']} · {THEME}"],
            "photos": [],
        }


async def test_who_may_not_make_booklets_is_told_so_and_has_a_table(
    world: World, author: Someone, office: Someone
) -> None:
    numbers = await library(world, author)
    reader = await world.member("Anykščių seniūnija")
    await reader.sends_data(OpenBooklets().pack())
    assert reader.buttons == [
        ["Pasirinkti temą", "Pasirinkti apskritį"],
        ["Pasirinkti metus"],
        ["Gauti lentelę (XLSX)"],
        ["🔎 Geroji patirtis", "Į pradžią"],
    ]
    assert "Lentelėje bus 3 įrašai" in reader.sees
    await reader.sends_data(ALL.pack())
    assert reader.sees.startswith("Rinkinius rengia asociacijos biuras")
    for someone, count in ((reader, 3), (author, 4), (office, 4)):
        await someone.sends_data(MakeTable(0, 0, 0).pack())
        ((name, content),) = files(someone)
        rows = load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()
        assert (name, len(rows) - 1) == ("geroji-patirtis-2026-11-23.xlsx", count)
        (lesson,) = [row for row in rows if row[1] == "Nepavyko"]
        assert [lesson[0], *lesson[4:8]] == [numbers["Unnamed"], "", "", "", ""]
        assert "Daugų parkas" not in lesson
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(MakeTable(0, 0, 0).pack())
    assert not files(stranger)


async def test_many_at_once_are_shown_as_each_by_itself(world: World, author: Someone) -> None:
    numbers = await library(world, author)
    today = world.clock.now().date()
    async with world.app.db.read() as tx:
        found = await booklets.of_reader(
            tx, await actor_of(world, world.owner), Sought(), today, "lt"
        )
        alone = [await cards.shown(tx, one.report, today) for one in found]
    assert found == alone
    assert {one.report.id for one in found} == set(numbers.values())


async def test_photos_that_are_gone_are_left_out_and_it_is_said(
    world: World, author: Someone, office: Someone
) -> None:
    gone = {"kind": "photo", "file_id": "AgACgone", "file_unique_id": "gone"}
    broken = photo(world, b"\xff\xd8\xff no picture")
    await published(world, author, "Takas", files=[photo(world), gone, broken])
    assert (await orders(office)).photos == [1]
    assert office.texts[-2] == (
        "Rinkinys parengtas: 1 įrašas.\n2 nuotraukų „Telegram“ nebeturi arba jų nepavyko "
        "perskaityti, todėl failas be jų."
    )


async def test_what_is_too_large_for_one_file_is_parted_by_county(
    world: World, author: Someone, office: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await world.member("Anykščių seniūnija")
    for number in range(3):
        await published(world, author, f"Alytuje {number}", files=[photo(world)])
    await published(world, other, "Utenoje", files=[photo(world)])
    monkeypatch.setattr(binding, "BESIDE", 0)
    monkeypatch.setattr(binding, "FILE_MAX", 10_000)
    await orders(office)
    found = [(name, read(content)) for name, content in files(office)]
    assert [name for name, _ in found] == [f"geroji-patirtis-2026-11-23-{n}.pdf" for n in (1, 2, 3)]
    assert [(one.head[2], one.chapters) for _, one in found] == [
        (
            "Alytaus apskritis (1 iš 3)",
            [("Alytaus apskritis", ["Alytuje 0", "Alytuje 1"])],
        ),
        ("Alytaus apskritis (2 iš 3)", [("Alytaus apskritis", ["Alytuje 2"])]),
        ("Utenos apskritis (3 iš 3)", [("Utenos apskritis", ["Utenoje"])]),
    ]
    assert "Į vieną 20 MB failą visi netilpo, todėl rinkinys padalytas pagal apskritis" in "".join(
        office.texts
    )


async def test_an_order_outlives_a_kill_before_and_after_it_is_made(
    world: World, author: Someone, office: Someone
) -> None:
    await published(world, author, "Takas", files=[photo(world)])
    office.person.sends_data(ALL.pack(), office.messages[-1])
    await world.take_in()
    await world.app.bindings._take()  # marked as being done: the kill comes in the middle
    await world.restart()
    assert [name for name, _ in files(office)] == ["geroji-patirtis-2026-11-23.pdf"]
    office.person.sends_data(ALL.pack(), office.messages[-1])
    await world.take_in()
    await world.app.bindings.drain()  # made, and told of in the outbox: the kill comes now
    assert len(files(office)) == 1
    await world.restart()
    assert len(files(office)) == 2
    assert read(files(office)[-1][1]).photos == [1]


async def test_while_one_is_made_there_is_no_other(
    world: World, author: Someone, office: Someone
) -> None:
    await published(world, author, "Takas")
    office.person.sends_data(ALL.pack(), office.messages[-1])
    query = office.person.sends_data(ALL.pack(), office.messages[-1])
    await world.take_in()
    await world.settle()
    assert query.answer is not None
    assert query.answer.text is not None
    assert query.answer.text.startswith("Vieną failą Jums jau rengiu.")
    assert len(files(office)) == 1
    for year in (0, 2026, 2025):  # nor of tables, whatever is in them
        office.person.sends_data(MakeTable(0, 0, year).pack(), office.messages[-1])
    await world.take_in()
    await world.settle()
    assert len(files(office)) == 2


async def test_what_was_taken_back_meanwhile_does_not_leave(
    world: World, author: Someone, office: Someone
) -> None:
    """What was published meanwhile does no harm."""
    gone, _ = await published(world, author, "Takas"), await published(world, author, "Tiltas")
    for what in ("publish", "withdraw"):
        office.person.sends_data(ALL.pack(), office.messages[-1])
        await world.take_in()
        await world.app.bindings.drain()  # made, and told of in the outbox
        owner, now = await actor_of(world, world.owner), world.clock.now()
        number = gone if what == "withdraw" else await waiting(world, author, "Parkas")
        async with world.app.db.write() as tx:
            if what == "withdraw":
                await reviews.withdraw(tx, owner, number, "Klaida", now)
            else:
                await reviews.publish(tx, owner, number, now)
        await world.settle()
        assert len(files(office)) == 1
    assert office.sees.startswith("Failo parengti nepavyko. Pabandykite dar kartą")


async def test_whoever_loses_the_right_meanwhile_gets_nothing(
    world: World, author: Someone
) -> None:
    await published(world, author, "Takas")
    lead = await county_lead(world)
    await lead.starts()
    lead.person.sends_data(MakeBooklet(0, County.ALYTUS, 0, Whom.COUNTY).pack(), lead.messages[-1])
    await world.take_in()
    await lead.leaves_the_association()
    await world.settle()
    assert not files(lead)


async def test_a_bar_shows_how_far_it_is_while_photos_come(
    world: World, author: Someone, office: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machinery, "PER_SECOND", 2)
    for number in range(4):
        entry = [photo(world, jpeg(8, number * 20 + n)) for n in range(3)]
        await published(world, author, f"Takas {number}", files=entry)
    before, began = len(office.messages), world.clock.monotonic()
    seen: list[str] = []
    really = world.telegram.call

    async def call(token: str, method: str, params: Any, given: Any) -> Any:
        if method == "editMessageText":
            seen.append(params["text"])
        return await really(token, method, params, given)

    monkeypatch.setattr(world.telegram, "call", call)
    await orders(office)
    took = world.clock.monotonic() - began
    assert seen[0].startswith("Renkamos nuotraukos · ")
    assert seen[-2].startswith("Nuotraukos surinktos, rengiamas failas…\n▓▓▓▓▓▓▓▓▓░ 90 %")
    assert seen[-1] == "Rinkinys parengtas: 4 įrašai."
    assert len(office.messages) == before + 2  # the bar is one message, edited
    assert took >= 11 / 2


async def test_a_text_for_the_website_has_its_photos_with_it(
    world: World, author: Someone, office: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    content: dict[str, Any] = {"done": "Pastatytos <sūpynės>.", "result": "Žaidžia 20 vaikų."}
    shots = [photo(world, jpeg(20 + n)) for n in range(3)]
    number = await published(
        world, author, "Aikštelė", visibility=Visibility.PUBLIC, files=shots, **content
    )
    await office.sends_data(ShowPractice(number).pack())
    await office.taps("Gauti tekstą svetainei")
    text = f"Aikštelė\n\nŽaidžia 20 vaikų.\n\nPastatytos <sūpynės>.\n\n{PLACE}\n\n" + "\n".join(
        f"Nuotraukos aprašas ({n} iš 3): Aikštelė, Daugų seniūnija" for n in (1, 2, 3)
    )
    assert office.sees == (
        "Tekstas svetainei. Palieskite jį, kad nukopijuotumėte.\n\n" + text + "\n\nNuotraukų "
        "aprašus papildykite tuo, kas jose matyti: tai padės tiems, kurie nuotraukų nemato."
    )
    monkeypatch.setattr(binding, "TAKES", 0)
    monkeypatch.setattr(binding, "ZIP_MAX", 2 * max(len(jpeg(20 + n)) for n in range(3)))
    await office.taps("Gauti nuotraukas (ZIP)")
    packs = [zipfile.ZipFile(io.BytesIO(content)) for _, content in files(office)[-2:]]
    assert [pack.namelist() for pack in packs] == [
        ["tekstas.txt", f"patirtis-{number}-1.jpg", f"patirtis-{number}-2.jpg"],
        ["tekstas.txt", f"patirtis-{number}-3.jpg"],
    ]
    assert packs[1].read(f"patirtis-{number}-3.jpg") == jpeg(22)
    assert packs[0].read("tekstas.txt").decode("utf-8-sig").replace("\r\n", "\n") == text


@pytest.mark.parametrize("tap", [ToWebsite, ToNews])
async def test_an_entry_goes_no_further_than_its_author_agreed(
    world: World, author: Someone, office: Someone, tap: type[ToNews | ToWebsite]
) -> None:
    numbers = await library(world, author)
    await office.sends_data(tap(numbers["County"]).pack())
    assert "autorius leido" in office.sees.lower()
    assert office.buttons == [["Paklausti autoriaus"], ["‹ Į įrašą", "Į pradžią"]]
    lead = await county_lead(world)
    await lead.starts()
    await lead.sends_data(tap(numbers["Unnamed"]).pack())
    assert lead.sees.startswith("Rinkinius rengia asociacijos biuras ir apskričių")
    utena = await county_lead(world, "LT-UT")
    await utena.starts()
    await utena.sends_data(tap(numbers["Public"]).pack())
    assert utena.sees.startswith("Rinkinius rengia asociacijos biuras ir apskričių")
    await office.sends_data(tap(10**9).pack())
    assert office.sees.startswith("Šis mygtukas nebegalioja.")


async def test_one_tap_makes_a_draft_of_news_and_another_finds_it(
    world: World, author: Someone, office: Someone
) -> None:
    number = await published(
        world, author, "Aikštelė <nauja>", done="Pastatytos sūpynės", files=[photo(world)]
    )
    await office.sends_data(ShowPractice(number).pack())
    await office.taps("Rengti naujieną")
    await office.sends_data(ToNews(number).pack())
    async with world.app.db.read() as tx:
        item = await news.get(tx, await actor_of(world, office), 1)
        assert await stored.get(tx, 2) is None
    assert (item.html, len(item.media), item.audience.kind) == (
        f"<b>Aikštelė &lt;nauja&gt;</b>\n\nPastatytos sūpynės\n\n{PLACE}",
        1,
        AudienceKind.EVERYBODY,
    )
    assert office.sees.startswith("Aikštelė <nauja>\nBūsena: juodraštis")


@pytest.mark.parametrize(
    ("visibility", "why"),
    [(Visibility.MEMBERS, "news.entry-not-public"), (Visibility.PUBLIC, None)],
)
async def test_news_of_an_entry_for_members_does_not_go_to_everybody(
    world: World, author: Someone, office: Someone, visibility: Visibility, why: str | None
) -> None:
    number = await published(world, author, "Aikštelė", visibility=visibility)
    await office.sends_data(ToNews(number).pack())
    actor, now = await actor_of(world, office), world.clock.now()
    async with world.app.db.write() as tx:
        item = await news.opt(tx, actor, 1, Option.PUBLIC, on=True)
        counted = await news.count(tx, item, now.date())
        refusal = await news.hindrance(tx, item, counted)
        assert (refusal.text_id if refusal else None) == why
        item = await news.opt(tx, actor, 1, Option.PUBLIC, on=False)
        assert await news.hindrance(tx, item, counted) is None
        await reports.change(tx, number, state="withdrawn")
        gone = await news.hindrance(tx, item, counted)
        assert gone is not None
        assert gone.text_id == "news.entry-gone"
