"""Start, menu, words, commands: how people find their way."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from bot.app import FEATURES
from bot.domain.actors import Actor, Grant, Role
from bot.domain.messages import Words
from bot.telegram.dates import Dates
from bot.telegram.routes import Table
from bot.telegram.texts import Texts
from handlers.menu import PER_PAGE
from tests.newsroom import county_lead
from tests.reporting import ASK, MENU, STALE, fill_up_to
from tests.signing import WAYS, WELCOME
from tests.world import Someone, World

STRANGER = (
    "Jūsų dar nepažįstu.\n"
    "„Sueiga“ naudojasi asociacijos nariai. Jei vadovaujate seniūnijai, prisijungti galite čia: "
    "/start\n"
    "Jūsų „Telegram“ numeris: {id}"
)


def menu(*first: str, roles: Sequence[Role] = (Role.MEMBER,)) -> list[list[str]]:
    """The first page for these roles: what the features offer them, in the features' order."""
    actor = Actor(1, "lt", grants=frozenset(Grant(role) for role in roles))
    made = Texts(Dates(ZoneInfo("Europe/Vilnius")))
    entries = [made.plain("lt", Words(one.label)) for one in Table(FEATURES).menu(actor)]
    labels = [*first, *entries]
    if len(labels) > PER_PAGE:
        labels = [*labels[: PER_PAGE - 1], "☰ Daugiau"]
    return [labels[at : at + 2] for at in range(0, len(labels), 2)]


MEMBERS_MENU = menu()


async def test_a_member_presses_start(world: World) -> None:
    lead = await world.member("Daugų seniūnija", started=False)
    await lead.starts()
    assert lead.sees == (
        "Sveiki! Čia „Sueiga“ – Lietuvos savivaldybių seniūnų asociacijos pokalbių robotas.\n\n"
        f"{MENU}"
    )
    assert lead.buttons == MEMBERS_MENU


async def test_a_strangers_way(world: World) -> None:
    stranger = world.stranger()
    await stranger.starts()
    assert (stranger.sees, stranger.buttons) == (WELCOME, WAYS)
    before = len(stranger.messages)
    for said in ("Labas", "/report", "/menu", "/niekas", "/cancel"):
        await stranger.says(said)
    await stranger.starts("report")
    for data in ("m:0", "ro", "f:1:0:3:0", "lc:2"):
        await stranger.sends_data(data)
    await stranger.sends_photo()
    assert stranger.texts[before:] == [STRANGER.format(id=stranger.id)] * 11


async def test_the_owner_needs_no_line_in_the_roster(world: World) -> None:
    await world.owner.starts()
    assert world.owner.sees.endswith("Ką norėtumėte nuveikti?")
    assert world.owner.buttons == menu(roles=[Role.OWNER])
    await world.owner.says("/report")
    assert world.owner.sees == (
        "Veiklos įrašus teikia seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu"
    )


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("/report", "Veiklos įrašas · 1 iš 5"),
        ("/veikla", "Veiklos įrašas · 1 iš 5"),
        ("/ataskaita", "Veiklos įrašas · 1 iš 5"),
        ("/REPORT@Sueiga_Bot", "Veiklos įrašas · 1 iš 5"),
        ("/menu", MENU),
        ("/meniu", MENU),
        ("/help", "Kaip naudotis „Sueiga“"),
        ("/pagalba", "Kaip naudotis „Sueiga“"),
        ("/language", "Kuria kalba Jums rašyti?"),
        ("/kalba", "Kuria kalba Jums rašyti?"),
        ("/cancel", "Nebaigtų įrašų neturite."),
        ("/atsaukti", "Nebaigtų įrašų neturite."),
        ("/start", "Sveiki! Čia „Sueiga“"),
        ("įrašyti veiklą", "Veiklos įrašas · 1 iš 5"),
        ("IRASYTI VEIKLA", "Veiklos įrašas · 1 iš 5"),
        ("nuveikti darbai", "Veiklos įrašas · 1 iš 5"),
        ("ataskaita", "Veiklos įrašas · 1 iš 5"),
        ("mano irasai", "Veiklos įrašų dar neturite."),
        ("Ką veikti?", MENU),
        ("pradzia", MENU),
        ("tęsti", "Nebaigtų įrašų neturite."),
        ("nesuprantu!", "Kaip naudotis „Sueiga“"),
        ("english", "Kuria kalba Jums rašyti?"),
        ("kada sueiga?", "Jūsų susitikimai"),
        ("posėdis", "Jūsų susitikimai"),
        ("/nera_tokios", "Nesupratau „/nera_tokios“. Gal norėjote:"),
        ("/report@kitas_bot", "Nesupratau „/report@kitas_bot“. Gal norėjote:"),
    ],
)
async def test_words_and_commands(world: World, said: str, begins: str) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says(said)
    assert lead.sees.startswith(begins)


