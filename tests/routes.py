"""What the README says each role may do and where, and objects on both sides of that line.

`tests/test_routes.py` tries every route with them, as every role. A button's object is known by its
field's name (`FIELDS`) or its type; a feature whose button calls it otherwise says so in `CALLED`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.app import FEATURES
from bot.domain.actors import Can, Grant, Reach, Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.contests import Phase, Rules, Span, Subject
from bot.domain.contests import State as ContestState
from bot.domain.counties import County
from bot.domain.juries import Seat
from bot.domain.meetings import MeetingKind
from bot.domain.meetings import State as MeetingState
from bot.domain.news import Origin
from bot.domain.nominations import Content as Nominated
from bot.domain.nominations import State as NominationState
from bot.domain.polls import QuestionKind, Sight, State
from bot.domain.reports import Content
from bot.domain.reports import State as ReportState
from bot.domain.taps import Tap
from bot.domain.territories import Eldership
from bot.telegram.routes import Table
from storage import (
    accounts,
    campaigns,
    contests,
    groups,
    juries,
    meetings,
    members,
    news,
    nominations,
    polls,
    reports,
    roles,
    territories,
)
from storage.base import Tx
from storage.networks import networks
from storage.requests import requests
from tests.world import World

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")
STRANGER = "stranger"

VERBS: dict[Can, str] = {
    Can.ANYONE: "ask to be let in; one’s own data",
    Can.BELONG: "use the bot: menu, help, language, own settings",
    Can.FOLLOW: "follow meetings, polls, figures and the counties’ boards",
    Can.KEEP_CONTESTS: "put contests together, appoint who judges, move phases",
    Can.OPEN_CONTESTS: "fix what decides a contest, confirm its protocol",
    Can.NOMINATE: "nominate, and vote where members choose",
    Can.CHECK_NOMINATIONS: "check nominations",
    Can.JUDGE: "judge nominations",
    Can.FIND_MEMBERS: "find colleagues and write to them",
    Can.REPORT: "report what was done",
    Can.FIND_PRACTICES: "find and read good practice",
    Can.REVIEW_REPORTS: "publish, refuse and withdraw what was reported",
    Can.MAKE_BOOKLETS: "make booklets and texts for the website",
    Can.KEEP_THEMES: "keep the list of themes",
    Can.READ_NEWS: "read the news",
    Can.PROPOSE_NEWS: "propose a news item",
    Can.BROADCAST: "send news and see what became of it",
    Can.TAKE_PROPOSALS: "take over or decline proposed news",
    Can.PHONE: "telephone whom no message reached, enter what they answer",
    Can.ANSWER_POLLS: "answer polls",
    Can.ASK_POLLS: "ask polls and see who takes part",
    Can.ATTEND: "say whether one comes to a meeting",
    Can.CALL_MEETINGS: "call meetings and see who comes",
    Can.SEE_CADENCE: "see how many meetings were held, and how many the strategy asks",
    Can.SEE_TOTALS: "see the totals of every poll, once they may be shown",
    Can.SEE_STATUS: "see how the bot is",
    Can.RELEASE: "decide what a restored database may send",
    Can.JOIN_NETWORKS: "join and leave networks",
    Can.ADMIT: "invite, decide who is let in",
    Can.SEE_NAMES: "see who has not joined, is not in the group, is silent",
    Can.KEEP_GROUPS: "keep groups",
    Can.KEEP_CHANNEL: "keep the association’s channel",
    Can.KEEP_NETWORKS: "keep networks",
    Can.KEEP_ROSTER: "keep the roster and the list of territories",
    Can.GRANT_ROLES: "grant and revoke roles",
    Can.READ_AUDIT: "read the audit log",
    Can.CHANGE_SETTINGS: "change the association’s settings",
}
COLUMNS: dict[str, tuple[str, ...]] = {
    "stranger": (STRANGER,),
    "member": (Role.MEMBER,),
    "municipal lead": (Role.MUNICIPAL_LEAD,),
    "county lead": (Role.COUNTY_LEAD,),
    "network lead": (Role.NETWORK_LEAD,),
    "board, president": (Role.BOARD, Role.PRESIDENT),
    "lawyer": (Role.LAWYER,),
    "juror": (Role.JUROR,),
    "checker": (Role.CHECKER,),
    "editor": (Role.EDITOR,),
    "director": (Role.DIRECTOR,),
    "owner": (Role.OWNER,),
}
UNSCOPED = frozenset(
    {Can.ANYONE, Can.BELONG, Can.FOLLOW, Can.FIND_MEMBERS, Can.READ_NEWS, Can.FIND_PRACTICES}
)  # over nothing in particular

SCOPES = {
    Reach.COUNTY: "LT-AL",
    Reach.MUNICIPALITY: "LT-24",
    Reach.NETWORK: "1",
    Reach.CONTEST: "1",
}
INSIDE, OUTSIDE = (County.ALYTUS, "Veisiejų seniūnija"), (County.UTENA, "Anykščių seniūnija")

# A field's name → what it selects.
FIELDS = (
    *("chat", "network", "member", "request", "eldership", "user", "account", "municipality"),
    *("news", "campaign", "poll", "meeting", "report", "contest", "nomination"),
)
CALLED = {
    "number": {
        "InviteIn": "municipality",
        "InviteAll": "municipality",
        "InvitationSheet": "municipality",
        "OrderSheet": "municipality",
    },
    "poll": {"EnterAnswers": "whoever of the own people it asks", "EnterFor": "as EnterAnswers"},
    "meeting": {
        "EnterRsvps": "whoever of the own people it invites",
        "EnterRsvpFor": "as EnterRsvps",
        "EnterRsvp": "as EnterRsvps",
        "EnterRsvpGuests": "as EnterRsvps",
        "EnterRsvpWord": "as EnterRsvps",
    },
}
OF_A_CONTEST = {"contest", "nomination"}
PLACES = {*FIELDS, "county"} - {"network"} - OF_A_CONTEST  # what lies in a county
REACHED = {
    Role.NETWORK_LEAD: {"chat", "network"},
    Role.JUROR: OF_A_CONTEST,
    Role.CHECKER: OF_A_CONTEST,
}
OVER_NOTHING = {"user", "account"}  # goes with a chat or a request


def readme(name: str) -> list[list[str]]:
    """The cells of a marked table of the README, without its line of dashes."""
    text = README.split(f"<!-- table: {name} -->")[1].split("<!-- end -->")[0]
    lines = [line for line in text.strip().splitlines() if not line.startswith("|---")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@cache
def verbs() -> dict[tuple[str, Can], str]:
    """Role and permission → the README's cell."""
    heads, *lines = readme("verbs")
    what = {words: can for can, words in VERBS.items()}
    return {
        (str(role), what[line[0]]): cell
        for line in lines
        for column, cell in zip(heads[1:], line[1:], strict=True)
        for role in COLUMNS[column]
    }


