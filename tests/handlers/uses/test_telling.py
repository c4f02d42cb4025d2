"""What authors hear of the use others make of their entries."""

from bot.domain.preferences import How, Kind
from bot.domain.report_buttons import ShowPractice
from bot.services import uses as service
from handlers.preferences import ChooseHow
from storage.reports import reports
from tests.practising import published
from tests.using import adopts, counts, lesson, marks
from tests.world import Someone, World


async def next_morning(world: World, days: float = 1) -> None:
    await world.tick(days=days)


async def test_who_follows_an_unnamed_author_learns_nothing_of_it(
    world: World, author: Someone
) -> None:
    """A refusal because it is the eldership's own would say whose it is."""
    number = await lesson(world, author)
    await author.leaves_the_association()
    follower = await world.member("Daugų seniūnija")
    await follower.sends_data(ShowPractice(number).pack())
    assert follower.buttons[0] == ["👍 Naudinga", "Pasimokėme ir mes"]
    await adopts(follower, number)
    assert follower.sees.startswith("Ačiū, įrašyta. Autorius apie tai sužinos.")
    assert await counts(world, number) == (0, 1)


async def test_the_author_hears_of_all_in_one_message_the_next_morning(
    world: World, author: Someone, reader: Someone
) -> None:
    first, second = await published(world, author), await published(world, author, "Takai")
    other = await world.member("Anykščių seniūnija")
    before = len(author.messages)
    await marks(world, reader, first)
    await marks(world, other, first)
    await adopts(other, second, "Taip pat")
    await world.tick(minutes=30)
    assert len(author.messages) == before
    await next_morning(world)
    assert author.screen == (
        (
            "🌱 Jūsų įrašai praverčia kolegoms\n"
            "1. Takai\n"
            "• Anykščių r., Anykščių seniūnija: „Taip pat“\n"
            "2. Sutvarkytas parkas\n"
            "👍 „Naudinga“ pažymėjo 2 kolegos"
        ),
        [["1", "2"], ["📅 Jūsų metai"], ["Rečiau apie tai"]],
    )
    assert len(author.messages) == before + 1
    await world.restart()
    await marks(world, reader, first)
    await marks(world, reader, first)  # taken back and said again: the author knows
    await next_morning(world)
    assert len(author.messages) == before + 1


async def test_once_a_week_for_who_wants_it_so_and_never_for_who_does_not(
    world: World, author: Someone, reader: Someone
) -> None:
    """It is Monday: the digest of Tuesday comes after one mark, the next a week later."""
    number = await published(world, author)
    await author.sends_data(ChooseHow(Kind.REPORTS, How.WEEKLY).pack())
    other = await world.member("Anykščių seniūnija")

    def told() -> int:
        return sum(text.startswith("🌱") for text in author.texts)

    await marks(world, reader, number)
    await next_morning(world)
    assert told() == 1
    await marks(world, other, number)
    await next_morning(world)
    await next_morning(world, 5)
    assert told() == 1
    await next_morning(world)
    assert told() == 2
    await author.sends_data(ChooseHow(Kind.REPORTS, How.OFF).pack())
    await adopts(other, number)
    await next_morning(world)
    await author.sends_data(ChooseHow(Kind.REPORTS, How.NOW).pack())
    await next_morning(world)
    assert told() == 2


async def test_of_what_was_withdrawn_or_taken_back_nobody_hears(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    gone = await published(world, author, "Takai")
    await marks(world, reader, number)
    world.clock.advance(minutes=1)
    await marks(world, reader, number)
    await marks(world, reader, gone)
    async with world.app.db.write() as tx:
        await tx.execute(reports.update().where(reports.c.id == gone).values(state="withdrawn"))
    before = len(author.messages)
    await next_morning(world)
    assert len(author.messages) == before


async def test_a_restored_database_tells_nobody_again(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await marks(world, reader, number)
    made_at = world.clock.now()
    world.clock.advance(days=1)
    before = len(author.messages)
    async with world.app.db.write() as tx:
        now, zone = world.clock.now(), world.settings.zone
        await service.take_as_told(tx, made_at, now, zone)
    await world.tick(minutes=1)
    assert len(author.messages) == before
