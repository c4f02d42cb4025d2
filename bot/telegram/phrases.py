"""What people type instead of tapping: names of commands, labels of buttons, other words."""

from functools import cache

from rapidfuzz import fuzz, process

from bot.domain.actors import Actor
from bot.domain.folding import fold, fold_typed
from bot.domain.messages import Words
from bot.telegram.routes import Command, Table
from bot.telegram.texts import LANGUAGES, Texts

ALIKE = 60  # percent of likeness below which a guess helps nobody
LOOKED_AT = 12  # likeliest phrases; several may mean the same command


class Phrases:
    """Language → folded phrase → command, made once."""

    def __init__(self, table: Table, texts: Texts) -> None:
        self._known = {language: _phrases(table, texts, language) for language in LANGUAGES}

    def meant(self, actor: Actor, text: str) -> Command | None:
        """The command that exactly these words stand for, if the actor may."""
        command = self._known[actor.language].get(fold_typed(text))
        return command if command is not None and actor.can(command.needs) else None

    def guesses(self, actor: Actor, text: str) -> list[Command]:
        """Commands that were perhaps meant, the likeliest first."""
        known = {
            phrase: command
            for phrase, command in self._known[actor.language].items()
            if actor.can(command.needs)
        }
        found = process.extract(fold_typed(text), list(known), scorer=fuzz.WRatio, limit=LOOKED_AT)
        likely = [known[phrase] for phrase, score, _ in found if score >= ALIKE]
        return list(dict.fromkeys(likely))


def _phrases(table: Table, texts: Texts, language: str) -> dict[str, Command]:
    found: dict[str, Command] = {}
    for command in table.commands:
        if command.opens is None:
            continue
        names = [*command.names, texts.plain(language, Words(command.label))]
        if texts.has(command.phrases, language):
            names += texts.plain(language, Words(command.phrases)).split(",")
        found.update({_folded(name): command for name in names})
    return found


@cache
def _folded(name: str) -> str:
    """Of our own words: what people type is not kept."""
    return fold(name)
