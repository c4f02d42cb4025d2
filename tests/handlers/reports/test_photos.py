"""Entries that begin with a photo, an album, files of every kind."""

import pytest

from bot.domain.reports import State
from bot.sandbox.media import MediaKind
from bot.sandbox.posting import deliver
from bot.services.reports import composing
from tests.albums import posted
from tests.pictures import photo as photo_of
from tests.reporting import RECEIVED, answer, fill_up_to
from tests.telling import ASK_TITLE, DRAFTED, all_of, report_of
from tests.world import Someone, World


async def test_a_photo_with_words_below_it_is_finished_by_two_taps(
    world: World, lead: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lead.sends_photo("Bendruomenės talka prie ežero\nSurinkta 40 maišų šiukšlių")
    assert lead.sees == (
        "Iš nuotraukos ir jos aprašymo parengėme veiklos įrašą. Jei viskas gerai, pateikite.\n\n"
        "Bendruomenės talka prie ežero\n"
        "Alytaus r., Daugų seniūnija\n"
        "Veiklos įrašas Nr. 1 · bendruomenė\n"
        "Surinkta 40 maišų šiukšlių\n"
        "Priedai: 1\n"
        f"{DRAFTED}"
    )
    await lead.taps("Pateikti")
    assert lead.screen == (
        (
            "Matys: apskrities seniūnai.\n\n"
            "Mygtukas „Sutinku ir pateikiu“ reiškia ir tai, kad nuotraukose bei vaizdo įrašuose "
            "matomi žmonės sutinka būti rodomi."
        ),
        [["Sutinku ir pateikiu"], ["‹ Į įrašą"]],
    )
    await lead.taps("Sutinku ir pateikiu")
    assert lead.sees == RECEIVED.format(number=1)
    told = await report_of(world)
    assert (told.state, told.agreed_at) == (State.WAITING, world.clock.now())

    monkeypatch.setattr(composing, "DRAFTS_MAX", 1)
    await lead.sends_photo("Talka")
    await lead.sends_photo("Dar viena talka")
    assert lead.sees.startswith("Turite 1 nebaigtą įrašą, todėl naujo iš nuotraukos neparengiau.")


@pytest.mark.parametrize("place", [0, 1, 2, None])
async def test_an_album_is_one_entry_wherever_its_words_stand(
    world: World, lead: Someone, place: int | None
) -> None:
    """Below its first picture they make a draft; below another they answer the form's question."""
    for number in range(3):
        words = "Bendruomenės talka" if number == place else ""
        lead.person.sends_photo(photo_of(), words, group="7")
    await world.settle()
    if place is None:
        assert lead.sees == f"Pridėta. Priedai: 3 nuotraukos\n\n{ASK_TITLE}"
        await lead.says("Bendruomenės talka")
    if place != 0:
        await lead.says("bendruomenė")
        await lead.taps("Toliau ›")
        await lead.taps("Praleisti")
        await lead.taps("Praleisti")
        await lead.taps("Toliau ›")
        await lead.taps("Papildyti")
    told = await report_of(world)
    assert (told.title, len(told.content.files)) == ("Bendruomenės talka", 3)
    assert [one.id for one in await all_of(world)] == [1]


@pytest.mark.parametrize("order", [(0, 2, 1), (1, 2, 0), (2, 1, 0)])
async def test_an_album_keeps_its_order_whichever_part_comes_first(
    world: World, lead: Someone, order: tuple[int, ...]
) -> None:
    """By a webhook they come in any; where the words are not first, the form asks for the rest."""
    sent = posted(lead.person, [("photo", "Bendruomenės talka"), ("video", ""), ("photo", "")])
    for place in order:
        deliver(world.telegram, sent[place])
    await world.settle()
    if order[0] != 0:
        await lead.says("bendruomenė")
        await lead.taps("Toliau ›")
        for _ in range(2):
            await lead.taps("Praleisti")
        await lead.taps("Toliau ›")
        await lead.taps("Siųsti")
    told = await report_of(world)
    files = [file["file_unique_id"] for file in told.content.files]
    assert (told.title, files) == (
        "Bendruomenės talka",
        [one.media.unique_id for one in sent if one.media is not None],
    )


async def test_two_albums_are_two_entries(world: World, lead: Someone) -> None:
    """However soon one comes after the other; what stands below a later picture is not lost."""
    for group, words in (("7", ("Talka", "Prie ežero")), ("8", ("Šventė", ""))):
        for said in words:
            lead.person.sends_photo(photo_of(), said, group=group)
    await world.settle()
    assert [(one.title, one.done, len(one.content.files)) for one in await all_of(world)] == [
        ("Talka", "Prie ežero", 2),
        ("Šventė", None, 2),
    ]


async def test_a_photo_without_words_joins_the_form_that_was_left(
    world: World, lead: Someone
) -> None:
    await fill_up_to(lead, "result")
    await lead.says("/menu")
    await lead.sends_photo()
    assert lead.sees.startswith("Pridėta. Priedai: 1 nuotrauka\n\nVeiklos įrašas · 4 iš 5")
    await lead.says("Žmonės ilsisi")
    await lead.sends_photo("Suoliukus dažė bendruomenė")
    assert lead.sees.startswith("Pridėta. Kas padaryta: Suoliukus dažė bendruomenė\n\nVeiklos")
    await lead.taps("Toliau ›")
    assert (
        "Kas padaryta: Nupjauta žolė\nSuoliukus dažė bendruomenė\nRezultatas: Žmonės ilsisi\n"
        "Priedai: 2"
    ) in lead.sees


async def test_files_of_every_kind_are_kept_and_shown_in_their_order(
    world: World, lead: Someone
) -> None:
    kinds: tuple[MediaKind, ...] = ("voice", "photo", "document", "video", "audio")
    await fill_up_to(lead, "title")
    for kind in kinds:
        lead.person.sends_album([(kind, photo_of())])
        await world.settle()
        assert lead.sees.startswith("Pridėta. Priedai: ")
    for step in ("title", "themes", "done"):
        await answer(lead, step)
    await lead.taps("Praleisti")
    await lead.taps("Toliau ›")
    await lead.taps("Siųsti")
    told = await report_of(world)
    assert tuple(file["kind"] for file in told.content.files) == kinds