async def test_one_word_is_a_lead_s_and_a_member_s(world: World) -> None:
    """Whoever calls meetings calls one; everybody else looks when it is."""
    member, lead = await world.member(), await county_lead(world)
    for someone, begins in ((member, "Jūsų susitikimai"), (lead, "Rengiami susitikimai")):
        await someone.says("sueiga")
        assert someone.sees.startswith(begins)


@pytest.mark.parametrize("said", ["ką čia spaust", "irasau veikla", "?", "kalbą pakeist", "🙂"])
async def test_what_is_not_understood_gets_three_guesses_and_the_menu(
    world: World, said: str
) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says(said)
    assert lead.sees == f"Nesupratau „{said}“. Gal norėjote:"
    *guesses, menu = [label for row in lead.buttons for label in row]
    assert (len(set(guesses)), menu) == (3, "☰ Visas meniu")
    await lead.taps(menu)
    assert lead.sees == MENU


async def test_the_likeliest_guess_comes_first(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("irasau veikla")
    assert lead.buttons[0][0] == "📝 Įrašyti veiklą"
    await lead.says("keiciam kalba")
    assert lead.buttons[0][0] == "🌐 Kalba (EN)"


async def test_a_long_text_is_quoted_in_short(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("žodis " * 500)
    assert lead.sees == "Nesupratau „žodis žodis žodis žodis žodis žodis žodi“. Gal norėjote:"


async def test_a_document_out_of_the_blue(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.sends_document("planas.pdf")
    assert lead.sees == "Nesupratau, ką su tuo daryti. Gal norėjote:"
    assert sum(map(len, lead.buttons)) == 4


async def test_markup_that_is_typed_stays_text(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("<b>& labas</b>")
    assert lead.sees == "Nesupratau „<b>& labas</b>“. Gal norėjote:"


async def test_an_unfinished_form_leads_the_menu(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await fill_up_to(lead, "done")
    await lead.says("/menu")
    assert lead.buttons == menu("↩️ Tęsti juodraštį")
    await lead.taps("↩️ Tęsti juodraštį")
    assert lead.sees == ASK["done"]


@pytest.mark.parametrize("role", [Role.OWNER, *(role for role in Role if role is not Role.OWNER)])
async def test_no_menu_has_more_than_six_buttons(world: World, role: Role) -> None:
    lead = await world.member("Daugų seniūnija")
    await world.give(lead, role)
    await fill_up_to(lead, "themes")
    await lead.says("/menu")
    for _ in range(3):
        assert sum(map(len, lead.buttons)) <= 6
        if ["☰ Daugiau"] not in lead.buttons and "☰ Daugiau" not in lead.buttons[-1]:
            break
        await lead.taps("☰ Daugiau")


async def test_a_menu_screen_takes_the_place_of_the_last_one(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    for _ in range(3):
        await lead.taps("☰ Daugiau")
        assert (lead.texts, lead.buttons == MEMBERS_MENU) == ([MENU], False)
    await lead.taps("☰ Daugiau")
    assert (lead.texts, lead.buttons) == ([MENU], MEMBERS_MENU)


async def test_an_old_menu_still_works_in_a_new_message(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    old = lead.messages[-1]
    await lead.says("/help")
    world.clock.advance(days=400)
    await lead.taps("☰ Daugiau", old)
    assert (lead.messages[-1].id > old.id, lead.sees) == (True, MENU)


async def test_a_button_of_nowhere_leads_on(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    query = await lead.sends_data("nv:1:2")
    assert query.answer is not None
    assert (lead.sees, lead.buttons) == (f"{STALE}\n\n{MENU}", MEMBERS_MENU)


async def test_who_blocked_the_bot_comes_back(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await fill_up_to(lead, "done")
    lead.person.says("Nupjauta žolė")
    await lead.blocks()
    await world.restart()
    await lead.starts()
    assert lead.sees == "Turite nebaigtą įrašą „Sutvarkytas parkas“ (4 iš 5)."


async def test_who_chose_english_reads_english(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/kalba")
    await lead.taps("English")
    assert lead.sees == (
        "From now on I will write in English.\n\n"
        "Alytaus r., Daugų seniūnija. What would you like to do?"
    )
    await lead.says("what can i do")
    assert lead.sees == "Alytaus r., Daugų seniūnija. What would you like to do?"
    await world.restart()
    await lead.says("/veikla")
    assert lead.sees.startswith("Report · 1 of 5\nWhat would you call what you have done")
    await lead.says("CANCEL")
    assert lead.buttons == [["Continue"], ["Save draft"], ["Delete"]]
    await lead.says("/language")
    await lead.taps("Lietuviškai")
    assert lead.sees == f"Nuo šiol rašysiu lietuviškai.\n\n{MENU}"


def commands(world: World, someone: Someone, place: str = "private") -> dict[str, str]:
    from bot.sandbox.menus import commands_for

    bot = world.telegram.first_bot
    chat = someone.person.chat() if place == "private" else world.telegram.chats[int(place)]
    found = commands_for(bot, chat, someone.person)
    return {command["command"]: command["description"] for command in found}


async def test_the_lists_of_commands(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)
    await world.app.menus.publish()
    lithuanian = {
        "veikla": "papasakoti, kas nuveikta seniūnijoje",
        "kalba": "pakeisti kalbą",
        "start": "pradėti",
        "meniu": "viskas, ką galima nuveikti",
        "pagalba": "kaip naudotis",
        "atsaukti": "sustabdyti tai, kas pradėta",
    }
    assert lithuanian.items() <= commands(world, lead).items()
    assert list(commands(world, lead, str(group.id))) == ["veikla", "meniu"]

    await lead.says("/language")
    await lead.taps("English")
    await world.tick()
    english = {
        "report": "tell what was done in your eldership",
        "language": "change the language",
        "start": "start",
        "menu": "everything there is to do",
        "help": "how to use the bot",
        "cancel": "stop what you began",
    }
    assert english.items() <= commands(world, lead).items()
    assert lithuanian.items() <= commands(world, world.stranger()).items()

    await lead.says("/language")
    await lead.taps("Lietuviškai")
    await world.tick()
    assert lithuanian.items() <= commands(world, lead).items()


async def test_the_list_of_somebody_unreachable_waits(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/language")
    await lead.taps("English")
    await lead.blocks()
    seen = world.telegram.faults.add("delay", seconds=0, method="setMyCommands")
    await world.tick()
    assert seen.hits == 0
    await lead.starts()
    await world.tick()
    assert next(iter(commands(world, lead))) == "report"


async def test_help_tells_how_to_send_news_to_whoever_may(world: World) -> None:
    member = await world.member("Daugų seniūnija")
    await member.says("/help")
    assert member.buttons == [["Į pradžią"]]
    await world.owner.starts()
    await world.owner.says("/help")
    ways = ["Kaip skelbti naujieną", "Kaip rengti apklausą", "Kaip rengti susitikimą"]
    assert world.owner.buttons == [[way] for way in (*ways, "Į pradžią")]
    await world.owner.taps("Kaip rengti apklausą")
    assert world.owner.buttons == [["🗳 Rengti apklausą"], ["‹ Pagalba"]]
    await world.owner.taps("‹ Pagalba")
    await world.owner.taps("Kaip skelbti naujieną")
    assert world.owner.sees.startswith("Kaip skelbti naujieną\n1. Spauskite „Skelbti naujieną“")
    await world.owner.taps("📣 Skelbti naujieną")
    assert world.owner.sees.startswith("Naujienos\n")
    await world.owner.says("/help")
    await world.owner.taps("Kaip skelbti naujieną")
    await world.owner.taps("‹ Pagalba")
    assert world.owner.sees.startswith("Kaip naudotis „Sueiga“")
