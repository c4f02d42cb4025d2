"""The walk of a newcomer in a real Chromium, through the real `sueiga sandbox`, kills included.

What is seen on the way is in `.artifacts/walk-*.png`. The README's picture is made anew with
`SUEIGA_PICTURE=1 .venv/bin/python -m pytest tests/smoke/test_walk.py`.
"""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.sandbox.browser import DESKTOP, PATIENCE, PHONE, Chromium
from tests.smoke.walker import ROOT, KeyboardWalker, SandboxProcess, Walker

pytestmark = pytest.mark.asyncio(loop_scope="session")
expect.set_options(timeout=PATIENCE)

PICTURE = ROOT / ".github/sandbox.png"
DRAWING = Path(__file__).with_name("playground.svg")
TITLE = "Atnaujinta žaidimų aikštelė"
DONE = "Pastatytos sūpynės ir čiuožykla, pamatus klojo bendruomenė."
RESULT = "Kasdien čia žaidžia apie 20 vaikų."


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def sandbox(tmp_path_factory) -> AsyncIterator[SandboxProcess]:
    sandbox = SandboxProcess(tmp_path_factory.mktemp("walk"))
    await sandbox.start()
    yield sandbox
    await sandbox.kill()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def photo(chromium: Chromium) -> bytes:
    """The drawing of a playground, as a phone's camera would have it."""
    return await chromium.photograph(DRAWING)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def walks(chromium: Chromium, sandbox: SandboxProcess):
    """Opens a window in which one of the seeded people walks.

    Each looks different: of those that look the same, only the front one is drawn at full speed.
    """
    walkers = []

    async def walks(name: str, kind: type[Walker] = Walker, **look: Any) -> Walker:
        walkers.append(kind(await chromium.visits(sandbox.url, **look), name))
        await walkers[-1].visitor.arrives()
        return walkers[-1]

    yield walks
    for walker in walkers:
        await walker.visitor.leaves()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def reads_english(walks) -> Walker:
    """Somebody who asked for something that is not there, and then for English."""
    person = await walks("Alantos seniūnas", size=PHONE, dark=True)
    await person.opens()
    await person.starts()
    await person.says("ka veikt su irašais")
    await person.sees("Nesupratau „ka veikt su irašais“. Gal norėjote:")
    await person.shot("guesses")
    await person.says("/kalba")
    await person.taps("English")
    await person.sees("What would you like to do?")
    return person


async def all_of(*steps: Awaitable[None]) -> None:
    """Several people at the same time."""
    await asyncio.gather(*steps)


async def test_newcomers_reports_survive_kills_and_reach_the_county(
    walks, sandbox, photo, reads_english
):
    on_phone = await walks("Leipalingio seniūnas", size=PHONE)
    at_desk = await walks("Debeikių seniūnė", size=DESKTOP)
    by_keys = await walks("Šaukėnų seniūnas", KeyboardWalker, size=DESKTOP, dark=True)
    everybody = [on_phone, at_desk, by_keys]

    await all_of(*(begin(one) for one in everybody))
    await sandbox.kill()  # while the answer to the title is on its way
    await sandbox.start()
    await all_of(*(choose_theme(one) for one in everybody))

    await all_of(*(one.types(DONE) for one in everybody))
    await sandbox.kill()  # while the next answer is typed
    await all_of(*(one.is_cut_off() for one in everybody))
    await all_of(*(one.shot("offline") for one in everybody))
    await sandbox.start()
    await all_of(*(finish(one, photo) for one in everybody))

    leads = {on_phone: "Daugų seniūnė", at_desk: "Anykščių seniūnas", by_keys: "Tytuvėnų seniūnė"}
    await all_of(*(publishes(one, of=lead) for one, lead in leads.items()))
    await all_of(
        sees_card(on_phone, "Leipalingio", "Alytaus apskrities seniūnai", of="Daugų seniūnė"),
        sees_card(at_desk, "Debeikių", "Utenos apskrities seniūnai", of="Anykščių seniūnas"),
        sees_card(by_keys, "Šaukėnų", "Šiaulių apskrities seniūnai", of="Tytuvėnų seniūnė"),
    )
    if os.environ.get("SUEIGA_PICTURE"):
        await at_desk.page.screenshot(path=PICTURE, animations="disabled")


async def begin(walker: Walker) -> None:
    await walker.opens()
    await walker.shot("newcomer")
    await walker.starts()
    await walker.sees("Ką norėtumėte nuveikti?")
    await walker.shot("menu")
    await walker.says("/report")
    await walker.sees("1 iš 5")
    await walker.shot("title")
    await walker.says(TITLE)


