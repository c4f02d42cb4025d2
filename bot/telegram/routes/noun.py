"""What one noun declares: the decorators of its handlers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.domain.actors import Can
from bot.domain.taps import Tap
from bot.services.errands import Act
from bot.telegram.routes.asked import (
    Command,
    EventRoute,
    FileRoute,
    Handler,
    InlineHandler,
    InlineRoute,
    LinkRoute,
    TapRoute,
)
from bot.telegram.routes.unasked import (
    BindingHandler,
    BindingRoute,
    CampaignHandler,
    JointRoute,
    LiveHandler,
    OutcomeHandler,
    PaperHandler,
    SteersHandler,
    TickHandler,
    TickRoute,
)

if TYPE_CHECKING:
    from bot.telegram.forms import Form


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
    inlines: list[InlineRoute] = field(default_factory=list)
    outcomes: list[tuple[Act, OutcomeHandler]] = field(default_factory=list)
    papers: list[tuple[str, PaperHandler]] = field(default_factory=list)
    bindings: list[tuple[str, BindingRoute]] = field(default_factory=list)
    ticks: list[TickRoute] = field(default_factory=list)
    campaigns: list[tuple[str, CampaignHandler]] = field(default_factory=list)
    steering: list[tuple[str, SteersHandler]] = field(default_factory=list)
    joints: list[tuple[str, JointRoute]] = field(default_factory=list)
    cards: list[tuple[str, LiveHandler]] = field(default_factory=list)

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

    def form(self, form: "Form") -> "Form":
        self.forms.append(form)
        return form

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

    def inline(self, *, needs: Can) -> Callable[[InlineHandler], InlineHandler]:
        """What is typed after the bot's name, in any chat: one noun answers all of it.

        Strangers, and who has not accepted the terms, are led to the private chat instead.
        """

        def register(handler: InlineHandler) -> InlineHandler:
            self.inlines.append(InlineRoute(needs, handler))
            return handler

        return register

    # What happens by itself

    def outcome(self, *acts: Act) -> Callable[[OutcomeHandler], OutcomeHandler]:
        def register(handler: OutcomeHandler) -> OutcomeHandler:
            self.outcomes += [(act, handler) for act in acts]
            return handler

        return register

    def tick(self, name: str) -> Callable[[TickHandler], TickHandler]:
        """Done at every tick, in a transaction with others: ask cheaply what is due."""

        def register(handler: TickHandler) -> TickHandler:
            self.ticks.append(TickRoute(name, handler))
            return handler

        return register

    def paper(self, name: str) -> Callable[[PaperHandler], PaperHandler]:
        def register(handler: PaperHandler) -> PaperHandler:
            self.papers.append((name, handler))
            return handler

        return register

    def binding(self, name: str, *, needs: Can) -> Callable[[BindingHandler], BindingHandler]:
        """What is made of files that Telegram has; ordered by `bindings.order`."""

        def register(handler: BindingHandler) -> BindingHandler:
            self.bindings.append((name, BindingRoute(needs, handler)))
            return handler

        return register

    def campaign(self, noun: str) -> Callable[[CampaignHandler], CampaignHandler]:
        """What came of a campaign of that noun, for its sender: a text and buttons."""

        def register(handler: CampaignHandler) -> CampaignHandler:
            self.campaigns.append((noun, handler))
            return handler

        return register

    def steers(self, noun: str) -> Callable[[SteersHandler], SteersHandler]:
        """What a campaign of that noun is about; without one only the office may stop it."""

        def register(handler: SteersHandler) -> SteersHandler:
            self.steering.append((noun, handler))
            return handler

        return register

    def live(self, noun: str) -> Callable[[LiveHandler], LiveHandler]:
        """What a card of that noun shows now: `(tx, subject, county, now)` → a text and buttons."""

        def register(handler: LiveHandler) -> LiveHandler:
            self.cards.append((noun, handler))
            return handler

        return register

    def joint(self, noun: str, route: JointRoute) -> None:
        """Things of that noun may be of several counties; see `bot/services/partners.py`."""
        self.joints.append((noun, route))