def table() -> dict[str, frozenset[str]]:
    """Route → the roles that may use it; „stranger“ is whoever is not in the roster.

    A command is named with all its names, a button by its class, a form by its name.
    """
    routes = Table(FEATURES)
    found: dict[str, frozenset[str]] = {}
    for command in routes.commands:
        name = " ".join(f"/{name}" for name in command.names) or f"„{command.key}“"
        found[name] = may(command.needs)
    for route in routes.taps:
        found[route.tap.__name__] = may(route.needs)
    for form in routes.forms:
        found[f"form {form.name}"] = may(form.needs)
    for link in routes.links:
        found[f"link {link.prefix}"] = may(link.needs)
    for file in routes.files:
        found[f"file {' '.join(file.kinds)}"] = may(file.needs)
    if routes.inline is not None:
        found["inline"] = may(routes.inline.needs)
    return found


@cache
def may(needs: Can) -> frozenset[str]:
    """The roles whose cell of the README is not a dash."""
    return frozenset(role for (role, can), cell in verbs().items() if can is needs and cell != "–")


def limited(role: str, needs: Can) -> bool:
    """Whether the role may do it only somewhere."""
    return needs not in UNSCOPED and verbs()[role, needs] not in {"✓", "own", "–"}


def allowed(role: str, needs: Can, kind: type[Tap], *, inside: bool) -> bool:
    """Whether the role may use the button over objects on that side of its scope."""
    selected = [one for one in over(kind).values() if one not in OVER_NOTHING]
    if not limited(role, needs) or not selected:
        return role in may(needs)
    return inside and REACHED.get(Role(role), PLACES).issuperset(selected)


