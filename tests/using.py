"""What colleagues make of entries, as stories tell of it."""

from bot.domain.report_buttons import AdoptPractice, MarkHelpful
from bot.domain.reports import ReportKind
from tests.practising import published, report_of
from tests.world import Someone, World


async def lesson(world: World, author: Someone, **what: object) -> int:
    """The number of an entry that does not say whose it is."""
    return await published(
        world, author, "Nepavykęs konkursas", unnamed=True, kind=ReportKind.LESSON, **what
    )


async def marks(world: World, someone: Someone, number: int) -> str:
    return (await someone.sends_data(MarkHelpful(number).pack())).answer.text


async def adopts(someone: Someone, number: int, how: str | None = None) -> None:
    await someone.sends_data(AdoptPractice(number).pack())
    await (someone.taps("Praleisti") if how is None else someone.says(how))


async def counts(world: World, number: int) -> tuple[int, int]:
    report = await report_of(world, number)
    return report.helpful, report.uses
