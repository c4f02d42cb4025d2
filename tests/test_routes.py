"""Every route as every role, within its scope and beyond: the README says who may, and so it is."""

import logging
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import cycle

import pytest

from bot.app import FEATURES
from bot.domain import consent
from bot.domain.actors import GRANTS, REACH, Can, Role
from bot.domain.taps import Tap
from bot.services.members import actors as read_actors
from bot.telegram.dispatch import AtTheGate, _gate
from bot.telegram.forms import Act, Form, FormTap
from bot.telegram.incoming import nothing as no_update
from bot.telegram.routes import Ctx, Routes, Table
from storage import accounts, drafts, members, roles
from tests.routes import (
    SCOPES,
    STRANGER,
    Objects,
    allowed,
    limited,
    may,
    nothing,
    objects,
    over,
    table,
)
from tests.texts import texts
from tests.world import Someone, World

TABLE = Table(FEATURES)
ROLES: list[Role | str] = [STRANGER, *Role]
People = Mapping[str, Someone]
STALE = "Šis mygtukas nebegalioja."
UNKNOWN = "Nesupratau"
GROWN_OF = (  # what grown forms are about
    *("poll", "member", "meeting", "kind", "report"),
    *("contest", "part", "category", "phase", "level", "nomination"),
)


@cache
def refusals() -> tuple[str, ...]:
    """How they begin."""
    return tuple(
        text.words.split("\n")[0][:24]
        for text_id, text in texts("lt").items()
        if text_id == "common.stranger" or text_id.startswith("common.not-allowed-")
    )


def turned_away() -> set[str]:
    """What stands above the empty list of who may not ask inline."""
    return {texts("lt")[f"common.inline-{name}"].words for name in ("sign-up", "terms", "open")}


class Barred:
    """Whoever may not is stopped at the gate, before the route is asked anything. How the gate
    answers each role is a test of its own; that a route has it: one of them tries it, in turn, and
    all of them the first of each permission."""

    def __init__(self) -> None:
        self._next: dict[Can, Iterator[str]] = {}

    def at(self, needs: Can, listed: Collection[str]) -> list[str]:
        barred = [str(role) for role in ROLES if role not in listed]
        if needs in self._next or not barred:
            return [next(self._next[needs])] if barred else []
        self._next[needs] = cycle(barred)
        return barred


async def as_role(world: World, role: Role | str) -> Someone:
    """Somebody who holds that role and no other; a county lead leads Alytus."""
    if role == STRANGER:
        stranger = world.stranger()
        await stranger.starts()
        return stranger
    if role is Role.MEMBER:
        return await world.member("Daugų seniūnija")
    if role is Role.OWNER:
        await world.owner.starts()
        return world.owner
    assert isinstance(role, Role)
    someone = world.stranger("Iš biuro")
    scope = SCOPES.get(REACH[role], "")
    async with world.app.db.write() as tx:
        today = world.clock.now().date()
        member = await members.add(tx, kind=members.Kind.OTHER, name="Iš biuro", joined_on=today)
        await accounts.link(tx, someone.id, member)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
        await roles.grant_member(tx, member, role, scope, world.clock.now())
    await someone.starts()
    return someone


async def everybody(world: World) -> dict[str, Someone]:
    return {str(role): await as_role(world, role) for role in ROLES}


