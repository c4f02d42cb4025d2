"""The list of what is kept of people is complete, and what it says is done."""

import re

import sqlalchemy as sa

from bot.services.privacy.links import HELD_BACK, LINE, LINKS, OTHERS, Fate
from storage.tables import metadata
from tests.texts import texts

PEOPLE = {"accounts", "members"}
NAMES = re.compile(
    r"(?:.*_)?(?:account|member|user|person|author|sender|lead|chat)(?:_id)?|.*_by|lane"
)


def names_somebody(column: sa.Column) -> bool:
    """Whether it points at a person, or is called as if it did."""
    pointed = {key.column.table.name for key in column.foreign_keys}
    return bool(pointed & PEOPLE or NAMES.fullmatch(column.name))


def held_back() -> set[str]:
    return {name for names in HELD_BACK.values() for name in names.split()}


def test_every_column_that_names_somebody_is_in_one_list() -> None:
    entered = [link.name for link in LINKS] + list(OTHERS)
    assert len(entered) == len(set(entered))
    found = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if names_somebody(column)
    }
    assert found - set(entered) == set()
    assert set(entered) - found == {"accounts.id", "members.id"}


def test_every_column_about_somebody_is_given_to_them_or_held_back() -> None:
    given = {f"{link.table.name}.{name}" for link in LINKS for name in link.given.split()}
    keys = {link.name for link in LINKS} | set(OTHERS)
    found = {
        f"{link.table.name}.{column.name}"
        for link in LINKS
        if f"{link.table.name}.*" not in held_back()
        for column in link.table.columns
    }
    assert found - given - held_back() - keys == set()
    assert {name for name in held_back() - found if not name.endswith("*")} == set()
    assert given & held_back() == set()
    assert given - found == set()


def test_what_is_read_is_given_and_what_is_blanked_is_there() -> None:
    for link in LINKS:
        assert set(link.read.split()) <= set(link.given.split()), link.name
        assert set(link.blanks) <= set(link.table.columns.keys()), link.name
        assert bool(link.blanks) is (link.fate is Fate.BLANK), link.name
        clears = link.fate is not Fate.BLANK or link.column in link.blanks
        is_key = link.table.c[link.column].primary_key  # of a line that has no name by then
        assert clears or is_key or link.blanks == LINE, link.name


def test_no_secret_is_given() -> None:
    given = {f"{link.table.name}.{name}" for link in LINKS for name in link.given.split()}
    assert {name for name in given if re.search("hash|salt|secret|key|sheets", name)} == set()


def test_whatever_is_shown_has_a_name() -> None:
    tables = {link.table.name for link in LINKS if link.given}
    fields = {name.removesuffix("_id") for link in LINKS for name in link.read.split()}
    wanted = {f"privacy.about-{name}" for name in tables} | {
        f"privacy.field-{name}" for name in fields
    }
    there = {id_ for id_ in texts("lt") if re.match(r"privacy\.(about|field)-", id_)}
    assert {name.replace("_", "-") for name in wanted} == there
