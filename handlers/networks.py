"""Thematic networks: the list, joining and leaving, and what their leads do."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can, Nationwide
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, one_a_row, tap, verbatim, words
from bot.domain.poll_buttons import OpenQuickPoll
from bot.domain.taps import Tap
from bot.services import networks
from bot.services.networks import ABOUT_MAX, NAME_MAX, Seen
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("networks")


class OpenNetworks(Tap, prefix="no"):
    page: int = 0


class ReadNetwork(Tap, prefix="nr"):
    network: int


class JoinNetwork(Tap, prefix="nj"):
    network: int


class QuitNetwork(Tap, prefix="nq"):
    """Asks first; `sure` does it."""

    network: int
    sure: bool


class NewNetwork(Tap, prefix="nn"):
    pass


class DescribeNetwork(Tap, prefix="nd"):
    network: int


class CloseNetwork(Tap, prefix="nc"):
    """Asks first; `sure` does it."""

    network: int
    sure: bool


@routes.entry("networks", needs=Can.FOLLOW, opens=OpenNetworks())
async def all_networks(ctx: Ctx, value: OpenNetworks | None) -> Answer:
    return await _list(ctx, value.page if value else 0)


async def _list(ctx: Ctx, page_number: int = 0) -> Screen:
    found = await networks.all_open(ctx.tx, ctx.actor)
    page = paged(found, page_number, OpenNetworks)
    buttons = [
        verbatim(network.name, ReadNetwork(network.id), chosen=joined)
        for network, joined in page.items
    ]
    rows: Rows = (*one_a_row(buttons), *page.turning)
    if ctx.actor.may(Can.KEEP_NETWORKS, Nationwide()):
        rows = (*rows, (tap("networks.new", NewNetwork()),))
    rows = (*rows, (to_menu(),))
    return Screen("networks.all", {"count": len(found)}, rows)


@routes.tap(ReadNetwork, needs=Can.FOLLOW)
async def read(ctx: Ctx, value: ReadNetwork) -> Answer:
    return await _card(ctx, value.network)


async def _card(ctx: Ctx, network_id: int) -> Screen:
    seen = await networks.see(ctx.tx, ctx.actor, network_id, ctx.now)
    lines = [words("networks.card-name", name=seen.network.name)]
    if seen.network.about:
        lines.append(words("networks.card-about", about=seen.network.about))
    lines.append(words("networks.card-count", count=seen.count))
    if seen.joined:
        lines.append(words("networks.you-are-in"))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, _buttons(ctx, seen))


def _buttons(ctx: Ctx, seen: Seen) -> Rows:
    number = seen.network.id
    found: list[Button] = []
    if seen.link is not None:
        found.append(Button(words("networks.to-group"), url=seen.link))
    if seen.joined:
        found.append(tap("networks.quit", QuitNetwork(number, sure=False)))
    elif ctx.actor.can(Can.JOIN_NETWORKS):
        found.append(tap("networks.join", JoinNetwork(number)))
    if seen.keeps:
        if seen.link is not None:
            found.append(tap("quick_polls.menu-quick", OpenQuickPoll()))
        found.append(tap("networks.describe", DescribeNetwork(number)))
        found.append(tap("networks.close", CloseNetwork(number, sure=False)))
    return one_a_row([*found, tap("networks.back", OpenNetworks())])


@routes.tap(JoinNetwork, needs=Can.JOIN_NETWORKS)
async def join(ctx: Ctx, value: JoinNetwork) -> Answer:
    await networks.join(ctx.tx, ctx.actor, value.network, ctx.now)
    return await _card(ctx, value.network)


@routes.tap(QuitNetwork, needs=Can.JOIN_NETWORKS)
async def quit_(ctx: Ctx, value: QuitNetwork) -> Answer:
    seen = await networks.see(ctx.tx, ctx.actor, value.network, ctx.now)
    if not value.sure and seen.joined:
        sure = tap("networks.quit", QuitNetwork(value.network, sure=True))
        rows = ((sure,), (_stay(value.network),))
        return Screen("networks.ask-quit", {"name": seen.network.name}, rows)
    await networks.leave(ctx.tx, ctx.actor, value.network, ctx.now)
    return await _card(ctx, value.network)


@routes.tap(CloseNetwork, needs=Can.KEEP_NETWORKS)
async def close(ctx: Ctx, value: CloseNetwork) -> Answer:
    network = await networks.get(ctx.tx, ctx.actor, value.network)
    if not value.sure:
        sure = tap("networks.close", CloseNetwork(value.network, sure=True))
        rows = ((sure,), (_stay(value.network),))
        return Screen("networks.ask-close", {"name": network.name}, rows)
    await networks.close(ctx.tx, ctx.actor, value.network, ctx.now)
    return (await _list(ctx)).led_by(words("networks.closed", name=network.name))


def _stay(network_id: int) -> Button:
    return tap("networks.leave-it", ReadNetwork(network_id))


async def founded(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    name, about = values["name"], values["about"]
    number = await networks.found(ctx.tx, ctx.actor, name, about, ctx.now)
    return (await _card(ctx, number)).led_by(words("networks.founded"))


async def described(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, about = values["network"], values["theme"]
    await networks.describe(ctx.tx, ctx.actor, number, about, ctx.now)
    return await _card(ctx, number)


NETWORK = routes.form(
    Form(
        "network",
        "networks",
        needs=Can.KEEP_NETWORKS,
        finish=founded,
        steps=(
            Step("name", Text(NAME_MAX)),
            Step("about", Text(ABOUT_MAX), optional=True),
        ),
        submit="forms.confirm",
    )
)

THEME = routes.form(
    Form(
        "theme",
        "networks",
        needs=Can.KEEP_NETWORKS,
        finish=described,
        steps=(Step("theme", Text(ABOUT_MAX)),),
        direct=True,
    )
)


@routes.tap(NewNetwork, needs=Can.KEEP_NETWORKS)
async def new(ctx: Ctx, _: Any) -> Answer:
    return await ctx.kit.forms.open(ctx, NETWORK)


@routes.tap(DescribeNetwork, needs=Can.KEEP_NETWORKS)
async def describe(ctx: Ctx, value: DescribeNetwork) -> Answer:
    await networks.get(ctx.tx, ctx.actor, value.network)
    return await ctx.kit.forms.open(ctx, THEME, network=value.network)
