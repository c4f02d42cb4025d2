"""Who may use which route, by its `needs`: what the tests try as every role."""

from bot.app import FEATURES
from bot.domain.actors import GRANTS, Can, Role
from bot.telegram.routes import Table

Line = tuple[str, frozenset[str]]


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
    return found


def may(needs: Can) -> frozenset[str]:
    roles = {role.value for role in Role if needs in GRANTS[role] or needs is Can.ANYONE}
    return frozenset(roles | ({"stranger"} if needs is Can.ANYONE else set()))
