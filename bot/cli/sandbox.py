"""`sueiga sandbox`: the real bot, over real HTTP, against a small Telegram on this computer."""

import socket
from pathlib import Path

import click

from bot.cli import run
from bot.clock import SystemClock
from bot.sandbox.server import Server
from bot.sandbox.server import serve as serve_telegram
from bot.sandbox.telegram import Telegram
from bot.services import demo
from bot.services.demo import DemoGroup, DemoPerson
from bot.settings import Settings, load
from bot.web.serve import AddressTaken
from storage import migrate
from storage.base import Database
from storage.lock import only_instance

TOKEN = "1000001:sandbox-knows-every-token"  # noqa: S105 - opens nothing outside the sandbox


async def serve(port: int, data: Path) -> None:
    """Run until told to stop; what was said is there again at the next start."""
    people, groups = demo.association()
    telegram = Telegram(keep=data / "telegram.sqlite")
    try:
        _populate(telegram, people, groups)
        server = await _listen(telegram, port)
        try:
            settings = _settings(server.url, data, people[0].id, port)
            await _plant(settings, people, groups)
            click.echo(f"\n  Sueiga: {server.url}\n  (Ctrl+C)\n")
            await run.serve(settings)
        finally:
            await server.stop()
    finally:
        telegram.close()


async def _listen(telegram: Telegram, port: int) -> Server:
    try:
        return await serve_telegram(telegram, port=port)
    except OSError as error:
        raise AddressTaken(str(error)) from None


def _populate(telegram: Telegram, people: list[DemoPerson], groups: list[DemoGroup]) -> None:
    """Whoever is not there yet, so that a start after a kill completes the first one."""
    bot = telegram.add_bot(TOKEN, supports_inline_queries=True)
    for person in people:
        if person.id not in telegram.people:
            telegram.add_person(
                person.name, user_id=person.id, language_code="lt", phone=person.phone
            )
    for line in demo.others():
        if line.id is not None and line.id not in telegram.people:
            somebody = telegram.add_person(
                line.name, user_id=line.id, language_code="lt", phone=line.phone, extra=True
            )
            chat = somebody.chat(bot)
            chat.opened = True
            telegram.save(chat)
    for group in groups:
        if group.id not in telegram.chats:
            first, *others = (telegram.people[id_] for id_ in group.people)
            telegram.add_group(
                group.title, creator=first, members=others, bots=[bot], chat_id=group.id
            )


async def _plant(settings: Settings, people: list[DemoPerson], groups: list[DemoGroup]) -> None:
    async with only_instance(settings.database_url):
        db = Database(settings.database_url)
        await migrate.upgrade(db)
        async with db.write() as tx:
            await demo.plant(tx, people, groups, SystemClock().now(), settings.zone)
        await db.close()


def _settings(url: str, data: Path, owner: int, port: int) -> Settings:
    """The real settings, turned to this computer alone.

    The bot's own pages have the next port where it is free, so that a calendar that was opened
    yesterday still opens today.
    """
    pages = _free_port(port + 1)
    return load(
        bot_token=TOKEN,
        owner_ids=str(owner),
        bot_api_url=url,
        database_url=f"sqlite:///{(data / 'sueiga.sqlite').absolute()}",
        public_url=f"http://127.0.0.1:{pages}",
        http_host="127.0.0.1",
        http_port=pages,
        backup_dir=data / "backups",
    )


def _free_port(wanted: int) -> int:
    """That one, or any other."""
    try:
        with socket.create_server(("127.0.0.1", wanted)) as found:
            return int(found.getsockname()[1])
    except (OSError, OverflowError):
        return _free_port(0)