def over(kind: type[Tap]) -> dict[str, str]:
    """Field → what it selects, of those that select what a scope can hold."""
    found = {}
    for field, type_ in kind._kinds.items():
        named = CALLED.get(field, {}).get(kind.__name__, field)
        if type_ is County:
            found[field] = "county"
        elif named in FIELDS:
            found[field] = named
    return found


@dataclass(frozen=True, slots=True)
class Objects:
    """One of each kind. A network's group stands for a county's where a network is meant."""

    numbers: Mapping[str, int]
    chat_of_network: int = 0

    def example(self, kind: type[Tap], role: str) -> Tap:
        """The button over these objects; what selects nothing is 0, or the first of its kind."""
        called = over(kind)
        values: list[Any] = []
        for field, type_ in kind._kinds.items():
            of_network = role == Role.NETWORK_LEAD or "network" in called.values()
            if called.get(field) == "chat" and of_network:
                values.append(self.chat_of_network)
            elif field in called:
                values.append(type_(self.numbers[called[field]]))
            else:
                values.append(0 if type_ in {int, bool} else _first(type_))
        return kind(*values)


def nothing() -> Objects:
    """A forged button: it points at nothing there is."""
    return Objects(dict.fromkeys(FIELDS, 0) | {"county": County.ALYTUS})


async def objects(world: World, *, inside: bool) -> Objects:
    """Objects within the scopes of `SCOPES`, or beyond all of them."""
    county, eldership = INSIDE if inside else OUTSIDE
    user = world.stranger("Prašytojas")
    chats = [
        world.telegram.add_group(
            f"{name} {inside}", creator=world.owner.person, bots=[world.telegram.first_bot]
        )
        for name in ("Apskritis", "Tinklas")
    ]
    await world.settle()
    now = world.clock.now()
    async with world.app.db.write() as tx:
        place = next(one for one in await territories.all_elderships(tx) if one.name == eldership)
        member = await members.add(
            tx, kind=members.Kind.MEMBER, eldership_id=place.id, joined_on=now.date()
        )
        await accounts.ensure(tx, user.id)
        network = 1 if inside else 2
        await tx.execute(networks.insert().values(id=network, name=f"{network}", made_at=now))
        await groups.bind(tx, chats[0].id, county.code)
        await groups.bind_network(tx, chats[1].id, network)
        numbers = {
            "chat": chats[0].id,
            "network": network,
            "member": member,
            "user": user.id,
            "account": user.id,
            "eldership": place.id,
            "municipality": int(place.municipality[3:]),
            "county": int(county),
            "request": await _request(tx, now, user.id, place),
            **await _news(tx, now, county.code),
            "poll": await _poll(tx, now, county.code),
            **await _meeting(tx, now, place.municipality),
            "report": await _report(tx, now, member, place.id),
            **await _contest(tx, now, network, member, place),
        }
    return Objects(numbers, chats[1].id)


