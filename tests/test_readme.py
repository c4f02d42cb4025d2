"""What the README lists is what the code has."""

import re
from pathlib import Path

from bot.app import FEATURES
from bot.cli.main import main
from bot.domain.actors import GRANTS, REACH, Can, Reach, Role
from bot.settings import Settings
from bot.telegram.routes import Command, Table
from tests import routes

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")

COLUMNS: dict[str, tuple[Role, ...]] = {
    "stranger": (),
    "member": (Role.MEMBER,),
    "municipal lead": (Role.MUNICIPAL_LEAD,),
    "county lead": (Role.COUNTY_LEAD,),
    "network lead": (Role.NETWORK_LEAD,),
    "board, president": (Role.BOARD, Role.PRESIDENT),
    "lawyer": (Role.LAWYER,),
    "juror": (Role.JUROR,),
    "checker": (Role.CHECKER,),
    "director, editor": (Role.DIRECTOR, Role.EDITOR),
    "owner": (Role.OWNER,),
}
UNNAMED = {
    "calendars": "*calendars of meetings*",
    "booklets": "*booklets and tables of reports*",
    "mine": "*my reports*",
    "year": "*my year*",
    "nominations": "*my nominations*",
    "proposals": "*my proposals*",
    "queue": "*proposed news*",
    "groups": "*county groups*",
    "channel": "*the association’s channel*",
    "networks": "*thematic networks*",
    "quick": "*quick polls of a group*",
    "cadence": "*meetings held and owed*",
    "invite": "*invitations*",
    "roster": "*the roster*",
    "territories": "*the list of elderships*",
    "themes": "*the list of themes*",
    "review_queue": "*waiting reports*",
    "association": "*the association’s settings*",
}
WITHOUT_A_LINE = {"resume", "ways"}  # shown only while a draft is open, to strangers only


def test_the_table_of_commands_is_what_the_grants_say() -> None:
    lines = table("commands")
    assert lines[0] == ["command", *COLUMNS]

    commands = [c for c in Table(FEATURES).commands if c.key not in WITHOUT_A_LINE]
    assert {tuple(line) for line in lines[1:]} == {
        (_named(command), *(_cell(command, roles) for roles in COLUMNS.values()))
        for command in commands
    }


def test_the_table_of_verbs_is_the_policy() -> None:
    """What each role may do, and how far."""
    lines = table("verbs")
    assert lines[0] == ["what", *routes.COLUMNS]
    assert {tuple(line) for line in lines[1:]} == {
        (words, *(_reach(can, roles) for roles in routes.COLUMNS.values()))
        for can, words in routes.VERBS.items()
    }
    assert routes.VERBS.keys() == set(Can)


def _reach(can: Can, roles: tuple[str, ...]) -> str:
    """How far these roles may do it; they do not differ."""
    (cell,) = {_reach_of(can, role) for role in roles}
    return cell


def _reach_of(can: Can, role: str) -> str:
    if can is Can.ANYONE:
        return "✓"
    if not isinstance(role, Role) or can not in GRANTS[role]:
        return "–"
    if can in routes.UNSCOPED or REACH[role] is Reach.EVERYWHERE:
        return "✓"
    return {Reach.SELF: "own"}.get(REACH[role], REACH[role].value)


def test_the_table_of_settings_is_what_is_read() -> None:
    lines = table("settings")[1:]
    told = {line[0].strip("`"): line[1].strip("`") for line in lines}

    assert told == {
        name.upper(): _default(name, field.get_default())
        for name, field in Settings.model_fields.items()
    }


def test_the_table_of_commands_of_the_command_line_is_complete() -> None:
    told = set(re.findall(r"`sueiga ([a-z]+)", README))
    context = main.make_context("sueiga", [])

    assert told == set(main.list_commands(context))


def test_the_tree_names_what_is_there() -> None:
    tree = README.split("<!-- tree -->")[1].split("```")[1]
    told = set(re.findall(r"^  (\w+(?:\.py|/))", tree, re.MULTILINE))
    there = {
        path.name + ("/" if path.is_dir() else "")
        for path in (ROOT / "bot").iterdir()
        if path.name not in {"__pycache__", "__init__.py"}
    }

    assert told == there


def test_decisions_are_numbered_one_by_one_and_called_by_their_numbers() -> None:
    found = sorted((ROOT / ".github/decisions").glob("*.md"))
    told = [re.match(r"# (\d+)\. \S", path.read_text(encoding="utf-8")) for path in found]

    assert [path.name[:5] for path in found] == [f"{n:04}-" for n in range(1, len(found) + 1)]
    assert [one and int(one[1]) for one in told] == list(range(1, len(found) + 1))


def table(name: str) -> list[list[str]]:
    """The cells of a marked table, without its line of dashes."""
    text = README.split(f"<!-- table: {name} -->")[1].split("<!-- end -->")[0]
    lines = [line for line in text.strip().splitlines() if not line.startswith("|---")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _named(command: Command) -> str:
    return " ".join(f"`/{name}`" for name in command.names) or UNNAMED[command.key]


def _cell(command: Command, roles: tuple[Role, ...]) -> str:
    if command.needs is Can.ANYONE:
        return "✓"
    holding = [role for role in roles if command.needs in GRANTS[role]]
    if not holding:
        return "–"
    if len(holding) < len(roles):
        return ", ".join(role.value for role in holding)
    reach = REACH[holding[0]]
    scoped = command.needs in {Can.KEEP_GROUPS, Can.ADMIT, Can.CALL_MEETINGS}
    return reach.value if scoped and reach is not Reach.EVERYWHERE else "✓"


def _default(name: str, value: object) -> str:
    if name in {"bot_token", "owner_ids"}:
        return "required"
    if name == "webhook_secret":
        return "made up"
    if name == "metrics_token":
        return "empty"
    return str(value) or "empty"
