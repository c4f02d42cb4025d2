"""Who judges: goes through a deck as it is shown, changes what was given, abstains, is recused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.domain.contest_buttons import OpenDeck
from bot.domain.score_buttons import Abstain, Comment, GivePoints, Recuse
from bot.domain.scores import Level, Stand
from bot.sandbox.queries import Query
from tests.prove.season.cast import One
from tests.prove.season.robots import Robot

COMMENT = "Pastaba"  # what a juror's comment begins with; nobody else uses the word

Key = tuple[Level, int]  # at which level, of which nomination


@dataclass(frozen=True, slots=True)
class Wish:
    """What a juror wants to say of a nomination. `first`: what they give at first, and change."""

    stand: Stand
    points: tuple[int, ...] = ()
    first: int | None = None
    comments: bool = False


@dataclass
class Juror(Robot):
    """Goes through decks. `given`: by criterion all points tapped, with the taps, in order."""

    wants: Callable[[One, Key], Wish] = field(default=lambda one, key: Wish(Stand.ABSTAINED))
    criteria: Mapping[int, list[int]] = field(default_factory=dict)  # contest → criteria
    contest_of: Mapping[int, int] = field(default_factory=dict)  # nomination → contest
    decks: list[tuple[int, Level]] = field(default_factory=list)
    wishes: dict[Key, Wish] = field(default_factory=dict)
    given: dict[tuple[Key, int], list[tuple[int, Query]]] = field(default_factory=dict)
    stood: dict[Key, Stand] = field(default_factory=dict)  # as they were told
    sure: dict[Key, Stand] = field(default_factory=dict)  # what they said last, told or not
    commented: set[Key] = field(default_factory=set)
    at: Key | None = None  # of what they are asked in a form

    @property
    def done(self) -> bool:
        return not self.decks

    def note(self) -> None:
        sees = self.sees
        if "viską jau įvertinote" in sees or "kurias vertintumėte Jūs" in sees:
            if self.asked and self.decks:
                self.decks.pop(0)
            self.at, self.asked = None, False
        elif self.at is not None and (
            f"nuo kandidatūros Nr. {self.at[1]} vertinimo nusišalinta" in sees
            or f"nuo kandidatūros Nr. {self.at[1]} vertinimo jau įrašytas" in sees
        ):
            self.stood[self.at] = Stand.RECUSED
        elif (key := self._card()) is not None:
            if "Jūs susilaikote" in sees:
                self.stood[key] = Stand.ABSTAINED
            elif "Įvertinta. Balus" in sees:
                self.stood[key] = Stand.SCORED
            if "Jūsų komentaras:" in sees:
                self.commented.add(key)

    def act(self) -> None:
        if not self.decks:
            return
        key, sure = self._card(), self._sure()
        if self.at is not None and self.has("Tęsti"):  # what was begun
            self.press("Tęsti")
        elif self.at is not None and "Kodėl negalite vertinti" in self.sees:
            self.one.someone.person.says("Artimas žmogus")
        elif self.at is not None and self.has("Nusišalinu") and key is None:
            self.sure[self.at] = Stand.RECUSED
            self.press("Nusišalinu")
        elif self.at is not None and "Ką norėtumėte pasakyti" in self.sees:
            self.one.someone.person.says(f"{COMMENT} {self.at[1]} {self.one.line}")
        elif sure is not None:
            self.sure[sure.level, sure.nomination] = Stand.ABSTAINED
            self.press(tap=sure)
        elif key is not None and not self._settled(key):
            self._say(key)
        else:
            self.asked = True
            self.press(tap=OpenDeck(*self.decks[0]))

    def _card(self) -> Key | None:
        found = (tap for _, tap in self.taps() if isinstance(tap, GivePoints))
        first = next(found, None)
        return None if first is None else (first.level, first.nomination)

    def _sure(self) -> Abstain | None:
        found = (tap for _, tap in self.taps() if isinstance(tap, Abstain) and tap.sure)
        return next(found, None)

    def wish(self, key: Key) -> Wish:
        if key not in self.wishes:
            self.wishes[key] = self.wants(self.one, key)
        return self.wishes[key]

    def _settled(self, key: Key) -> bool:
        """Whether nothing of it is left to do: as it stands on the screen."""
        wish = self.wish(key)
        if wish.stand is not Stand.SCORED:
            return self.stood.get(key) is wish.stand
        marked = self._marked()
        said = key in self.commented or not wish.comments
        return said and all(
            marked.get(criterion) == points
            for criterion, points in zip(self._criteria(key), wish.points, strict=True)
        )

    def _criteria(self, key: Key) -> list[int]:
        return self.criteria[self.contest_of[key[1]]]

    def _marked(self) -> dict[int, int]:
        """As the card shows it."""
        return {
            tap.criterion: tap.points
            for label, tap in self.taps()
            if isinstance(tap, GivePoints) and label.startswith("✓")
        }

    def _say(self, key: Key) -> None:
        level, number = key
        wish = self.wish(key)
        if wish.stand is Stand.ABSTAINED:
            self.press(tap=Abstain(number, level, sure=False))
        elif wish.stand is Stand.RECUSED:
            self.at = key
            self.press(tap=Recuse(number, level))
        else:
            self._score(key, wish)

    def _score(self, key: Key, wish: Wish) -> None:
        level, number = key
        marked, criteria = self._marked(), self._criteria(key)
        for criterion, points in zip(criteria, wish.points, strict=True):
            if marked.get(criterion) == points:
                continue
            tapped = self.given.setdefault((key, criterion), [])
            changes = wish.first is not None and criterion == criteria[0] and not tapped
            now = wish.first if changes and wish.first is not None else points
            tapped.append((now, self.press(tap=GivePoints(number, level, criterion, now))))
            return
        self.at = key
        self.press(tap=Comment(number, level))
