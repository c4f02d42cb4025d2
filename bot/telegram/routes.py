"""Which handler answers what: a noun has its `Routes`; `Table` is all of them, checked at start."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.files import Document
from bot.domain.messages import Rows, Words
from bot.domain.taps import Tap
from bot.services.campaigns import Subject
from bot.services.errands import Act, Outcome
from bot.services.partners import Joint
from bot.services.pulse import Pulse
from bot.telegram.incoming import Incoming
from bot.telegram.screens import Answer, Screen
from storage.base import Tx
from storage.campaigns import Campaign
from storage.drafts import Draft

if TYPE_CHECKING:
    from bot.telegram.forms import Form, Forms
    from bot.telegram.papers import PaperCtx
    from bot.telegram.phrases import Phrases
    from bot.telegram.texts import Texts


@dataclass(slots=True)
class Ctx:
    """Everything a handler may use: an open transaction, who acts, and what they sent."""

    tx: Tx
    actor: Actor
    now: datetime
    incoming: Incoming
    kit: "Kit"
    drafts: Sequence[Draft] = ()
    read: dict[object, Any] = field(default_factory=dict)  # what this turn has read already
    traceless: bool = False

    @property
    def today(self) -> date:
        """The day by the association's clock."""
        return self.now.astimezone(self.kit.zone).date()

    @property
    def draft(self) -> Draft | None:
        """The form that is being filled in, if one is."""
        return next((draft for draft in self.drafts if draft.active), None)

    def keep_no_trace(self) -> None:
        """Of what was sent or tapped nothing is kept or logged: neither when done nor in failure.

        A turn with a secret form is so from its beginning. The screen's `receipt` is what the
        person is owed until it is out: it must not hold what was answered.
        """
        self.traceless = True

    def speak(self, language: str) -> None:
        """The rest of this turn is in another language."""
        self.actor = replace(self.actor, language=language)

    def consent(self) -> None:
        """The rest of this turn knows that the terms were accepted."""
        self.actor = replace(self.actor, consented=True)


@dataclass(frozen=True, slots=True)
class Kit:
    """What is made once, at start."""

    table: "Table"
    home: Callable[[Ctx], Awaitable[Screen]]
    terms: Callable[[Ctx], Awaitable[Screen]]  # asks to accept them, before anything else
    leaving: Callable[[Ctx], Awaitable[Screen]]  # offers to stay, to who asked to be forgotten
    forms: "Forms"
    phrases: "Phrases"
    texts: "Texts"
    zone: ZoneInfo
    association: str
    username: str
    key: bytes  # of codes that are on paper; the database does not know it
    pulse: Pulse
    backups: Path  # the folder of copies of the database
    public_url: str = ""  # where the world reaches the bot; empty: nowhere


Handler = Callable[[Ctx, Any], Awaitable[Answer]]
PaperHandler = Callable[["PaperCtx", Mapping[str, Any]], Awaitable["Paper"]]
TickHandler = Callable[[Tx, datetime, ZoneInfo], Awaitable[None]]
OutcomeHandler = Callable[[Tx, Outcome, datetime], Awaitable[None]]
CampaignHandler = Callable[[Tx, Campaign, datetime], Awaitable[tuple[Words, Rows]]]
SteersHandler = Callable[[Tx, Campaign], Awaitable[Subject]]
JointHandler = Callable[[Tx, int], Awaitable[Joint | None]]
SettledHandler = Callable[[Tx, int, datetime, ZoneInfo], Awaitable[None]]
LookHandler = Callable[[Ctx, int], Awaitable["Screen"]]
LiveHandler = Callable[[Tx, int, str | None, datetime], Awaitable[tuple[Words, Rows]]]


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for: by name, from the menu, or in other words.

    `names`: the first is fixed, the second is what the Lithuanian list shows, more are understood.
    `opens` is the tap that does the same from a button.
    """

    noun: str
    key: str
    names: tuple[str, ...]
    needs: Can
    handler: Handler
    opens: Tap | None = None
    in_menu: bool = False
    in_groups: bool = False

    @property
    def label(self) -> str:
        """The text id of its button."""
        return f"{self.noun}.menu-{self.key}"

    @property
    def description(self) -> str:
        """The text id of its line in Telegram's list of commands."""
        return f"{self.noun}.command-{self.key}"

    @property
    def phrases(self) -> str:
        """The text id of other words people use for it, separated by commas."""
        return f"{self.noun}.phrases-{self.key}"


@dataclass(frozen=True, slots=True)
class TapRoute:
    """`stays` is for whoever asked to be forgotten too: they can do nothing else.

    `by_link`: a link may carry it too. Anybody can make one and have it followed, so it only shows.
    """

    tap: type[Tap]
    needs: Can
    handler: Handler
    stays: bool = False
    by_link: bool = False


