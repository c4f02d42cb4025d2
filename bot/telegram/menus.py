"""The lists of commands Telegram shows, made from the routes.

Lithuanian for everybody; for those who chose another language, in theirs.
"""

import logging

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from bot.domain.actors import GRANTS, Can, Role
from bot.domain.messages import Words
from bot.telegram.routes import Command, Kit
from storage import accounts
from storage.base import Database

log = logging.getLogger(__name__)


class Menus:
    def __init__(self, bot: Bot, kit: Kit, db: Database, default_language: str) -> None:
        self._bot = bot
        self._kit = kit
        self._db = db
        self._language = default_language

    async def publish(self) -> None:
        """Set the lists that everybody sees, and what is read before Start is pressed."""
        listed = self._listed()
        in_groups = [command for command in listed if command.in_groups]
        for commands, scope in (
            (listed, BotCommandScopeAllPrivateChats()),
            (in_groups, BotCommandScopeAllGroupChats()),
        ):
            await self._set(commands, self._language, scope)
        await self._bot.set_my_description(self._say("menu.description"))
        await self._bot.set_my_short_description(self._say("menu.about"))

    async def follow(self) -> None:
        """Set the list of each person who changed their language since."""
        async with self._db.read() as tx:
            behind = await accounts.menus_behind(tx, self._language)
        listed = self._listed()
        for account_id, language in behind:
            try:
                await self._set(listed, language, BotCommandScopeChat(account_id))
            except TelegramError as error:
                log.info("a list of commands was not set: %s", error)
                continue
            async with self._db.write() as tx:
                await accounts.set_menu_language(tx, account_id, language)

    def _listed(self) -> list[Command]:
        """What a member may; the few who may more find it in the menu, as buttons."""
        member = GRANTS[Role.MEMBER] | {Can.ANYONE}
        commands = self._kit.table.commands
        return [command for command in commands if command.names and command.needs in member]

    def _say(self, text_id: str) -> str:
        return self._kit.texts.plain(self._language, Words(text_id))

    async def _set(self, commands: list[Command], language: str, scope: BotCommandScope) -> None:
        lines = [
            BotCommand(
                shown_name(command, language),
                self._kit.texts.plain(language, Words(command.description)),
            )
            for command in commands
        ]
        await self._bot.set_my_commands(lines, scope=scope)


def shown_name(command: Command, language: str) -> str:
    """The first name is the fixed one; the Lithuanian list shows the second, where there is one."""
    return command.names[1] if language == "lt" and len(command.names) > 1 else command.names[0]
