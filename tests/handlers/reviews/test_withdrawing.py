"""What is withdrawn is gone, its pictures too; what may be forwarded."""

from bot.domain.composing import ChooseReaders
from bot.domain.report_buttons import ManageReport, ShowPractice
from bot.domain.reports import Visibility
from bot.domain.reviews import WithdrawReport
from bot.services import reviews
from tests.newsroom import actor_of
from tests.practising import published, waiting
from tests.reviewing import opens
from tests.world import World


async def test_what_is_withdrawn_is_gone_and_its_group_is_told(world: World) -> None:
    author = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", author)
    number = await published(world, author)
    card = world.in_group(group)[-1]

    await world.owner.starts()
    await opens(world.owner, WithdrawReport(number))
    await world.owner.says("Paskelbta per klaidą")
    assert world.owner.sees == (
        "Veiklos įrašas Nr. 1 atšauktas: jo niekas neberas ir neperskaitys."
    )
    await world.tick(seconds=20)
    assert card.plain == "Veiklos įrašas Nr. 1 atšauktas ir neberodomas."
    assert not card.buttons
    assert author.sees.endswith("Kodėl: Paskelbta per klaidą")
    await opens(author, WithdrawReport(number))
    assert author.sees == "Veiklos įrašas Nr. 1 jau atšauktas."


async def test_an_author_lets_fewer_read_it_at_once(world: World) -> None:
    author, far = await world.member("Daugų seniūnija"), await world.member("Anykščių seniūnija")
    number = await published(world, author, visibility=Visibility.PUBLIC)
    await far.sends_data(ShowPractice(number).pack())
    assert far.sees.startswith("Sutvarkytas parkas")
    await opens(author, ManageReport(number))
    await author.taps("Mažinti skaitytojų ratą")
    assert author.buttons == [["Mano apskritis"], ["Visi nariai"], ["‹ Į įrašą"]]
    await author.taps("Mano apskritis")
    assert author.sees.startswith("Išsaugota.")
    assert "Matys: apskrities seniūnai." in author.sees
    await far.sends_data(ShowPractice(number).pack())
    assert far.sees.startswith("Šio įrašo parodyti negaliu: jo nebėra arba jis skirtas ne Jums.")
    await opens(author, ChooseReaders(number, Visibility.PUBLIC))  # forged, or from before
    assert author.sees.startswith("Paskelbto įrašo skaitytojų ratą galima tik mažinti.")
    assert "Mažinti skaitytojų ratą" not in str(author.buttons)
    await opens(far, ChooseReaders(number, Visibility.COUNTY))
    assert far.sees.startswith("Šis mygtukas nebegalioja.")


async def test_a_picture_goes_with_what_is_withdrawn(world: World) -> None:
    author = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", author)
    sent = await author.sends_photo()
    file = {"kind": "photo", "file_id": sent.media.file_id, "file_unique_id": "u1"}
    number = await published(world, author, files=(file,))
    card = world.in_group(group)[-1]
    assert card.plain.startswith("Sutvarkytas parkas\n")

    await opens(author, WithdrawReport(number))
    await author.says("Nuotraukoje žmogus, kuris nesutiko")
    assert card.deleted
    assert world.in_group(group)[-1].plain == "Veiklos įrašas Nr. 1 atšauktas ir neberodomas."

    # After two days Telegram deletes nothing: what is said stands below a blank picture.
    number = await published(world, author, files=(file,))
    card = world.in_group(group)[-1]
    await world.tick(days=3)
    await opens(author, WithdrawReport(number))
    await author.says("Nuotraukoje žmogus, kuris nesutiko")
    assert (card.deleted, card.plain) == (
        False,
        "Veiklos įrašas Nr. 2 atšauktas ir neberodomas.",
    )
    assert card.media is not None
    assert card.media.file_id != sent.media.file_id

    # What is withdrawn before its card has left is never shown, with a picture or without.
    owner, now = await actor_of(world, world.owner), world.clock.now()
    numbers = [await waiting(world, author), await waiting(world, author, files=(file,))]
    before = len(world.in_group(group))
    async with world.app.db.write() as tx:
        for number in numbers:
            await reviews.publish(tx, owner, number, now)
            await reviews.withdraw(tx, owner, number, "Klaida", now)
    await world.tick(minutes=5)
    assert len(world.in_group(group)) == before


async def test_only_a_public_entry_may_be_forwarded_from_the_group(world: World) -> None:
    author = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", author)
    for visibility in Visibility:
        await published(world, author, visibility=visibility)
    cards = world.in_group(group)[-3:]
    assert [card.protected for card in cards] == [True, True, False]
    assert all(card.buttons[0][0].url.endswith(f"fs_{n}") for n, card in enumerate(cards, 1))
