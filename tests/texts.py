"""The texts and who uses them, read from the files themselves: for the tests over all of them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.app import FEATURES
from bot.domain.actors import Can
from bot.telegram.routes import Table

ROOT = Path(__file__).resolve().parents[1]
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
LABELLED = frozenset(
    {"tap", "link", "form_button", "_press"}
)  # their first argument is a button's text


@dataclass
class Text:
    """One message of one language, as far as it can be known without showing it."""

    id: str
    variables: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)  # variables that a plural depends on
    moments: set[str] = field(default_factory=set)
    plurals: list[set[str]] = field(default_factory=list)  # the cases of each plural
    messages: set[str] = field(default_factory=set)  # other messages it contains
    words: str = ""  # what it says, without its variables


class _Reader(Visitor):
    def __init__(self, text: Text) -> None:
        self.text = text

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - Fluent's
        self.text.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - Fluent's
        self.text.messages.add(f"{self.text.id.partition('.')[0]}.{node.id.name}")

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802 - Fluent's
        if node.id.name in {"DATE", "SPAN"}:
            given = node.arguments.positional
            names = {one.id.name for one in given if isinstance(one, ftl.VariableReference)}
            self.text.moments.update(names)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - Fluent's
        keys = {
            variant.key.name for variant in node.variants if isinstance(variant.key, ftl.Identifier)
        }
        if keys & (PLURALS - {"other"}):
            self.text.plurals.append(keys)
            if isinstance(node.selector, ftl.VariableReference):
                self.text.numbers.add(node.selector.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - Fluent's
        self.text.words += node.value


@cache
def texts(language: str) -> dict[str, Text]:
    """Id → text. Terms are left out: they stand inside of texts only."""
    found: dict[str, Text] = {}
    for path in sorted(ROOT.joinpath("locales", language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                text = Text(f"{path.stem}.{entry.id.name}")
                _Reader(text).visit(entry)
                assert text.id not in found, f"{text.id} is there twice"
                found[text.id] = text
    return found


@dataclass
class Uses:
    """Ids in the code: written out, or as patterns of those put together there."""

    ids: set[str] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    toasts: set[str] = field(default_factory=set)

    def fit(self, text_id: str) -> bool:
        return text_id in self.ids or any(re.fullmatch(one, text_id) for one in self.patterns)


@cache
def uses() -> Uses:
    """Every text id in `bot` and `handlers`, and those that follow from names."""
    found = Uses()
    nouns = {text_id.partition(".")[0] for text_id in texts("lt")}
    known = re.compile(rf"(?:{'|'.join(sorted(nouns))})\.[a-z]([a-z0-9-]*[a-z0-9])?")
    for path in _sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(value)) if known.fullmatch(value):
                    found.ids.add(value)
                case ast.JoinedStr(values=[ast.Constant(value=str(first)), *_]):
                    if first.partition(".")[0] in nouns and "." in first:
                        found.patterns.add(_pattern(node))
                case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(value)), *_]):
                    if name in LABELLED:
                        found.labels.add(value)
                    elif name == "Toast":
                        found.toasts.add(value)
    _follow_from_names(found)
    return found


def required_by_names() -> set[str]:
    """Ids that must be there because a route, a form or a permission is."""
    table = Table(FEATURES)
    opening = [command for command in table.commands if command.opens]
    return {
        *(command.label for command in opening),
        *(command.description for command in table.commands if command.names),
        *(
            form.text(part, step)
            for form in table.forms
            for part in ("ask", "label")
            for step in form.names
        ),
        *(
            form.text(part, form.name)
            for form in table.forms
            for part in ("title", "unfinished-named", "unfinished-unnamed")
        ),
        *(
            f"common.not-allowed-{can.name.lower().replace('_', '-')}"
            for can in Can
            if can not in {Can.ANYONE, Can.BELONG}
        ),
    }


def allowed_by_names() -> set[str]:
    """Ids that may be there because a route or a form is."""
    table = Table(FEATURES)
    return {
        *(command.phrases for command in table.commands if command.opens),
        *(form.text("example", step) for form in table.forms for step in form.names),
    }


def _follow_from_names(found: Uses) -> None:
    table = Table(FEATURES)
    found.ids |= required_by_names() | allowed_by_names()
    found.labels |= {command.label for command in table.commands if command.opens}
    found.labels |= {form.text("label", step) for form in table.forms for step in form.names}
    found.labels.add("common.open-private")


def _sources() -> Iterator[Path]:
    for folder in ("bot", "handlers"):
        for path in ROOT.joinpath(folder).rglob("*.py"):
            if "sandbox" not in path.relative_to(ROOT).parts[:-1]:
                yield path


def _pattern(node: ast.JoinedStr) -> str:
    parts = (
        re.escape(part.value) if isinstance(part, ast.Constant) else "[a-z0-9-]+"
        for part in node.values
    )
    return "".join(map(str, parts))
