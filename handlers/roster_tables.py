"""The roster as tables: the one the office fills in, the one there is, what an import changes."""

from collections.abc import Callable, Sequence

from bot.domain.actors import REACH, Reach
from bot.domain.files import Column as TableColumn
from bot.domain.files import Table, Value
from bot.domain.messages import Words
from bot.domain.roster.columns import Column
from bot.domain.roster.entries import Facts
from bot.domain.roster.lines import EXAMPLE
from bot.domain.roster.plan import Plan
from bot.domain.roster.report import changed_fields
from bot.domain.roster.roles import GRANTED
from bot.domain.territories import Atlas
from bot.services.successions import role_words

Say = Callable[..., str]

# A Telegram account is bound by its owner, not by a spreadsheet that may be old by then.
SHOWN = tuple(column for column in Column if column not in {Column.SURNAME, Column.TELEGRAM})


def template(say: Say, atlas: Atlas) -> Table:
    """Empty but for one line that shows how."""
    places, known = list(atlas.by_id.values()), say("roster.example-eldership")
    example = Facts(
        next((one for one in places if one.name == known), places[0]),
        name=EXAMPLE,
        address=say("roster.example-address"),
        phone="+370 600 00000",
        email="vardenis@example.com",
    )
    return _table(say, "roster.template-name", atlas, [_row(say, example, atlas)])


def people(say: Say, found: Sequence[Facts], atlas: Atlas) -> Table:
    """Everybody, so that importing it changes nothing."""
    return _table(say, "roster.current-name", atlas, [_row(say, one, atlas) for one in found])


def changes(say: Say, plan: Plan) -> Table:
    """What a message has no room for."""
    rows: list[Sequence[Value]] = [
        *(_change(say, "new", entry.facts, entry.line) for entry in plan.new),
        *(
            _change(
                say,
                "changed",
                one.present.facts,
                one.entry.line,
                Words("common.joined", {"parts": changed_fields(one)}),
            )
            for one in plan.changed
        ),
        *(_change(say, "left", one.facts) for one in plan.left),
        *(_change(say, "kept", one.facts) for one in plan.kept),
        *(_reason(say, "unreadable", one.line, one.reason) for one in plan.unreadable),
        *(_reason(say, "note", one.line, one.text) for one in plan.notes),
    ]
    names = ("what", "line", "name", "eldership", "municipality", "why")
    columns = [TableColumn(say(f"roster.change-{name}")) for name in names]
    return Table(say("roster.changes-name"), columns, rows)


def _table(say: Say, name: str, atlas: Atlas, rows: Sequence[Sequence[Value]]) -> Table:
    choices: dict[Column, list[str]] = {
        Column.MUNICIPALITY: list(atlas.municipality_names),
        Column.COUNTY: list(atlas.county_names),
        Column.ROLE: [_say(say, role_words(role)) for role in sorted(GRANTED)],
    }
    columns = [
        TableColumn(
            say(f"roster.column-{column}"),
            note=say(f"roster.about-{column}"),
            choices=choices.get(column, ()),
        )
        for column in SHOWN
    ]
    return Table(say(name), columns, rows)


def _row(say: Say, facts: Facts, atlas: Atlas) -> list[Value]:
    municipality, county = _territory(facts, atlas)
    roles = sorted({grant.role for grant in facts.grants})
    cells: dict[Column, Value] = {
        Column.NAME: facts.name,
        Column.ELDERSHIP: facts.place.name if facts.place else None,
        Column.MUNICIPALITY: municipality,
        Column.COUNTY: county,
        Column.ROLE: ", ".join(_say(say, role_words(role)) for role in roles),
        Column.PHONE: facts.phone,
        Column.EMAIL: facts.email,
        Column.ADDRESS: facts.address,
        Column.TITLE: facts.title,
        Column.UNTIL: facts.until,
    }
    return [cells[column] for column in SHOWN]


def _territory(facts: Facts, atlas: Atlas) -> tuple[str | None, str | None]:
    """Municipality and county; of the others, those that their roles are over."""
    if facts.place is not None:
        return facts.place.municipality_name, facts.place.county_name
    scopes = {REACH[grant.role]: grant.scope for grant in facts.grants if grant.scope}
    municipality, county = scopes.get(Reach.MUNICIPALITY), scopes.get(Reach.COUNTY)
    return (
        atlas.municipality_name(municipality) if municipality else None,
        atlas.county_name(county) if county else None,
    )


def _change(
    say: Say, what: str, facts: Facts, line: int | None = None, why: Words | None = None
) -> list[Value]:
    place = facts.place
    return [
        say(f"roster.change-is-{what}"),
        line,
        facts.name,
        place.name if place else None,
        place.municipality_name if place else None,
        _say(say, why) if why else None,
    ]


def _reason(say: Say, what: str, line: int, why: Words) -> list[Value]:
    return [say(f"roster.change-is-{what}"), line, None, None, None, _say(say, why)]


def _say(say: Say, text: Words) -> str:
    return say(text.id, **text.params)
