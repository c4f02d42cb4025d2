"""A poll on the chat page in a real Chromium: voted in by hand, with bars."""

import time

import pytest
from playwright.async_api import expect

from tests.sandbox.browser import Visitor
from tests.sandbox.echo_bot import TOKEN
from tests.sandbox.test_page_browser import Town, bubble, town, visitor

pytestmark = pytest.mark.asyncio(loop_scope="session")
__all__ = ["town", "visitor"]


async def test_a_member_votes_adds_an_option_and_sees_the_result(visitor: Visitor, town: Town):
    page, group = visitor.page, town.group
    poll = {
        "chat_id": group.id,
        "question": "Kada renkamės?",
        "options": [{"text": "Antradienį"}, {"text": "Trečiadienį"}],
        "description": "Tik šiai grupei.",
        "is_anonymous": False,
        "allows_multiple_answers": True,
        "allow_adding_options": True,
        "close_date": int(time.time()) + 3600,
    }
    reply = await town.telegram.call(TOKEN, "sendPoll", poll, {})
    place = {"chat_id": group.id, "message_id": reply.body["result"]["message_id"]}
    message = group.messages[place["message_id"]]
    await visitor.arrives(f"/#{town.member.id}/{group.id}")
    asked = bubble(visitor, "Kada renkamės?")
    await expect(asked).to_contain_text("Vardinė apklausa · galima rinktis kelis")
    await asked.get_by_role("button", name="Pridėti variantą").click()
    await page.get_by_role("dialog").get_by_label("Atsakymo variantas").fill("Penktadienį")
    await page.get_by_role("dialog").get_by_role("button", name="Pridėti").click()
    await expect(page.locator(".service").last).to_contain_text("variantą „Penktadienį“")
    for label in ("Antradienį", "Penktadienį"):
        await asked.get_by_role("button", name=label).click()
    await asked.get_by_role("button", name="Balsuoti").click()
    await expect(asked.locator(".poll-result.own")).to_have_count(2)
    town.newcomer.votes(message, "Antradienį")
    await expect(asked.locator(".poll-line b")).to_have_text(["2 · 100 %", "0 · 0 %", "1 · 50 %"])
    await expect(asked).to_contain_text("2 balsai · iki")
    await visitor.picture("sandbox-poll")
    await asked.get_by_role("button", name="Atšaukti balsą").click()
    await expect(asked.locator(".poll-option")).to_have_count(3)
    assert list(message.poll.votes) == [town.newcomer.id]
    await town.telegram.call(TOKEN, "stopPoll", place, {})
    await expect(asked).to_contain_text("Apklausa baigta")
    await expect(asked.locator(".poll-line b")).to_have_text(["1 · 100 %", "0 · 0 %", "0 · 0 %"])