async def choose_theme(walker: Walker) -> None:
    await walker.is_back()
    await walker.sees("2 iš 5")
    await walker.taps("viešosios erdvės")
    await walker.sees("Įrašyta: viešosios erdvės")
    await walker.shot("themes")
    await walker.taps("Toliau")
    await walker.sees("3 iš 5")


async def finish(walker: Walker, photo: bytes) -> None:
    """What was being typed is still there."""
    await walker.is_back()
    await expect(walker.page.locator("#text")).to_have_value(DONE)
    await walker.sends()
    await walker.sees("4 iš 5")
    await walker.says(RESULT)
    await walker.sees("5 iš 5")
    await walker.sends_photo(photo)
    await walker.sees("Įrašyta: 1 nuotrauka")
    await walker.shot("photo")
    await walker.taps("Toliau")
    await walker.sees("Ar viskas gerai?")
    await walker.shot("preview")
    await walker.taps("Siųsti")
    await walker.sees("kai paskelbs viceprezidentas")
    await walker.shot("received")


async def publishes(walker: Walker, *, of: str) -> None:
    """The lead of the county, at the same screen."""
    await walker.opens(of=of)
    await walker.starts()
    await walker.sees("Ką norėtumėte nuveikti?")
    await walker.says("laukiantys įrašai")
    await walker.sees(TITLE)
    await walker.shot("queue")
    waits = re.search(rf"(\d+)\. {TITLE}", await walker.newest.inner_text())
    assert waits
    await walker.newest.get_by_role("button", name=waits[1], exact=True).click()
    came = walker.page.locator(".message.in")  # its pictures may come below it
    publish = came.get_by_role("button", name="Paskelbti", exact=True).last
    await publish.wait_for()
    await walker.shot("review")
    await publish.click()
    await came.filter(has_text="Paskelbta: veiklos įrašas Nr.").last.wait_for()


async def sees_card(walker: Walker, eldership: str, group: str, *, of: str) -> None:
    await walker.opens(group, of=of)
    await walker.sees(TITLE)
    await walker.sees(f", {eldership} seniūnija")
    await walker.sees(RESULT)
    await walker.looks_at_photo()
    await walker.says("Sveikiname! Kas projektavo aikštelę?")
    await walker.shot("card")


async def test_a_stranger_is_told_how_to_be_let_in(walks):
    stranger = await walks("Nepažįstamas žmogus", size=PHONE)
    await stranger.opens()
    await stranger.starts()
    await stranger.sees("Kaip patogiau prisijungti?")
    await stranger.shot("welcome-stranger")
    await stranger.says("/report")
    await stranger.sees("Jūsų dar nepažįstu.")
    await stranger.shot("stranger")


async def test_what_is_not_understood_gets_guesses_in_english_too(reads_english):
    await reads_english.says("new activty")
    await reads_english.sees("I did not understand “new activty”.")
    await reads_english.newest.get_by_role("button", name="Report an activity").wait_for()


async def test_somebody_comes_to_a_meeting_and_has_it_in_their_calendar(walks):
    """What the sandbox starts with; the calendar's page is the bot's own."""
    lead = await walks("Daugų seniūnė", size=PHONE)
    await lead.opens()
    if await lead.page.locator("#start").is_visible():  # else she has published a report before
        await lead.starts()
    await lead.says("kada sueiga")
    await lead.sees("laukiame Jūsų atsakymo")
    await lead.taps("1")
    await lead.sees("Dalyvaus 9 · galbūt 2 · nedalyvaus 3")
    await lead.newest.get_by_role("button", name="Dalyvausiu", exact=True).click()
    await lead.sees("Atverkite failą ir patvirtinkite")
    async with lead.page.expect_download() as download:
        await lead.newest.locator("a.file").click()
    assert (await download.value).suggested_filename.endswith(".ics")
    await lead.shot("meeting")
    await lead.says("kalendorius")
    await lead.taps("Rodyti mano susitikimus")
    await lead.sees("Adresas slaptas")
    async with lead.page.expect_popup() as popup:
        await lead.taps("Prenumeruoti")
    page = await popup.value
    await expect(page.get_by_role("link", name="„Google“ kalendorius")).to_be_visible()
    await page.close()
    await lead.opens("Alytaus apskrities seniūnai")
    await expect(lead.page.locator(".message.in", has_text="Dalyvaus 10 ·")).to_be_visible()
