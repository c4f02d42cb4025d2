"""A real Chromium for the tests of the chat page; one process for the whole run."""

import os
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
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
Look = tuple[tuple[int, int], bool]  # of a window: its size, and whether it is dark
PATIENCE = 5_000  # ms; what has not appeared by then never will


class Visitor:
    """Somebody at a browser window. Errors on the page and requests to elsewhere are kept."""

    def __init__(self, page: Page, url: str, gone: Callable[[Page], None]) -> None:
        self.page = page
        self.url = url
        self.troubles: list[str] = []
        self._gone = gone
        self._ears: dict[str, Callable[[Any], None]] = {
            "pageerror": lambda error: self.troubles.append(str(error)),
            "console": self._hear,
            "request": self._watch,
        }
        for name, ear in self._ears.items():
            page.on(name, ear)

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
        """The window stays, for the next one."""
        for name, ear in self._ears.items():
            self.page.remove_listener(name, ear)
        await self.page.goto("about:blank")
        self._gone(self.page)
        assert self.troubles == []

    async def picture(self, name: str) -> None:
        ARTEFACTS.mkdir(exist_ok=True)
        await self.page.screenshot(path=ARTEFACTS / f"{name}.png", animations="disabled")


class Chromium:
    """Opens windows, and uses one again when its visitor has left: opening takes long.

    Those of one look are tabs of one window, and only the one in front is drawn at full speed.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: dict[Look, BrowserContext] = {}
        self._free: dict[Look, list[Page]] = defaultdict(list)

    async def visits(
        self, url: str, *, size: tuple[int, int] = DESKTOP, dark: bool = False
    ) -> Visitor:
        look = (size, dark)
        page = self._free[look].pop() if self._free[look] else await self._page(look)
        await page.bring_to_front()
        return Visitor(page, url, self._free[look].append)

    async def _page(self, look: Look) -> Page:
        context = self._contexts.get(look) or await self._context(look)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        return page

    async def photograph(self, drawing: Path) -> bytes:
        """A JPEG of an SVG file, in the drawing's own size."""
        page = await self._browser.new_page()
        await page.goto(drawing.as_uri())
        photo = await page.locator("svg").screenshot(type="jpeg")
        await page.close()
        return photo

    async def _context(self, look: Look) -> BrowserContext:
        size, dark = look
        context = self._contexts[look] = await self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            is_mobile=size == PHONE,
            has_touch=size == PHONE,
            permissions=["clipboard-read", "clipboard-write"],
        )
        return context


@asynccontextmanager
async def chromium() -> AsyncIterator[Chromium]:
    """Skips the test where there is none, unless it is CI that asks."""
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
