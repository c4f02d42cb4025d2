"""A real Chromium for the tests of the chat page; one process for the whole run."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    async_playwright,
)

ARTEFACTS = Path(__file__).parents[2] / ".artifacts"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = (1280, 800)
PHONE = (390, 844)
PATIENCE = 5_000  # ms; what has not appeared by then never will


class Visitor:
    """Somebody at a browser window. Errors on the page and requests to elsewhere are kept."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.troubles: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", self._hear)
        page.on("request", self._watch)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "ERR_" not in message.text:  # a lost connection is shown
            self.troubles.append(message.text)

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.url, "blob:")):
            self.troubles.append(f"asked {request.url}")

    async def arrives(self, path: str = "/") -> None:
        await self.page.goto(self.url + path)
        await self.page.wait_for_selector("[data-ready]")

    async def leaves(self) -> None:
        await self.page.close()
        assert self.troubles == []

    async def picture(self, name: str) -> None:
        ARTEFACTS.mkdir(exist_ok=True)
        await self.page.screenshot(path=ARTEFACTS / f"{name}.png", animations="disabled")


class Chromium:
    """Opens windows; those of one look share a context, which takes longer to open than a page."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: dict[tuple[tuple[int, int], bool], BrowserContext] = {}

    async def visits(
        self, url: str, *, size: tuple[int, int] = DESKTOP, dark: bool = False
    ) -> Visitor:
        context = self._contexts.get((size, dark)) or await self._context(size, dark)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        return Visitor(page, url)

    async def _context(self, size: tuple[int, int], dark: bool) -> BrowserContext:  # noqa: FBT001 - the key of the dictionary
        context = self._contexts[size, dark] = await self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            has_touch=size == PHONE,
            permissions=["clipboard-read", "clipboard-write"],
        )
        return context


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Chromium]:
    path = shutil.which("chromium")
    if path is None:
        message = "there is no chromium on this machine: apt-get install chromium"
        if os.environ.get("CI"):  # noqa: TID251 - not a setting of the bot: who runs the tests
            pytest.fail(message)
        pytest.skip(message)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield Chromium(browser)
        await browser.close()
