"""Groups on the chat page in a real Chromium: links, requests, rights, topics, contacts."""

import re

import pytest
from playwright.async_api import Locator, expect

from bot.sandbox import topics
from tests.sandbox.browser import Visitor
from tests.sandbox.echo_bot import TOKEN
from tests.sandbox.test_page_browser import (
    GROUP,
    Town,
    bubble,
    open_chat,
    town,
    visitor,
    write,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")
__all__ = ["town", "visitor"]  # the same town, another walk through it


async def choose(visitor: Visitor, entry: str) -> None:
    await visitor.page.locator("#chat-menu").click()
    await visitor.page.get_by_role("menuitem", name=re.compile(f"^{entry}")).click()


def dialog(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("dialog")


async def press(visitor: Visitor, label: str) -> None:
    await dialog(visitor).get_by_role("button", name=label, exact=True).click()


async def test_who_follows_a_link_asks_and_is_let_in(visitor: Visitor, town: Town):
    page, director = visitor.page, max(town.telegram.people.values(), key=lambda one: one.id)
    await visitor.arrives(f"/#{town.newcomer.id}/{town.group.id}")
    await choose(visitor, "Kvietimo nuoroda")
    await press(visitor, "Sukurti")
    link = await dialog(visitor).get_by_label("Nuoroda").input_value()
    await press(visitor, "Užverti")
    await choose(visitor, "Grupės aprašymas")
    await press(visitor, "Taisyti")
    await dialog(visitor).get_by_label("Grupės aprašymas").fill("t.me/sueiga_bot?start=grupe")
    async with page.expect_response("**/api/describe"):
        await press(visitor, "Įrašyti")
    await page.evaluate(f"location.hash = '{director.id}/'")
    await page.get_by_role("button", name="Atverti „Telegram“ nuorodą").click()
    await dialog(visitor).get_by_label("Nuoroda").fill(link)
    await press(visitor, "Atverti")
    await expect(dialog(visitor)).to_contain_text("Prašymą turės patvirtinti")
    await press(visitor, "Prašyti priimti")
    await expect(page.locator(".toast")).to_have_text("Prašymas išsiųstas.")
    await page.evaluate(f"location.hash = '{town.newcomer.id}/{town.group.id}'")
    await expect(page.locator("#chat-title")).to_have_text(GROUP)
    await expect(page.locator("#chat-note")).to_have_text("3 nariai · Prašymai prisijungti (1)")
    await choose(visitor, "Prašymai prisijungti .1.")
    await visitor.picture("sandbox-requests")
    await press(visitor, "Priimti")
    await expect(page.locator(".service").last).to_have_text(
        "Asociacijos direktorius prisijungė prie grupės"
    )
    await page.evaluate(f"location.hash = '{director.id}/{town.group.id}'")
    await choose(visitor, "Grupės aprašymas")
    await dialog(visitor).get_by_role("link").click()
    await bubble(visitor, "Gavau: /start grupe").wait_for()


async def test_a_group_gets_rights_and_topics(visitor: Visitor, town: Town):
    page = visitor.page
    await visitor.arrives(f"/#{town.newcomer.id}/{town.group.id}")
    await choose(visitor, "Nariai")
    await dialog(visitor).get_by_role("button", name="Teisės: Sueiga").click()
    await dialog(visitor).get_by_label("Šalinti narius").uncheck()
    await visitor.picture("sandbox-rights")
    await press(visitor, "Įrašyti")
    await expect(page.locator(".service").first).to_have_text("Grupė tapo supergrupe")
    large = town.telegram.chats[town.group.moved_to or 0]
    assert "can_restrict_members" not in large.member(town.telegram.first_bot).rights
    await choose(visitor, "Įjungti temas")
    await page.get_by_role("button", name="Visos").wait_for()
    await choose(visitor, "Nauja tema")
    await dialog(visitor).get_by_label("Pavadinimas").fill("Naujienos")
    await press(visitor, "Sukurti")
    chip = page.get_by_role("button", name="Naujienos")
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await write(visitor, "Laba diena")
    await bubble(visitor, "Gavau: Laba diena").wait_for()
    assert {message.thread for message in large.history[-2:]} == {max(large.topics)}
    await page.get_by_role("button", name="Bendra").click()
    await expect(bubble(visitor, "Laba diena")).to_have_count(0)
    await page.get_by_role("button", name="Visos").click()
    await expect(bubble(visitor, "Laba diena").locator(".topic-name")).to_have_text("Naujienos")
    await visitor.picture("sandbox-topics")
    await chip.click()
    await choose(visitor, "Uždaryti temą")
    await expect(page.get_by_role("button", name="Naujienos (tema uždaryta)")).to_be_visible()
    await choose(visitor, "Nariai")
    await dialog(visitor).get_by_role("button", name="Žyma: Daugų seniūnė").click()
    await dialog(visitor).get_by_label("Daugų seniūnė").fill("Daugai")
    async with page.expect_response("**/api/tag"):
        await press(visitor, "Įrašyti")
    town.member.says("Ačiū", large, thread=topics.GENERAL)
    await page.get_by_role("button", name="Bendra").click()
    await expect(page.locator(".sender", has_text="Daugų seniūnė")).to_contain_text("Daugai")


async def test_a_contact_of_somebody_else_and_a_place_are_sent(visitor: Visitor, town: Town):
    await open_chat(visitor, town)
    await choose(visitor, "Siųsti kontaktą")
    await dialog(visitor).get_by_label("Kieno kontaktas").select_option("Leipalingio seniūnas")
    await press(visitor, "Siųsti")
    await bubble(visitor, f"Numeris: {town.newcomer.phone}").wait_for()
    await choose(visitor, "Siųsti kontaktą")
    await dialog(visitor).get_by_label("Kieno kontaktas").select_option("Kito žmogaus…")
    await dialog(visitor).get_by_label("Vardas").fill("Kaimynas")
    await dialog(visitor).get_by_label("Telefono numeris").fill("+370 612 00000")
    await press(visitor, "Siųsti")
    await bubble(visitor, "Numeris: +37061200000").wait_for()
    await visitor.page.get_by_role("button", name="Pridėti", exact=True).click()
    await visitor.page.get_by_role("menuitem", name="Vieta").click()
    await dialog(visitor).get_by_label("Platuma ir ilguma").fill("54.3963, 24.0459")
    await dialog(visitor).get_by_label("Vietos pavadinimas").fill("Centras")
    await press(visitor, "Siųsti")
    await bubble(visitor, "Centras (54.3963, 24.0459)").wait_for()


async def test_a_channel_is_posted_in_by_the_bot_and_read(visitor: Visitor, town: Town):
    page, telegram = visitor.page, town.telegram
    await visitor.arrives(f"/#{town.member.id}/")
    await page.get_by_role("button", name="Sukurti grupę arba kanalą").click()
    await dialog(visitor).get_by_label("Pavadinimas").fill("Asociacijos naujienos")
    await dialog(visitor).get_by_label("Kas tai").select_option("Kanalas")
    await dialog(visitor).get_by_role("checkbox", name="Leipalingio seniūnas").check()
    await press(visitor, "Sukurti")
    await expect(page.locator("#chat-title")).to_have_text("Asociacijos naujienos")
    await expect(page.locator("#chat-note")).to_have_text("2 prenumeratoriai")
    channel = min(telegram.chats)
    place = {"chat_id": channel}
    text = "<b>Sąskrydis</b> birželį\n<blockquote>Kaune</blockquote>"
    said = {"text": text, "parse_mode": "HTML", "disable_notification": True}
    sent = (await telegram.call(TOKEN, "sendMessage", place | said, {})).body["result"]
    message = place | {"message_id": sent["message_id"]}
    await telegram.call(TOKEN, "pinChatMessage", message, {})
    await telegram.call(TOKEN, "editMessageText", message | {"text": "Sąskrydis liepą"}, {})
    await page.evaluate(f"location.hash = '{town.newcomer.id}/{channel}'")
    await expect(page.locator("#start")).to_have_text("Šį kanalą galima tik skaityti.")
    post = bubble(visitor, "Sąskrydis liepą")
    await expect(post).to_contain_text("redaguota")
    assert await post.locator(".mark").evaluate_all("all => all.map(one => one.title)") == [
        "prisegta",
        "be garso",
    ]
    await expect(page.locator("#pinned")).to_contain_text("Sąskrydis liepą")
    await visitor.picture("sandbox-channel")
    await choose(visitor, "Išeiti iš kanalo")
    await expect(page.locator("#start")).to_have_text("Šis žmogus nebėra grupės narys.")
