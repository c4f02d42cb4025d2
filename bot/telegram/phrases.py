"""What people type instead of tapping: names of commands, labels of buttons, other words."""

from collections import defaultdict
from functools import cache

from rapidfuzz import fuzz, process

from bot.domain.actors import Actor
from bot.domain.folding import fold, fold_typed
from bot.domain.messages import Words
from bot.telegram.routes import Command, Table
from bot.telegram.texts import Texts

ALIKE = 60  # percent of likeness below which a guess helps nobody
LOOKED_AT = 12  # likeliest phrases; several may mean the same command


class Phrases:
    """Those of a language are put together when the first of its people types something."""

    def __init__(self, table: Table, texts: Texts) -> None:
        self._table = table
        self._texts = texts
        self._made: dict[str, dict[str, list[Command]]] = {}

    def meant(self, actor: Actor, text: str) -> Command | None:
        """The command that exactly these words stand for: of several the last that the actor may.

        „Sueiga“ is to be called by whoever leads a county, and looked up by everybody else.
        """
        found = self._known(actor.language).get(fold_typed(text), ())
        return next((one for one in reversed(found) if actor.can(one.needs)), None)

    def guesses(self, actor: Actor, text: str) -> list[Command]:
        """Commands that were perhaps meant, the likeliest first."""
        known = {
            phrase: commands[-1]
            for phrase, named in self._known(actor.language).items()
            if (commands := [one for one in named if actor.can(one.needs)])
        }
        found = process.extract(fold_typed(text), list(known), scorer=fuzz.WRatio, limit=LOOKED_AT)
        likely = [known[phrase] for phrase, score, _ in found if score >= ALIKE]
        return list(dict.fromkeys(likely))

    def _known(self, language: str) -> dict[str, list[Command]]:
        """Folded phrase → the commands it stands for."""
        if language not in self._made:
            self._made[language] = _phrases(self._table, self._texts, language)
        return self._made[language]


def _phrases(table: Table, texts: Texts, language: str) -> dict[str, list[Command]]:
    found: dict[str, list[Command]] = defaultdict(list)
    for command in table.commands:
        if command.opens is None:
            continue
        names = [*command.names, texts.plain(language, Words(command.label))]
        if texts.has(command.phrases, language):
            names += texts.plain(language, Words(command.phrases)).split(",")
        for name in dict.fromkeys(map(_folded, names)):
            found[name].append(command)
    return found


@cache
def _folded(name: str) -> str:
    """Of our own words: what people type is not kept."""
    return fold(name)