@dataclass(frozen=True, slots=True)
class EventRoute:
    """A service message or an update that is no message, by the name of its field."""

    field: str
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class LinkRoute:
    """A link into the private chat, `?start=<prefix>_<rest>`; the handler is given the rest."""

    prefix: str
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class FileRoute:
    """Files sent while no form is open, of these kinds; the first whose `needs` fit takes them."""

    kinds: tuple[str, ...]
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class OutcomeRoute:
    """Where it goes what came of an errand; no person acts here, so there is no permission."""

    act: Act
    handler: OutcomeHandler


@dataclass(frozen=True, slots=True)
class CampaignRoute:
    """What the sender is shown under a campaign of the noun, when it is over."""

    noun: str
    handler: CampaignHandler


@dataclass(frozen=True, slots=True)
class SteersRoute:
    """What a campaign of the noun is about: who may stop it follows."""

    noun: str
    handler: SteersHandler


@dataclass(frozen=True, slots=True)
class LiveRoute:
    """What the noun's cards in groups show (see `bot/services/live.py`)."""

    noun: str
    handler: LiveHandler


@dataclass(frozen=True, slots=True)
class JointRoute:
    """What several counties may do together: what it is, and that all have answered.

    `about` says what it is, None where it is no more; `look` shows it to whoever is asked;
    `settled` goes on once nobody is waited for.
    """

    noun: str
    about: JointHandler
    look: LookHandler
    settled: SettledHandler


@dataclass(frozen=True, slots=True)
class Paper:
    """What a file is made of, or its bytes, and its name."""

    document: Document | bytes
    name: str


@dataclass(frozen=True, slots=True)
class PaperRoute:
    """Who composes a paper (see `bot/services/outbox.py`): what is in it, as its reader may see."""

    name: str
    handler: PaperHandler


@dataclass(frozen=True, slots=True)
class TickRoute:
    """What the clock brings; the job's text is „common.job-<name>“."""

    name: str
    handler: TickHandler


@dataclass
class Routes:
    """The routes of one noun. The noun is also the file its texts are in."""

    noun: str
    commands: list[Command] = field(default_factory=list)
    taps: list[TapRoute] = field(default_factory=list)
    events: list[EventRoute] = field(default_factory=list)
    forms: list["Form"] = field(default_factory=list)
    links: list[LinkRoute] = field(default_factory=list)
    files: list[FileRoute] = field(default_factory=list)
    contacts: list[Handler] = field(default_factory=list)
    outcomes: list[OutcomeRoute] = field(default_factory=list)
    papers: list[PaperRoute] = field(default_factory=list)
    ticks: list[TickRoute] = field(default_factory=list)
    campaigns: list[CampaignRoute] = field(default_factory=list)
    steering: list[SteersRoute] = field(default_factory=list)
    joints: list[JointRoute] = field(default_factory=list)
    cards: list[LiveRoute] = field(default_factory=list)

    def command(
        self,
        *names: str,
        needs: Can,
        opens: Tap | None = None,
        in_menu: bool = False,
        in_groups: bool = False,
    ) -> Callable[[Handler], Handler]:
        """A command in private chat; where `opens` is given, that tap does the same."""

        def register(handler: Handler) -> Handler:
            return self._add(
                Command(self.noun, names[0], names, needs, handler, opens, in_menu, in_groups)
            )

        return register

    def entry(
        self, key: str, *, needs: Can, opens: Tap, in_menu: bool = True
    ) -> Callable[[Handler], Handler]:
        """An entry of the menu that has no command of its own."""

        def register(handler: Handler) -> Handler:
            return self._add(Command(self.noun, key, (), needs, handler, opens, in_menu))

        return register

    def _add(self, command: Command) -> Handler:
        self.commands.append(command)
        if command.opens is not None:
            self.taps.append(TapRoute(type(command.opens), command.needs, command.handler))
        return command.handler

    def tap(
        self, kind: type[Tap], *, needs: Can, stays: bool = False, by_link: bool = False
    ) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.taps.append(TapRoute(kind, needs, handler, stays, by_link))
            return handler

        return register

    def event(self, name: str, *, needs: Can = Can.ANYONE) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.events.append(EventRoute(name, needs, handler))
            return handler

        return register

    def link(self, prefix: str, *, needs: Can) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.links.append(LinkRoute(prefix, needs, handler))
            return handler

        return register

    def file(self, *kinds: str, needs: Can) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.files.append(FileRoute(kinds, needs, handler))
            return handler

        return register

    def contact(self, handler: Handler) -> Handler:
        """A shared contact, from anyone."""
        self.contacts.append(handler)
        return handler

    def outcome(self, *acts: Act) -> Callable[[OutcomeHandler], OutcomeHandler]:
        def register(handler: OutcomeHandler) -> OutcomeHandler:
            self.outcomes += [OutcomeRoute(act, handler) for act in acts]
            return handler

        return register

    def tick(self, name: str) -> Callable[[TickHandler], TickHandler]:
        """Done at every tick, in a transaction of its own: ask cheaply what is due."""

        def register(handler: TickHandler) -> TickHandler:
            self.ticks.append(TickRoute(name, handler))
            return handler

        return register

    def paper(self, name: str) -> Callable[[PaperHandler], PaperHandler]:
        def register(handler: PaperHandler) -> PaperHandler:
            self.papers.append(PaperRoute(name, handler))
            return handler

        return register

    def campaign(self, noun: str) -> Callable[[CampaignHandler], CampaignHandler]:
        """What came of a campaign of that noun, for its sender: a text and buttons."""

        def register(handler: CampaignHandler) -> CampaignHandler:
            self.campaigns.append(CampaignRoute(noun, handler))
            return handler

        return register

    def steers(self, noun: str) -> Callable[[SteersHandler], SteersHandler]:
        """What a campaign of that noun is about; without one only the office may stop it."""

        def register(handler: SteersHandler) -> SteersHandler:
            self.steering.append(SteersRoute(noun, handler))
            return handler

        return register

    def live(self, noun: str) -> Callable[[LiveHandler], LiveHandler]:
        """What a card of that noun shows now: `(tx, subject, county, now)` → a text and buttons."""

        def register(handler: LiveHandler) -> LiveHandler:
            self.cards.append(LiveRoute(noun, handler))
            return handler

        return register

    def joint(
        self, noun: str, *, about: JointHandler, look: LookHandler, settled: SettledHandler
    ) -> None:
        """Things of that noun may be of several counties; see `bot/services/partners.py`."""
        self.joints.append(JointRoute(noun, about, look, settled))

    def form(self, form: "Form") -> "Form":
        self.forms.append(form)
        return form


