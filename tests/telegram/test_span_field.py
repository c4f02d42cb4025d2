"""From when until when, a moment, a day: picked from a month, or typed and asked back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import app
from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.domain.taps import unpack
from bot.telegram.day_field import Day
from bot.telegram.fields import Field, Text
from bot.telegram.forms import Form, FormTap, Step
from bot.telegram.moment_field import Moment
from bot.telegram.month_view import SHARE, Pick
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span
from tests.world import Someone, World

ASKS = "Veiklos įrašas · 1 iš 2\nKada?"
WEEK = ["Pr", "An", "Tr", "Kt", "Pn", "Št", "Sk"]
NOVEMBER = [
    ["·", "2026 m. lapkritis", "›"],
    WEEK,
    ["•23", "24", "25", "26", "27", "28", "29"],
    ["30", "·", "·", "·", "·", "·", "·"],
    ["Atšaukti"],
]
DECEMBER = [
    ["‹", "2026 m. gruodis", "›"],
    WEEK,
    ["·", "1", "2", "3", "4", "5", "6"],
    ["7", "8", "9", "10", "11", "12", "13"],
    ["14", "15", "16", "17", "18", "19", "20"],
    ["21", "22", "23", "24", "25", "26", "27"],
    ["28", "29", "30", "31", "·", "·", "·"],
    ["Atšaukti"],
]
HOURS = [["9:00", "10:00", "11:00"], ["13:00", "14:00", "15:00"], ["16:00", "17:00", "18:00"]]
LENGTHS = [["1 val.", "1½ val.", "2 val.", "3 val."], ["Pabaigos nenurodyti"], ["‹ Kita valanda"]]
THIRD = "2026 m. gruodžio 3 d., ketvirtadienis"
NOT_FREE = "Šios dienos pasirinkti negalima"
SECOND = "2027 m. lapkričio 2 d., antradienis"
FAR = timedelta(days=365)


# A kind, a day and a moment that are none; what is picked only after something else; and no kind.
FORGED = (
    *(8 * SHARE, Pick.DAY * SHARE, Pick.DAY * SHARE + 10**8, SHARE - 1),
    *(Pick.LASTS * SHARE + 60, Pick.READING * SHARE, Pick.READING * SHARE + 7, 99 * SHARE, -1),
)


def misfit(moment: datetime, now: datetime) -> Refusal | None:
    if moment <= now:
        return Refusal("common.stale")
    return Refusal("news.time-far") if moment > now + FAR else None


class Asking:
    """A form that asks when, then for a word."""

    def __init__(self, field: Field) -> None:
        self.given: list[Any] = []
        self.routes = Routes("reports")
        steps = (self._step("when", field, "Kada"), self._step("word", Text(50), "Žodis"))
        self.form = self.routes.form(
            Form("report", "reports", needs=Can.REPORT, steps=steps, finish=self.finish)
        )
        self.routes.link("asking", needs=Can.REPORT)(self.open)

    def _step(self, name: str, field: Field, label: str) -> Step:
        asks, label_ = (words("common.verbatim", text=text) for text in (f"{label}?", label))
        return Step(name, field, asks=asks, label=label_)

    async def open(self, ctx: Ctx, _: str) -> Answer:
        return await ctx.kit.forms.open(ctx, self.form)

    async def finish(self, ctx: Ctx, values: Mapping[str, Any]) -> Screen:
        self.given.append(values["when"])
        return Screen("common.verbatim", {"text": "Ačiū."})


async def asked(
    world: World, field: Field, monkeypatch: pytest.MonkeyPatch
) -> tuple[Someone, Asking]:
    lead = await world.member("Daugų seniūnija")
    asking = Asking(field)
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, asking.routes))
    await world.restart()
    await lead.starts("asking_1")
    return lead, asking


@pytest.fixture
async def spans(world: World, monkeypatch: pytest.MonkeyPatch) -> tuple[Someone, Asking]:
    return await asked(world, Span(misfit), monkeypatch)


async def given(lead: Someone, asking: Asking) -> Any:
    """What the form ends with; the preview has been reached."""
    await lead.says("žodis")
    await lead.taps("Siųsti")
    (value,) = asking.given
    return value


def utc(*when: int) -> str:
    return datetime(*when, tzinfo=UTC).isoformat()  # type: ignore[arg-type] # as many as a date has


async def test_a_time_is_picked_by_buttons_alone_over_a_restart(
    world: World, spans: tuple[Someone, Asking]
) -> None:
    lead, asking = spans
    assert (lead.sees, lead.buttons) == (ASKS, NOVEMBER)
    await lead.taps("›")
    assert lead.buttons == DECEMBER
    await lead.taps("3")
    assert lead.sees == (
        f"{ASKS}\n{THIRD}. Nuo kelintos valandos? "
        "Pasirinkite arba parašykite, pavyzdžiui, „14:30“ arba „10–13“."
    )
    assert lead.buttons == [*HOURS, ["Visa diena"], ["‹ Kita diena"], ["Atšaukti"]]
    await world.restart()
    await lead.taps("10:00")
    assert lead.sees == (
        f"{ASKS}\nPradžia: {THIRD}, 10:00. Kiek truks? "
        "Pasirinkite arba parašykite pabaigą, pavyzdžiui, „16:30“ arba „2,5 val.“."
    )
    assert lead.buttons == [*LENGTHS, ["Atšaukti"]]
    await world.restart()
    await lead.taps("3 val.")
    await lead.taps("‹ Atgal")
    assert lead.sees == f"{ASKS}\nĮrašyta: {THIRD}, 10:00–13:00"
    await lead.taps("Toliau ›")
    assert await given(lead, asking) == {
        "starts": utc(2026, 12, 3, 8),
        "ends": utc(2026, 12, 3, 11),
    }


async def test_what_is_typed_goes_on_from_what_was_picked(
    world: World, spans: tuple[Someone, Asking]
) -> None:
    lead, asking = spans
    await lead.taps("›")
    await lead.taps("3")
    await world.restart()
    await lead.says("14:30")
    assert lead.buttons == [*LENGTHS, ["Atšaukti"]]
    await world.restart()
    await lead.says("2 val.")
    assert await given(lead, asking) == {
        "starts": utc(2026, 12, 3, 12, 30),
        "ends": utc(2026, 12, 3, 14, 30),
    }


async def test_each_choice_can_be_taken_back_and_what_is_typed_begins_anew(
    spans: tuple[Someone, Asking],
) -> None:
    lead, asking = spans
    await lead.taps("›")
    await lead.taps("3")
    await lead.taps("‹ Kita diena")
    assert (lead.sees, lead.buttons) == (ASKS, DECEMBER)
    await lead.taps("‹")
    await lead.taps("24")
    await lead.taps("9:00")
    await lead.taps("‹ Kita valanda")
    assert lead.buttons[:3] == HOURS
    await lead.taps("9:00")
    await lead.says("2 val.")
    readings = ("09:00–11:00", "09:00–14:00")
    lines = (f"2026 m. lapkričio 24 d., antradienis, {reading}" for reading in readings)
    listed = "\n".join(lines)
    assert lead.sees == f"{ASKS}\nGalimi keli variantai:\n{listed}\nKurį turite omenyje?"
    await lead.says("gruodžio 3 d. visa diena")
    assert await given(lead, asking) == {
        "starts": utc(2026, 12, 2, 22),
        "ends": utc(2026, 12, 3, 22),
    }


@pytest.mark.parametrize(
    ("typed", "starts", "ends"),
    [
        ("lapkričio 28 d. 10:00–13:00", utc(2026, 11, 28, 8), utc(2026, 11, 28, 11)),
        ("gruodžio 3–5 d.", utc(2026, 12, 2, 22), utc(2026, 12, 5, 22)),
    ],
)
async def test_a_whole_answer_is_typed_at_once(
    spans: tuple[Someone, Asking], typed: str, starts: str, ends: str
) -> None:
    lead, asking = spans
    await lead.says(typed)
    assert await given(lead, asking) == {"starts": starts, "ends": ends}


async def test_a_day_that_can_be_two_is_asked_back_over_a_restart(
    world: World, spans: tuple[Someone, Asking]
) -> None:
    lead, asking = spans
    await lead.says("03.04 10–12")
    assert (lead.sees, lead.buttons) == (
        (
            f"{ASKS}\nGalimi keli variantai:\n"
            "2027 m. balandžio 3 d., šeštadienis, 10:00–12:00\n"
            "2027 m. kovo 4 d., ketvirtadienis, 10:00–12:00\n"
            "Kurį turite omenyje?"
        ),
        [["bal. 3 d. 10:00–12:00"], ["kovo 4 d. 10:00–12:00"], ["‹ Kita diena"], ["Atšaukti"]],
    )
    await world.restart()
    await lead.taps("kovo 4 d. 10:00–12:00")
    assert await given(lead, asking) == {"starts": utc(2027, 3, 4, 8), "ends": utc(2027, 3, 4, 10)}


@pytest.mark.parametrize(
    ("typed", "says", "offers"),
    [
        (
            "2026-11-02 10:00",
            ["Šis laikas jau praėjo. Gal turite omenyje:", f"{SECOND}, 10:00"],
            ["lapkričio 2 d. 10:00"],
        ),
        (
            "lapkričio 28 d., pirmadienį, 10 val.",
            [
                "Data ir savaitės diena nesutampa. Kurią turite omenyje?",
                "2026 m. lapkričio 28 d., šeštadienis, 10:00",
                "2026 m. lapkričio 30 d., pirmadienis, 10:00",
            ],
            ["lapkričio 28 d. 10:00", "lapkričio 30 d. 10:00"],
        ),
        (
            "rytoj pusę trijų",
            [
                "Galimi keli variantai:",
                "2026 m. lapkričio 24 d., antradienis, 14:30",
                "2026 m. lapkričio 24 d., antradienis, 02:30",
                "Kurį turite omenyje?",
            ],
            ["lapkričio 24 d. 14:30", "lapkričio 24 d. 2:30"],
        ),
    ],
)
async def test_what_is_doubtful_is_asked_back_with_the_reason(
    spans: tuple[Someone, Asking], typed: str, says: list[str], offers: list[str]
) -> None:
    lead, _ = spans
    await lead.says(typed)
    assert lead.sees.splitlines() == [*ASKS.splitlines(), *says]
    assert lead.buttons == [*([offer] for offer in offers), ["‹ Kita diena"], ["Atšaukti"]]


async def test_what_does_not_do_is_said_and_nothing_is_lost(
    world: World, spans: tuple[Someone, Asking]
) -> None:
    """Also what only a forged button sends."""
    lead, asking = spans
    for typed, says in (
        ("kada nors", "Laiko „kada nors“ neatpažinau. "),
        ("rytoj 13–10", "Pabaiga negali būti prieš pradžią. "),
        ("2027-03-28 03:30", "2027 m. kovo 28 d., sekmadienis: 03:30 tą naktį nebus – "),
        ("2026-12-03 – 2026-12-24", "Tai ilgiau nei 14 dienų. "),
        ("2029-12-03 10:00", "Planuoti galima ne daugiau kaip metams "),
    ):
        await lead.says(typed)
        assert lead.sees.startswith(says)
        assert lead.sees.endswith(ASKS)
    await lead.taps("·")
    assert lead.sees.startswith(NOT_FREE)
    for option in FORGED:
        tapped = unpack(lead.messages[-1].buttons[0][0].data)
        assert isinstance(tapped, FormTap)
        await lead.sends_data(replace(tapped, arg=option).pack())
        assert lead.sees.endswith(ASKS)
        refused = ("Tokio pasirinkimo nebėra.", NOT_FREE, "Planuoti galima")
        assert lead.sees.startswith(refused)
    await lead.says("rytoj 10–11")
    assert await given(lead, asking) == {
        "starts": utc(2026, 11, 24, 8),
        "ends": utc(2026, 11, 24, 9),
    }


async def test_the_answer_that_was_there_stays_until_there_is_another(
    spans: tuple[Someone, Asking],
) -> None:
    lead, asking = spans
    first = await lead.says("rytoj 10–11")
    await lead.edits(first, "03.04 10–11")
    assert lead.sees.startswith("„Kada“ liko kaip buvo.\n\nParašykite tiksliau, ")
    await lead.edits(first, "rytoj 10–12")
    await lead.says("žodis")
    await lead.taps("Taisyti")
    await lead.taps("Kada")
    await lead.taps("25")
    await lead.taps("‹ Atgal")
    assert "Kada: 2026 m. lapkričio 24 d., antradienis, 10:00–12:00" in lead.sees
    await lead.taps("Siųsti")
    assert [value["ends"] for value in asking.given] == [utc(2026, 11, 24, 10)]


async def test_what_is_half_chosen_does_not_pass(spans: tuple[Someone, Asking]) -> None:
    lead, _ = spans
    await lead.taps("25")
    await lead.says("Toliau")
    assert lead.sees.startswith("Laiko „Toliau“ neatpažinau.")
    await lead.says("šiandien")
    assert lead.buttons == [  # today the first hours are over, and so is the whole day
        ["11:00", "13:00", "14:00"],
        ["15:00", "16:00", "17:00"],
        ["18:00"],
        ["‹ Kita diena"],
        ["Atšaukti"],
    ]


async def test_of_an_hour_that_comes_twice_the_first_is_offered(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And in the night with an hour less no hour of the day is missing that anybody wants."""
    lead, asking = await asked(world, Span(misfit), monkeypatch)
    world.clock.advance(days=330)  # 19 October 2027, before the night of the 31st
    await lead.says("2027-10-31 03:30–05:00")
    assert await given(lead, asking) == {
        "starts": utc(2027, 10, 31, 0, 30),
        "ends": utc(2027, 10, 31, 3),
    }


