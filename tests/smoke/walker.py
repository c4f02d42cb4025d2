"""The real sandbox as a process of its own, and people who walk through its page."""

import asyncio
import re
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.async_api import Locator, expect
from playwright.async_api import TimeoutError as TooLong

from tests.sandbox.browser import PHONE, Visitor

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 20  # seconds; a start takes one, on a busy machine more
KEYS_MOST = 30  # presses on the way to something; more, and it cannot be reached
TRIES = 5  # of reaching a button while messages come
BOT = "Sueiga"


class SandboxProcess:
    """`sueiga sandbox` on a port and a folder of its own, which outlive it."""

    def __init__(self, folder: Path) -> None:
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._data = folder / "data"
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> None:
        command = [sys.executable, "-m", "bot", "sandbox"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: ASYNC220 - returns at once
                [*command, "--port", str(self.port), "--data", self._data],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        await asyncio.to_thread(self._wait_until_it_answers)

    async def kill(self) -> None:
        """SIGKILL: it has no time to put anything in order."""
        if self._process is not None:
            self._process.kill()
            await asyncio.to_thread(self._process.wait)
        self._process = None

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while not self._answers():
            assert self._process.poll() is None, self._log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, "the sandbox does not start"
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/api/state", timeout=5):  # noqa: S310 - our own address
                return True
        except URLError:
            return False


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Walker:
    """Somebody of the sandbox, acting through the buttons and fields that a person sees."""

    def __init__(self, visitor: Visitor, name: str) -> None:
        self.visitor = visitor
        self.page = visitor.page
        self.name = name
        self.where = "phone" if self.page.viewport_size["width"] == PHONE[0] else "desktop"

    @property
    def newest(self) -> Locator:
        """The newest message of somebody else."""
        return self.page.locator(".message.in").last

    async def opens(self, chat: str = BOT, *, of: str = "") -> None:
        """A chat as this person sees it, or as somebody else does."""
        if await self.page.locator("#back").is_visible():
            await self.page.locator("#back").click()
        person = self.page.get_by_role("treeitem", name=of or self.name)
        if await person.get_attribute("aria-expanded") == "false":
            await person.click()
        await self.page.get_by_role("treeitem", name=re.compile(f"^{chat}")).click()
        await expect(self.page.locator("#chat-title")).to_have_text(chat)

    async def starts(self) -> None:
        await self.page.get_by_role("button", name="Pradėti", exact=True).click()

    async def types(self, text: str) -> None:
        await self.page.locator("#text").fill(text)

    async def sends(self) -> None:
        await self.page.locator("#send").click()

    async def says(self, text: str) -> None:
        await self.types(text)
        await self.sends()
        await self.page.locator(".message.out", has_text=text).last.wait_for()

    async def taps(self, label: str) -> None:
        """A button under the newest message."""
        await self.newest.get_by_role("button", name=label).click()

    async def sends_photo(self, photo: bytes) -> None:
        file = {"name": "aikstele.jpg", "mimeType": "image/jpeg", "buffer": photo}
        async with self.page.expect_file_chooser() as chooser:
            await self._attaches()
        await (await chooser.value).set_files(file)
        await self.page.locator("dialog .previews").wait_for()
        await self._confirms()
        await self.page.locator(".message.out .photo").wait_for()

    async def looks_at_photo(self) -> None:
        """The newest one, enlarged."""
        await self._enlarges()
        await self.page.locator(".viewer img").wait_for()
        await self.page.keyboard.press("Escape")
        await self.page.locator(".viewer").wait_for(state="detached")

    async def sees(self, text: str) -> None:
        """In the newest message."""
        with suppress(TooLong):  # looks more often than `expect`, which says better what is wrong
            await self.newest.filter(has_text=text).wait_for()
        await expect(self.newest).to_contain_text(text)

    async def is_cut_off(self) -> None:
        await self.page.locator("#offline").wait_for()

    async def is_back(self) -> None:
        await self.page.locator("#offline").wait_for(state="hidden")

    async def shot(self, station: str) -> None:
        await self.visitor.picture(f"walk-{self.where}-{station}")

    async def _attaches(self) -> None:
        await self.page.get_by_role("button", name="Pridėti", exact=True).click()
        await self.page.get_by_role("menuitem", name="Nuotrauka arba failas").click()

    async def _confirms(self) -> None:
        await self.page.get_by_role("dialog").get_by_role("button", name="Siųsti").click()

    async def _enlarges(self) -> None:
        await self.page.locator(".message.in .photo").last.click()


class KeyboardWalker(Walker):
    """Somebody without a mouse."""

    def __init__(self, visitor: Visitor, name: str) -> None:
        super().__init__(visitor, name)
        self.where = "keyboard"

    async def opens(self, chat: str = BOT, *, of: str = "") -> None:
        """By the search field. The list moves when messages come: then a person tries again."""
        title = self.page.locator("#chat-title")
        for _ in range(TRIES):
            await self._reaches("#find", "Shift+Tab")
            await self.press("Control+A")
            await self.page.keyboard.type(of or self.name)
            await self.press("ArrowDown")
            if await self._is_in("[aria-expanded=true]"):  # Enter would fold it
                if await self._leads("ArrowDown", f".chat-row:has(.row-name:text-is('{chat}'))"):
                    await self.press("Enter")
            else:
                await self.press("Enter")
                await self.page.locator(".person.open [aria-selected=true]").wait_for()
                if chat != BOT:
                    await self.press("Escape", "ArrowDown", "Enter")
            with suppress(AssertionError):
                await expect(title).to_have_text(chat, timeout=2000)
                return
        await expect(title).to_have_text(chat)

    async def starts(self) -> None:
        await expect(self.page.locator("#start")).to_be_focused()
        await self.press("Enter")

    async def types(self, text: str) -> None:
        await self._returns()
        await self.page.keyboard.type(text)

    async def sends(self) -> None:
        await self.press("Enter")

    async def taps(self, label: str) -> None:
        """By arrows from the input, from the message or from another of its buttons.

        Where a newer message comes meanwhile, a person begins again from the input.
        """
        key = f".message:last-of-type .key:has-text('{label}')"
        for _ in range(TRIES):
            await self.page.locator(key).first.wait_for()  # a person reads before they press
            if await self._is_in("#text"):
                await self.press("ArrowUp")
            if await self._is_in(".message"):
                await self.press("Tab")
            if await self._leads("ArrowRight", key):
                await self.press("Enter")
                return
            await self._returns()
        raise AssertionError(f"{label} is out of the arrows' reach")

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)

    async def _attaches(self) -> None:
        await self._reaches("#attach", "Shift+Tab")
        await self.press("Enter", "Enter")

    async def _confirms(self) -> None:
        await self.press("Enter")

    async def _enlarges(self) -> None:
        await self.press("ArrowUp", "Tab", "Enter")

    async def _returns(self) -> None:
        """To the input: from the messages at once, from anywhere else as far as Tab leads."""
        if await self._is_in(".message, .message *"):
            await self.press("Escape")
        await self._reaches("#text", "Tab")

    async def _reaches(self, selector: str, key: str) -> None:
        if not await self._leads(key, selector):
            raise AssertionError(f"{key} does not lead to {selector}")

    async def _leads(self, key: str, selector: str) -> bool:
        for _ in range(KEYS_MOST):
            if await self._is_in(selector):
                return True
            await self.press(key)
        return False

    async def _is_in(self, selector: str) -> bool:
        return await self.page.locator(f":focus:is({selector})").count() > 0
