"""People with Telegram on their phones, and everything they can do there."""

from bot.sandbox import groups
from bot.sandbox.accounts import action
from bot.sandbox.asking import Asker
from bot.sandbox.bots import BotAccount
from bot.sandbox.joining import Joiner
from bot.sandbox.keeping import Keeper
from bot.sandbox.leading import Leader
from bot.sandbox.links import Start, opened
from bot.sandbox.messages import Message
from bot.sandbox.voting import Voter


class Person(Asker, Joiner, Leader, Keeper, Voter):
    __slots__ = ()

    @action
    def follows(self, link: str) -> Message | bool:
        """Opens a t.me address: presses Start with its payload, or joins a group (see joins_by)."""
        found = opened(self.telegram, link)
        if isinstance(found, Start):
            return self.starts(found.bot, found.payload)
        return self.joins_by(link)

    @action
    def blocks(self, bot: BotAccount) -> None:
        groups.set_blocked(self.telegram, self.chat(bot), blocked=True)

    @action
    def unblocks(self, bot: BotAccount) -> None:
        groups.set_blocked(self.telegram, self.chat(bot), blocked=False)

    @action
    def deactivates(self) -> None:
        """Deletes the account."""
        self.active = False
        self.telegram.save(self)
        self.telegram.tell("person", person=self.id)
