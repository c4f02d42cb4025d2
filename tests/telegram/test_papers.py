"""Files made when they are sent: in the reader's language, as the reader may see them then."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.domain.actors import Role
from bot.domain.errors import Refusal
from bot.domain.files import Column, NotMade, Table, Workbook
from bot.domain.messages import words
from bot.files.sheets import read
from bot.services.outbox import paper, tell
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Paper
from tests.world import Someone, World

FAILED = "Failo parengti nepavyko."


async def roles(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """One cell: whether the reader may see names."""
    if not ctx.actor.holds(Role.MEMBER):
        raise Refusal("common.stale")
    heading = ctx.say("menu.to-menu")
    table = Table("Lapas", [Column(heading)], [[str(args["said"])]])
    return Paper(Workbook([table]), "lapas.xlsx")


@pytest.fixture
async def lead(world: World) -> Someone:
    world.app.kit.table.papers["test"] = roles
    return await world.member("Daugų seniūnija")


async def order(world: World, chat_id: int, name: str = "test") -> None:
    async with world.app.db.write() as tx:
        media = [paper(name, said="ąžuolas")]
        text = words("common.verbatim", text="Štai lentelė")
        await tell(tx, chat_id, text, key="x", now=world.clock.now(), media=media)


async def test_a_paper_arrives_with_its_text(world: World, lead: Someone) -> None:
    await order(world, lead.id)
    await world.settle()
    message = lead.messages[-1]
    assert message.media is not None
    assert (message.plain, message.media.name) == ("Štai lentelė", "lapas.xlsx")
    (sheet,) = read(message.media.content)
    assert sheet.rows == [["Į pradžią"], ["ąžuolas"]]


async def test_whoever_lost_the_right_meanwhile_gets_none(world: World, lead: Someone) -> None:
    await order(world, lead.id)
    await lead.leaves_the_association()
    await world.settle()
    assert lead.sees.startswith(FAILED)


async def test_what_cannot_be_made_is_said(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(document: object) -> bytes:
        raise NotMade("killed")

    monkeypatch.setattr(world.app.delivery._papers, "_make", fails)
    await order(world, lead.id)
    await world.settle()
    assert lead.sees.startswith(FAILED)


async def test_a_paper_of_an_earlier_version_is_no_more(world: World, lead: Someone) -> None:
    await order(world, lead.id, "gone")
    await world.settle()
    assert lead.sees.startswith(FAILED)
