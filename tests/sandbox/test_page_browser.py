"""The chat page in a real Chromium, with a bot that echoes: what people see and can do there."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Locator, expect

from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from bot.sandbox.server import Server, serve
from bot.sandbox.telegram import Telegram
from tests.sandbox.browser import PATIENCE, PHONE, Chromium, Visitor
from tests.sandbox.echo_bot import TOKEN, USERNAME, EchoBot, png

pytestmark = pytest.mark.asyncio(loop_scope="session")

MEMBER = "Daugų seniūnė"
GROUP = "Alytaus apskrities seniūnai"
MENU = [
    {"command": "stilius", "description": "Visos teksto formos"},
    {"command": "mygtukai", "description": "Atsakymų mygtukai"},
    {"command": "klausk", "description": "Klausimas su atsakymu"},
    {"command": "albumas", "description": "Trys nuotraukos"},
    {"command": "rasau", "description": "Ilgas rašymas"},
]

expect.set_options(timeout=PATIENCE)


@dataclass
class Town:
    telegram: Telegram
    server: Server
    bot: EchoBot
    member: Person
    newcomer: Person
    group: Chat


async def populate(telegram: Telegram) -> tuple[Person, Person, Chat]:
    bot = telegram.add_bot(TOKEN, username=USERNAME, supports_inline_queries=True)
    about = "Lietuvos savivaldybių seniūnų asociacijos pokalbių robotas."
    await telegram.call(TOKEN, "setMyDescription", {"description": about}, {})
    scope = {"type": "all_private_chats"}
    await telegram.call(TOKEN, "setMyCommands", {"commands": MENU, "scope": scope}, {})
    add = telegram.add_person
    member = add(
        f"{MEMBER}, Alytaus apskrities viceprezidentė", language_code="lt", phone="+37061234567"
    )
    newcomer = add("Leipalingio seniūnas", language_code="lt")
    add("Asociacijos direktorius", language_code="lt")
    group = telegram.add_group(GROUP, creator=newcomer, members=[member], bots=[bot])
    return member, newcomer, group


@pytest_asyncio.fixture(loop_scope="session")
async def town() -> AsyncIterator[Town]:
    telegram = Telegram(limits=False)
    member, newcomer, group = await populate(telegram)
    server = await serve(telegram)
    async with EchoBot(server.url) as bot:
        yield Town(telegram, server, bot, member, newcomer, group)
    await server.stop()
    telegram.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(chromium: Chromium, town: Town) -> AsyncIterator[Visitor]:
    someone = await chromium.visits(town.server.url)
    yield someone
    await someone.leaves()


@pytest_asyncio.fixture(loop_scope="session")
async def phone(chromium: Chromium, town: Town) -> AsyncIterator[Visitor]:
    someone = await chromium.visits(town.server.url, size=PHONE)
    yield someone
    await someone.leaves()


def bubble(visitor: Visitor, text: str) -> Locator:
    return visitor.page.locator(".message", has_text=text).last


def key(visitor: Visitor, label: str) -> Locator:
    return visitor.page.locator(".key", has_text=label).last


async def write(visitor: Visitor, text: str) -> None:
    await visitor.page.fill("#text", text)
    await visitor.page.press("#text", "Enter")


async def open_chat(visitor: Visitor, town: Town, *, chat: int | None = None) -> None:
    """The chat with the bot (begun), or another."""
    if not town.member.chat().opened:
        town.member.starts(town.telegram.first_bot)
    await visitor.arrives(f"/#{town.member.id}/{chat or town.telegram.first_bot.id}")
    await visitor.page.locator("#text").wait_for()


async def test_a_newcomer_starts_the_bot_and_taps_its_buttons(visitor, town):
    page = visitor.page
    await visitor.arrives()
    await expect(page.locator(".banner")).to_contain_text("lieka šiame kompiuteryje")
    await page.get_by_role("treeitem", name=MEMBER).click()
    await expect(page.locator("#intro")).to_contain_text("pokalbių robotas")
    await visitor.picture("sandbox-newcomer")
    await page.get_by_role("button", name="Pradėti").click()
    await bubble(visitor, "Sveiki! Čia „Sueiga“.").wait_for()
    await key(visitor, "Sutinku ir tęsiu").click()
    await expect(page.locator(".toast")).to_have_text("Ačiū!")
    await expect(bubble(visitor, "Paspausta: toast")).not_to_contain_text("redaguota")
    await key(visitor, "Privatumo taisyklės").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Taisyklės")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await key(visitor, "Tęsti kitur").click()
    await bubble(visitor, "Gavau: /start kvietimas").wait_for()
    assert town.member.history()[-2].text == "/start kvietimas"


async def test_formatting_is_shown_and_markup_of_people_is_not(visitor, town):
    page = visitor.page
    await open_chat(visitor, town)
    await write(visitor, "/stilius")
    message = bubble(visitor, "Veiklos įrašas")
    await expect(message.locator("strong")).to_have_text("Veiklos įrašas")
    await expect(message.locator("a")).to_have_attribute("target", "_blank")
    await expect(message).to_contain_text("<b>ne žyma</b>")
    await message.get_by_role("button", name="Rodyti visą citatą").click()
    await expect(message.locator("blockquote")).to_have_class("expandable open")
    await message.get_by_role("button", name="Paslėptas tekstas").click()
    await expect(message.locator(".revealed")).to_have_text("sueiga")
    await message.get_by_role("button", name="/pagalba").click()
    await bubble(visitor, "Gavau: /pagalba").wait_for()
    await write(visitor, "<img src=x onerror=alert(1)>")
    await bubble(visitor, "Gavau: <img src=x onerror=alert(1)>").wait_for()
    assert await page.locator("#messages img").count() == 0


async def test_reply_buttons_a_contact_and_a_forced_reply(visitor, town):
    page = visitor.page
    await open_chat(visitor, town)
    await write(visitor, "/mygtukai")
    await expect(page.locator("#text")).to_have_attribute("placeholder", "Rinkitės arba rašykite")
    await visitor.picture("sandbox-reply-keyboard")
    await key(visitor, "Pasidalyti savo numeriu").click()
    await expect(page.get_by_role("dialog")).to_contain_text("+37061234567")
    await page.get_by_role("dialog").get_by_role("button", name="Pasidalyti").click()
    await bubble(visitor, "Numeris: +37061234567").wait_for()
    await expect(page.locator("#keys")).to_be_hidden()
    await page.locator("#keys-toggle").click()
    await key(visitor, "Taip").click()
    await bubble(visitor, "Gavau: Taip").wait_for()
    await write(visitor, "/klausk")
    await expect(page.locator("#context")).to_contain_text("Jūsų seniūnija?")
    await write(visitor, "Daugų")
    await expect(bubble(visitor, "Gavau: Daugų").locator(".reply-line")).to_contain_text("Daugų")
    assert town.member.history()[-2].reply_to.plain == "Jūsų seniūnija?"


async def choose_files(visitor: Visitor, *files: tuple[str, str, bytes]) -> Locator:
    payload = [{"name": name, "mimeType": mime, "buffer": content} for name, mime, content in files]
    await visitor.page.set_input_files("#files", payload)
    return visitor.page.get_by_role("dialog")


async def test_photos_albums_and_documents(visitor, town, tmp_path: Path):
    page = visitor.page
    await open_chat(visitor, town)
    one, two = png(400, 300), png(300, 400, (150, 90, 60))
    dialog = await choose_files(visitor, ("aikstele.png", "image/png", one))
    await dialog.get_by_label("Prierašas").fill("Nauja aikštelė")
    await page.keyboard.press("Enter")
    await bubble(visitor, "Nauja aikštelė").locator("img").wait_for()
    await expect(page.locator(".message.in img")).to_have_count(1)
    await page.locator(".message.in .photo").click()
    await page.locator(".viewer img").wait_for()
    await page.keyboard.press("Escape")
    files = [(f"{i}.png", "image/png", two if i else one) for i in range(3)]
    dialog = await choose_files(visitor, *files)
    await dialog.get_by_role("button", name="Siųsti").click()
    await page.locator(".message.out .photos.n3").wait_for()
    dialog = await choose_files(visitor, ("ataskaita „Ž“.txt", "text/plain", "Ąžuolas".encode()))
    await dialog.get_by_role("button", name="Siųsti").click()
    answer = page.locator(".message.in a.file")
    async with page.expect_download() as download:
        await answer.click()
    saved = tmp_path / "saved"
    await (await download.value).save_as(saved)
    assert (saved.read_text(), (await download.value).suggested_filename) == (
        "Ąžuolas",
        "ataskaita „Ž“.txt",
    )
    await write(visitor, "/albumas")
    await page.locator(".message.in .photos.n3").wait_for()
    await visitor.picture("sandbox-files")


async def test_a_group_is_made_and_talked_in(visitor, town):
    page = visitor.page
    await open_chat(visitor, town)
    await page.get_by_role("button", name="Sukurti grupę arba kanalą").click()
    await page.get_by_label("Pavadinimas").fill("Daugų bendruomenė")
    await page.get_by_role("checkbox", name="Leipalingio seniūnas").check()
    await visitor.picture("sandbox-new-group")
    await page.get_by_role("button", name="Sukurti", exact=True).click()
    await expect(page.locator("#chat-title")).to_have_text("Daugų bendruomenė")
    await expect(page.locator("#chat-note")).to_have_text("3 nariai")
    await expect(page.locator(".service")).to_contain_text("sukūrė grupę „Daugų bendruomenė“")
    await write(visitor, "Laba diena, kolegos")
    await expect(bubble(visitor, "Gavau: Laba diena, kolegos")).to_contain_text("robotas")
    group = min(town.telegram.chats)
    await page.get_by_role("treeitem", name=re.compile("^Leipalingio seniūnas")).click()
    chat = page.get_by_role("treeitem", name="Daugų bendruomenė")
    await expect(chat).to_have_attribute("aria-label", re.compile("3 neskaitytos žinutės"))
    await chat.click()
    await expect(page.locator(".sender").first).to_contain_text("Alytaus apskrities viceprezidentė")
    await write(visitor, "Ačiū")
    await bubble(visitor, "Gavau: Ačiū").wait_for()
    assert town.telegram.chats[group].history[-2].sender is town.newcomer


async def test_a_person_is_added_and_begins(visitor, town):
    page = visitor.page
    await visitor.arrives()
    await page.get_by_role("button", name="Pridėti žmogų").click()
    await page.get_by_role("textbox", name=re.compile("^Vardas")).fill("Seirijų seniūnė")
    await page.get_by_label("Kitos pareigos").fill("atstovė Lazdijų rajono savivaldybėje")
    await page.keyboard.press("Enter")
    row = page.get_by_role("treeitem", name="Seirijų seniūnė, atstovė Lazdijų rajono savivaldybėje")
    await expect(row).to_have_attribute("aria-expanded", "true")
    await page.get_by_role("button", name="Pradėti").click()
    await bubble(visitor, "Sveiki!").wait_for()
    assert max(town.telegram.people.items())[1].language_code == "lt"


async def test_blocking_editing_and_replying(visitor, town):
    page = visitor.page
    await open_chat(visitor, town)
    await write(visitor, "Veisėjai")
    await bubble(visitor, "Gavau: Veisėjai").wait_for()
    await page.locator(".message.out", has_text="Veisėjai").click(button="right")
    await page.get_by_role("menuitem", name="Taisyti").click()
    await write(visitor, "Veisiejai")
    await bubble(visitor, "Pataisyta: Veisiejai").wait_for()
    await expect(page.locator(".message.out", has_text="Veisiejai")).to_contain_text("redaguota")
    await bubble(visitor, "Pataisyta: Veisiejai").hover()
    await bubble(visitor, "Pataisyta: Veisiejai").locator(".more").click()
    await page.get_by_role("menuitem", name="Atsakyti").click()
    await write(visitor, "Gerai")
    await bubble(visitor, "Gavau: Gerai").wait_for()
    assert town.member.history()[-2].reply_to.plain == "Pataisyta: Veisiejai"
    await page.locator("#chat-menu").click()
    await page.get_by_role("menuitem", name="Užblokuoti").click()
    await page.get_by_role("button", name="Atblokuoti").click()
    await page.locator("#text").wait_for()


async def test_a_bot_offers_what_is_put_into_any_chat(visitor, town):
    page = visitor.page
    await open_chat(visitor, town, chat=town.group.id)
    await page.locator("#text").focus()
    await page.keyboard.type(f"@{USERNAME} parkas")
    offers = page.get_by_role("option")
    await expect(offers).to_have_text(["1. parkas", "2. parkas"])
    await expect(page.locator("#offers-note")).to_have_text("Rasti 2 įrašai")
    await visitor.picture("sandbox-inline")
    await page.get_by_role("button", name="Rodyti daugiau").click()
    await expect(page.get_by_role("option", selected=True)).to_have_text("3. parkas")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.out")).to_contain_text(f"per @{USERNAME}")
    await expect(page.locator(".message.out")).to_contain_text("Kortelė 2: parkas")
    await expect(page.locator("#text")).to_have_value("")
    await expect(page.locator("#inline")).to_be_hidden()
    await page.keyboard.type(f"@{USERNAME} p")
    await expect(page.locator("#offers-note")).to_have_text("Nieko nerasta.")
    await page.keyboard.press("Escape")
    await expect(page.locator("#inline")).to_be_hidden()
    await page.keyboard.type("a")
    await page.get_by_role("button", name="Pridėti savo").click()
    await bubble(visitor, "Gavau: /start naujas").wait_for()
    assert [one.via is not None for one in town.group.history].count(True) == 1


async def test_everything_by_keyboard_alone(visitor, town):
    page = visitor.page
    press = page.keyboard.press
    await visitor.arrives()
    await page.locator("#find").focus()
    await page.keyboard.type("daugu seniune")
    await press("ArrowDown")
    await press("Enter")
    await expect(page.locator("#start")).to_be_focused()
    await press("Enter")
    await bubble(visitor, "Sveiki!").wait_for()
    await expect(page.locator("#text")).to_be_focused()
    await page.keyboard.type("pirma")
    await press("Shift+Enter")
    await page.keyboard.type("antra")
    await press("Enter")
    await bubble(visitor, "Gavau: pirma").wait_for()
    await press("ArrowUp")
    await expect(bubble(visitor, "Gavau: pirma")).to_be_focused()
    await press("ArrowUp")
    await press("Enter")
    await expect(page.get_by_role("menuitem", name="Atsakyti")).to_be_focused()
    await press("ArrowDown")
    await press("Enter")
    await expect(page.locator("#text")).to_have_value("pirma\nantra")
    await press("Escape")
    await expect(page.locator("#text")).to_have_value("")
    await press("ArrowUp")
    for _ in range(2):
        await press("ArrowUp")
    await press("Tab")
    await expect(key(visitor, "Sutinku ir tęsiu")).to_be_focused()
    await press("ArrowDown")
    await press("ArrowRight")
    await press("Enter")
    await bubble(visitor, "Paspausta: plain").wait_for()
    await expect(key(visitor, "Nesutinku")).to_be_focused()
    await press("Escape")
    await page.keyboard.type("/kl")
    await visitor.picture("sandbox-keyboard")
    await press("Enter")
    await expect(page.locator("#context")).to_contain_text("Jūsų seniūnija?")
    await page.keyboard.type("Daugų")
    await press("Enter")
    await bubble(visitor, "Gavau: Daugų").wait_for()
    await press("Escape")
    await expect(page.get_by_role("treeitem", selected=True)).to_be_focused()


async def test_on_a_phone_one_column_at_a_time(phone, town):
    page = phone.page
    await phone.arrives()
    await phone.picture("sandbox-phone-people")
    await page.get_by_role("treeitem", name=MEMBER).click()
    await page.get_by_role("treeitem", name="Sueiga").click()
    await expect(page.locator(".side")).to_be_hidden()
    await page.get_by_role("button", name="Pradėti").click()
    await bubble(phone, "Sveiki!").wait_for()
    await page.get_by_role("button", name="Meniu").click()
    await page.get_by_role("option", name="/stilius").click()
    await bubble(phone, "Veiklos įrašas").wait_for()
    await phone.picture("sandbox-phone-chat")
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width == PHONE[0]
    await page.get_by_role("button", name="Atgal į sąrašą").click()
    await page.get_by_role("treeitem", name=GROUP).click()
    await write(phone, "Laba diena")
    await bubble(phone, "Gavau: Laba diena").wait_for()
    await phone.picture("sandbox-phone-group")
    await page.go_back()
    await page.locator(".side").wait_for()


async def test_in_english_and_at_night(chromium, town):
    someone = await chromium.visits(town.server.url, dark=True)
    page = someone.page
    await open_chat(someone, town)
    await page.get_by_role("button", name="English").click()
    await expect(page.locator(".banner")).to_contain_text("leaves this computer")
    await write(someone, "Hello")
    await bubble(someone, "Gavau: Hello").wait_for()
    await someone.picture("sandbox-english-dark")
    await page.reload()
    await expect(page.locator("#text")).to_have_attribute("placeholder", "Message")
    words = await page.evaluate("import('/page/words.js').then(({WORDS}) => WORDS)")
    assert words["lt"].keys() == words["en"].keys()
    flat = str(list(words["lt"].values()) + list(words["en"].values()))
    assert '"' not in flat
    await someone.leaves()


async def test_two_windows_see_each_other_and_the_bot_typing(chromium, visitor, town):
    await open_chat(visitor, town, chat=town.group.id)
    other = await chromium.visits(town.server.url)
    await other.arrives(f"/#{town.newcomer.id}/{town.group.id}")
    await write(other, "Matote mane?")
    await bubble(visitor, "Gavau: Matote mane?").wait_for()
    await expect(visitor.page.locator("#heard")).to_contain_text("Gavau: Matote mane?")
    await write(other, "/rasau")
    await expect(visitor.page.locator("#typing")).to_have_text("Sueiga rašo…")
    await other.leaves()


async def test_a_restarted_sandbox_just_continues(chromium, tmp_path: Path):
    kept = tmp_path / "sandbox.db"
    telegram = Telegram(limits=False, keep=kept)
    member, _, _ = await populate(telegram)
    member.starts(telegram.first_bot)
    server = await serve(telegram)
    async with EchoBot(server.url) as bot:
        someone = await chromium.visits(server.url)
        await someone.arrives(f"/#{member.id}/{telegram.first_bot.id}")
        await write(someone, "Prieš")
        await bubble(someone, "Gavau: Prieš").wait_for()
        await server.stop()
        telegram.close()
        await someone.page.locator("#offline").wait_for()
        await write(someone, "Per anksti")
        await expect(someone.page.locator(".toast")).to_contain_text("neatsako")
        dialog = await choose_files(someone, ("aikstele.png", "image/png", png(40, 30)))
        await dialog.get_by_role("button", name="Siųsti").click()
        await expect(dialog.get_by_role("alert")).to_have_text(
            "Nepavyko: bandomoji aplinka neatsako."
        )
        telegram = Telegram(limits=False, keep=kept)
        server = await serve(telegram, port=server.port)
        await expect(someone.page.locator("#offline")).to_be_hidden()
        await bubble(someone, "Gavau: Prieš").wait_for()
        await dialog.get_by_role("button", name="Siųsti").click()
        await someone.page.locator(".message.out .photo").wait_for()
        await someone.page.press("#text", "Enter")
        await bubble(someone, "Gavau: Per anksti").wait_for()
        texts = [update["message"].get("text") for update in bot.seen if "message" in update]
        assert texts[-4:] == ["/start", "Prieš", None, "Per anksti"]
        await someone.leaves()
    await server.stop()
    telegram.close()