async def test_every_command_link_form_and_file_answers_as_the_readme_says(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    people = await everybody(world)
    listed = table()
    for command in TABLE.commands:
        for name in command.names:
            names = " ".join(f"/{one}" for one in command.names)
            for role, new in (await _said(world, people, f"/{name}")).items():
                assert len(new) == 1, (role, name)
                assert _refused(new) is (role not in listed[names]), (role, name)
    for link in TABLE.links:
        for role, new in (await _said(world, people, f"/start {link.prefix}_0")).items():
            assert _refused(new) is (role not in listed[f"link {link.prefix}"]), (role, link)
    barred = Barred()
    for form in TABLE.forms:
        those = listed[f"form {form.name}"]
        asked = {role: people[role] for role in (*sorted(those), *barred.at(form.needs, those))}
        for role, new in (await _pressed(world, asked, form)).items():
            assert _refused(new) is (role not in those), (role, form.name)
    await _said(world, people, "/menu")
    wanted = [route.needs for route in TABLE.files if "document" in route.kinds]
    for role, someone in people.items():
        before = len(someone.messages)
        await someone.sends_document("x.bin")
        taken = not _new(someone, before)[0].startswith((UNKNOWN, *refusals()))
        assert taken is any(role in may(needs) for needs in wanted), role
    if TABLE.inline is not None:
        assert await _found(people) == listed["inline"]
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_every_button_answers_as_the_readme_says(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Over nothing that is there, over an object within the role's scope, over one beyond it."""
    people = await everybody(world)
    sides = {inside: await objects(world, inside=inside) for inside in (True, False)}
    barred = Barred()
    for route in TABLE.taps:
        kind, needs = route.tap, route.needs
        await _consent(world)  # some buttons take it back
        listed = may(needs)
        forgers = [*barred.at(needs, listed), *(() if over(kind) else sorted(listed))]
        forging = {role: people[role] for role in forgers}
        for role, new in (await _tapped(world, forging, kind, nothing())).items():
            assert _refused(new) is (role not in listed), (role, kind)
        if not over(kind):
            continue
        for inside, side in sides.items():
            asked = {role: people[role] for role in listed if inside or limited(role, needs)}
            for role, new in (await _tapped(world, asked, kind, side)).items():
                if allowed(role, needs, kind, inside=inside):
                    assert not _refused(new), (role, kind)
                else:
                    stale = any(text.startswith(STALE) for text in new)
                    assert _refused(new) or stale, (role, kind, inside)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_the_gate_is_open_to_those_the_readme_names(world: World) -> None:
    """For each role and each permission, as the bot reads who has them."""
    people = await everybody(world)
    now, zone = world.clock.now(), world.settings.zone
    async with world.app.db.read() as tx:
        ids = [someone.id for someone in people.values()]
        actors = await read_actors(tx, ids, now.astimezone(zone).date(), "lt")
        ways = {
            (role, needs): Ctx(
                tx, actors[someone.id], now, no_update(0, someone.id), world.app.kit, []
            )
            for role, someone in people.items()
            for needs in Can
        }
    through = {(role, needs) for (role, needs), ctx in ways.items() if _is_open(ctx, needs)}
    assert through == {(role, needs) for role, needs in ways if role in may(needs)}


def _is_open(ctx: Ctx, needs: Can) -> bool:
    try:
        _gate(ctx, needs)
    except AtTheGate:
        return False
    return True


async def _found(people: People) -> set[str]:
    """Whoever may ask inline: nothing stands above what they find that leads elsewhere."""
    queries = {role: await someone.asks_inline("x") for role, someone in people.items()}
    away = {
        role
        for role, query in queries.items()
        if query.offer is None or (query.button and query.button.text in turned_away())
    }
    return set(queries) - away


async def _answered(world: World) -> None:
    """Screens only: files and messages to others, that no one here looks at, take their time."""
    await world.take_in()
    await world.send_screens()


async def _consent(world: World) -> None:
    async with world.app.db.write() as tx:
        every = accounts.accounts.update()
        await tx.execute(every.values(consent=consent.VERSION, forget_at=None))


def _new(someone: Someone, since: int) -> list[str]:
    """What the bot wrote after that many messages; nobody reads the thousands before them anew."""
    return [message.plain for message in someone.messages[since:]]


def _refused(new: list[str]) -> bool:
    return any(text.startswith(refusals()) for text in new)


async def _said(world: World, people: People, text: str) -> dict[str, list[str]]:
    """What each is answered who writes it; all do so at once, which is quicker."""
    before = {role: len(someone.messages) for role, someone in people.items()}
    for someone in people.values():
        someone.person.says(text)
    await _answered(world)
    return {role: _new(someone, before[role]) for role, someone in people.items()}


async def _tapped(
    world: World, people: People, kind: type[Tap], side: Objects
) -> dict[str, list[str]]:
    """What each sees anew who taps the button."""
    before = {role: len(someone.messages) for role, someone in people.items()}
    queries = []
    for role, someone in people.items():
        data = side.example(kind, role).pack()
        queries.append(someone.person.sends_data(data, someone.messages[-1]))
    await _answered(world)
    assert all(query.answer is not None for query in queries), kind
    return {role: _new(someone, before[role]) for role, someone in people.items()}


async def _pressed(world: World, people: People, form: Form) -> dict[str, list[str]]:
    """What each sees anew who has the form open, since before a right was lost, and leaves it."""
    before = {role: len(someone.messages) for role, someone in people.items()}
    now = world.clock.now()
    step = next(iter(form.names), "")
    values = form.begun(dict.fromkeys(GROWN_OF, 0)) if form.grow else {}
    async with world.app.db.write() as tx:
        await tx.execute(drafts.drafts.delete())
        opened = {}
        for role, someone in people.items():
            await accounts.ensure(tx, someone.id)
            opened[role] = await drafts.create(tx, someone.id, form.name, step, now, values)
    for role, draft in opened.items():
        tap = FormTap(draft.id, draft.rev, Act.LEAVE, 0)
        people[role].person.sends_data(tap.pack(), people[role].messages[-1])
    await _answered(world)
    async with world.app.db.write() as tx:
        for draft in opened.values():
            await drafts.drop(tx, draft.id)
    return {role: _new(someone, before[role]) for role, someone in people.items()}


def test_every_button_has_a_route() -> None:
    from bot.domain.taps import all_taps

    routed = {route.tap for route in TABLE.taps} | {FormTap}
    assert {kind for prefix, kind in all_taps().items() if "!" not in prefix} == routed


def test_each_form_has_a_name_of_its_own() -> None:
    """A draft knows its form by its name alone."""
    names = [form.name for form in TABLE.forms]
    assert sorted(set(names)) == sorted(names)


def test_every_role_is_provided_for() -> None:
    assert GRANTS.keys() == REACH.keys() == set(Role)
    for role, granted in GRANTS.items():
        assert Can.BELONG in granted, role
        assert Can.ANYONE not in granted, role


def test_every_permission_is_held_by_somebody() -> None:
    held = frozenset().union(*GRANTS.values())
    assert held == set(Can) - {Can.ANYONE}


def test_the_menu_leads_everywhere() -> None:
    """Whatever has a name can be opened with a button too, except what begins and ends things."""
    named = {command.key for command in TABLE.commands if command.names and not command.opens}
    assert named == {"start", "cancel"}


def test_two_routes_of_one_name_fail() -> None:
    async def nothing(ctx: object, value: object) -> None:
        return None

    one, two = Routes("one"), Routes("two")
    one.command("here", "čia", needs=Can.ANYONE)(nothing)
    two.command("there", "čia", needs=Can.ANYONE)(nothing)
    with pytest.raises(ValueError, match="'čia' is claimed twice"):
        Table([one, two])