async def _request(tx: Tx, now: datetime, account: int, place: Eldership) -> int:
    values: dict[str, Any] = {
        "account_id": account,
        "eldership_id": place.id,
        "municipality": place.municipality,
        "name": "Prašytojas",
        "state": "open",
        "level": Role.COUNTY_LEAD,
        "told": {},
        "asked_at": now,
    }
    there = {name: value for name, value in values.items() if name in requests.c}
    statement = requests.insert().values(**there).returning(requests.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def _news(tx: Tx, now: datetime, county: str) -> dict[str, int]:
    """An item for that county alone, sent by a campaign."""
    audience = Audience(AudienceKind.COUNTIES, (county,))
    campaign = await _campaign(tx, now, f"news:{county}", "news", 0)
    number = await news.add(
        tx,
        origin=Origin.COMPOSED,
        html="Naujiena",
        media=[],
        audience=audience.as_json(),
        campaign_id=campaign,
        state=news.State.STARTED,
        created_at=now,
    )
    await campaigns.change(tx, campaign, subject=number)
    return {"news": number}


async def _campaign(tx: Tx, now: datetime, key: str, noun: str, subject: int) -> int:
    return await campaigns.add(
        tx,
        key=key,
        noun=noun,
        subject=subject,
        text_id="common.verbatim",
        params={},
        buttons=[],
        media=[],
        created_at=now,
    )


async def _poll(tx: Tx, now: datetime, county: str) -> int:
    """One that asks that county alone, and is open."""
    number = await polls.add(
        tx,
        state=State.OPEN,
        title="Apklausa",
        sight=Sight.ALWAYS.code,
        audience=Audience(AudienceKind.COUNTIES, (county,)).as_json(),
        created_at=now,
        started_at=now,
        closes_at=now + timedelta(days=7),
    )
    kind = QuestionKind.YES_NO
    await polls.add_question(tx, number, position=1, kind=kind, text="Apklausa")
    return number


async def _meeting(tx: Tx, now: datetime, municipality: str) -> dict[str, int]:
    """One that invites that municipality alone, and is to come; its invitations are a campaign."""
    number = await meetings.add(
        tx,
        state=MeetingState.ANNOUNCED,
        kind=MeetingKind.LOCAL,
        title="Susitikimas",
        audience=Audience(AudienceKind.MUNICIPALITIES, (municipality,)).as_json(),
        starts_at=now + timedelta(days=7),
        ends_at=now + timedelta(days=7, hours=2),
        uid=f"{municipality}@sueiga",
        created_at=now,
        changed_at=now,
        announced_at=now,
    )
    campaign = await _campaign(tx, now, f"meeting:{number}", "meetings", number)
    await meetings.change(tx, number, campaign_id=campaign)
    return {"meeting": number, "campaign": campaign}


async def _report(tx: Tx, now: datetime, member: int, eldership: int) -> int:
    """One for that county alone, published."""
    return await reports.add(
        tx,
        Content("Sutvarkytas parkas"),
        submitted_at=now,
        member_id=member,
        eldership_id=eldership,
        state=ReportState.PUBLISHED,
        published_at=now,
        published_no=eldership,
    )


async def _contest(
    tx: Tx, now: datetime, number: int, member: int, place: Eldership
) -> dict[str, int]:
    """One that the jury judges now, with a nomination; whoever has a role in it has a seat."""
    await contests.add(
        tx,
        Rules(),
        id=number,
        state=ContestState.FIXED,
        name="Konkursas",
        year=now.year,
        created_at=now,
        fixed_at=now,
    )
    span = Span(Phase.JURY, now - timedelta(days=1), now + timedelta(days=7))
    await contests.date_phases(tx, number, [span])
    await contests.note_phase(tx, number, Phase.JURY, opened_at=now)
    category = await contests.append(
        tx, contests.contest_categories, number, name="Lyderis", subject=Subject.PERSON.code
    )
    criteria = contests.contest_criteria
    await contests.append(tx, criteria, number, name="Originalumas", weight=100)
    for role, seat in ((Role.JUROR, Seat.JUROR), (Role.CHECKER, Seat.CHECKER)):
        for one, grants in (await roles.of_members(tx)).items():
            if Grant(role, str(number)) in grants:
                await juries.seat(tx, contest_id=number, member_id=one, seat=seat, appointed_at=now)
    nomination = await nominations.add(
        tx,
        Nominated("Seniūnija", "Todėl", {}),
        contest_id=number,
        category_id=category,
        state=NominationState.PASSED,
        nominator_id=member,
        nominee_id=member,
        eldership_id=place.id,
        municipality=place.municipality,
        county="LT-AL",
        made_at=now,
        changed_at=now,
    )
    return {"contest": number, "nomination": nomination}


def _first(kind: Any) -> Any:
    return next(iter(kind))
