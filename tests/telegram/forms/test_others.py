"""Other people, and drafts of earlier versions."""

from datetime import timedelta

import pytest

from storage import drafts
from tests.reporting import ASK, MENU, STALE, fill_up_to, is_published, kept, titles
from tests.world import Someone, World

# Other people.


async def test_two_peoples_drafts_never_mix(world: World, lead: Someone) -> None:
    other = await world.member("Leipalingio seniūnija")
    await fill_up_to(lead, "done")
    await fill_up_to(other, "title")
    lead.person.says("Pirmojo darbas")
    other.person.says("Antrojo pavadinimas")
    await world.settle()
    await other.sends_data(lead.messages[-1].buttons[0][1].data or "", other.messages[-1])
    assert other.sees == f"{STALE}\n\n{ASK['themes']}"
    mine, theirs = await kept(world, lead), await kept(world, other)
    assert mine is not None
    assert theirs is not None
    assert (mine.at, mine.values["done"]) == ("result", "Pirmojo darbas")
    assert dict(theirs.values) == {"title": "Antrojo pavadinimas"}


@pytest.mark.parametrize("step", ["done", "preview"])
async def test_who_left_may_do_nothing_from_that_moment(
    world: World, lead: Someone, step: str
) -> None:
    await lead.says("/report")
    title = await lead.says("Sutvarkytas prakas")
    await lead.taps("bendruomenė")
    await lead.taps("Toliau ›")
    if step == "preview":
        for _ in range(3):
            await lead.taps("Praleisti")
    await lead.leaves_the_association()
    stranger = (
        "Jūsų dar nepažįstu.\n"
        "„Sueiga“ naudojasi asociacijos nariai. Jei vadovaujate seniūnijai, prisijungti galite "
        "čia: /start\n"
        f"Jūsų „Telegram“ numeris: {lead.id}"
    )
    before = len(lead.messages)
    await lead.edits(title, "Sutvarkytas parkas")
    await lead.taps("Siųsti" if step == "preview" else "Praleisti")
    await lead.sends_data("zz")
    for said in ("Nupjauta žolė", "/meniu", "/report", "/atsaukti"):
        await lead.says(said)
    await lead.starts("report")
    assert lead.texts[before:] == [stranger] * 8
    assert await titles(world) == []
    draft = await kept(world, lead)
    assert draft is not None
    assert draft.values["title"] == "Sutvarkytas prakas"


# A draft of an earlier version of the bot.


async def test_a_draft_of_a_form_that_is_no_more_disturbs_nobody(
    world: World, lead: Someone
) -> None:
    async with world.app.db.write() as tx:
        await drafts.create(tx, lead.id, "anketa", "vardas", world.clock.now())
    await lead.says("meniu")
    assert lead.sees == MENU
    await lead.says("Labas")
    assert lead.sees == "Nesupratau „Labas“. Gal norėjote:"
    await world.tick(days=11)
    await world.tick(days=4)
    assert await kept(world, lead) is None


async def test_a_draft_at_a_step_that_is_no_more_goes_on_at_the_first_open_one(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "done")
    async with world.app.db.write() as tx:
        (draft,) = (await drafts.of(tx, [lead.id]))[lead.id]
        await tx.execute(drafts.drafts.update().values(at="gone", values={"title": "Parkas"}))
    await lead.says("bendruomenė")
    assert lead.sees == f"{ASK['themes']}\nĮrašyta: bendruomenė"
    assert draft.updated_at - world.clock.now() < timedelta(seconds=1)


async def test_the_longest_report_has_a_preview_and_a_card(world: World, lead: Someone) -> None:
    group = await world.county_group("LT-AL", lead)
    await lead.says("/report")
    await lead.says("T" + "&" * 119)
    await lead.says("viešosios erdvės, socialinė pagalba, strateginis planavimas")
    await lead.taps("Toliau ›")
    await lead.says("<" * 1200)
    await lead.says("&" * 1200)
    await lead.sends_album(["photo", "document"] * 5)
    await lead.taps("Toliau ›")
    assert lead.sees == (
        "Peržiūra\n"
        f"Pavadinimas: T{'&' * 119}\n"
        "Temos: viešosios erdvės, socialinė pagalba, strateginis planavimas\n"
        f"Kas padaryta: {'<' * 1200}\n"
        f"Rezultatas: {'&' * 1200}\n"
        "Priedai: 5 nuotraukos, 5 dokumentai\n"
        "\n"
        "Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.\n"
        "Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.\n"
        "Mygtukas „Siųsti“ reiškia ir tai, kad nuotraukose matomi žmonės sutinka "
        "būti rodomi."
    )
    await lead.taps("Siųsti")
    await lead.taps("📄 Mano įrašai")
    await lead.taps(lead.buttons[0][0])
    assert len(lead.sees) > 2600
    await is_published(world)
    card = world.in_group(group)[-1]
    assert (card.photo is not None, len(card.plain) < 1024) == (True, True)