class Table:
    """All routes. Raises ValueError where two claim the same name."""

    def __init__(self, features: Iterable[Routes]) -> None:
        nouns = list(features)
        self.commands = [command for noun in nouns for command in noun.commands]
        self.taps = [route for noun in nouns for route in noun.taps]
        self.events = [route for noun in nouns for route in noun.events]
        self.forms = [form for noun in nouns for form in noun.forms]
        self.links = [route for noun in nouns for route in noun.links]
        self.files = [route for noun in nouns for route in noun.files]
        self.ticks = [route for noun in nouns for route in noun.ticks]
        self.contacts = [handler for noun in nouns for handler in noun.contacts]
        self._by_link = _unique((route.prefix, route) for route in self.links)
        self.outcomes: dict[Act, OutcomeHandler] = _unique(
            (route.act, route.handler) for noun in nouns for route in noun.outcomes
        )
        self.papers: dict[str, PaperHandler] = _unique(
            (route.name, route.handler) for noun in nouns for route in noun.papers
        )
        self.campaigns: dict[str, CampaignHandler] = _unique(
            (route.noun, route.handler) for noun in nouns for route in noun.campaigns
        )
        self.steers: dict[str, SteersHandler] = _unique(
            (route.noun, route.handler) for noun in nouns for route in noun.steering
        )
        self.live: dict[str, LiveHandler] = _unique(
            (route.noun, route.handler) for noun in nouns for route in noun.cards
        )
        self.joints: dict[str, JointRoute] = _unique(
            (route.noun, route) for noun in nouns for route in noun.joints
        )
        self._by_key = _unique((command.key, command) for command in self.commands)
        self._by_name = _unique(
            (name, command) for command in self.commands for name in command.names
        )
        self._by_tap = _unique((route.tap, route) for route in self.taps)
        self._by_event = _unique((route.field, route) for route in self.events)

    def command(self, name: str | None) -> Command | None:
        return self._by_name.get(name) if name else None

    def tap(self, kind: type[Tap]) -> TapRoute | None:
        return self._by_tap.get(kind)

    def event(self, name: str) -> EventRoute | None:
        return self._by_event.get(name)

    def link(self, payload: str) -> tuple[LinkRoute, str] | None:
        """The route of a link's payload, and what it is given."""
        prefix, _, rest = payload.partition("_")
        route = self._by_link.get(prefix)
        return (route, rest) if route is not None and rest else None

    def file(self, kind: str, actor: Actor) -> FileRoute | None:
        fitting = (one for one in self.files if kind in one.kinds and actor.can(one.needs))
        return next(fitting, None)

    def entry(self, key: str) -> Command:
        return cast("Command", self._by_key[key])

    def by_key(self, key: str) -> Command | None:
        """For what came from outside: the payload of a link."""
        return self._by_key.get(key)

    def known_to(self, actor: Actor) -> list[Command]:
        """Whatever the actor may open with a button, in the order of the features."""
        return [command for command in self.commands if command.opens and actor.can(command.needs)]

    def menu(self, actor: Actor) -> list[Command]:
        return [command for command in self.known_to(actor) if command.in_menu]


def _unique(pairs: Iterable[tuple[Any, Any]]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key!r} is claimed twice")
        found[key] = value
    return found