async def test_a_moment_is_picked_from_the_month_and_asked_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, asking = await asked(world, Moment(misfit), monkeypatch)
    assert lead.buttons[-2:] == [["📅 Kita diena"], ["Atšaukti"]]
    await lead.taps("📅 Kita diena")
    assert lead.buttons == NOVEMBER
    await lead.taps("Pr")
    assert (lead.sees.partition(".")[0], lead.buttons) == (NOT_FREE, NOVEMBER)
    await lead.taps("30")
    assert lead.buttons == [*HOURS, ["‹ Kita diena"], ["Atšaukti"]]
    await lead.says("03.04 10")
    assert lead.buttons[:2] == [["balandžio 3 d. 10:00"], ["kovo 4 d. 10:00"]]
    await lead.taps("‹ Kita diena")
    await lead.says("lapkričio 30")
    await world.restart()
    await lead.says("14:30")
    assert await given(lead, asking) == utc(2026, 11, 30, 12, 30)


async def test_a_day_is_picked_from_the_month_and_asked_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, asking = await asked(world, Day(), monkeypatch)
    assert lead.buttons == NOVEMBER
    await lead.says("12.05")
    assert lead.buttons[:2] == [["gegužės 12 d."], ["gruodžio 5 d."]]
    await lead.taps("gruodžio 5 d.")
    await lead.taps("‹ Atgal")
    assert lead.sees == f"{ASKS}\nĮrašyta: 2026 m. gruodžio 5 d., šeštadienis"
    await lead.taps("30")
    assert await given(lead, asking) == "2026-11-30"
