"""An update as the handlers see it."""

from typing import Any

import pytest

from bot.domain.messages import words
from bot.telegram.fields import Files, Problem
from bot.telegram.incoming import File, Location, Me, read, split_command

ME = Me(1, "sueiga_bot")
MEMBER = {"id": 9, "is_bot": False, "first_name": "Seniūnė"}
PRIVATE = {"id": 9, "type": "private"}


def incoming(**content: Any) -> Any:
    body = {"message_id": 7, "date": 0, "chat": PRIVATE, "from": MEMBER, **content}
    return read({"update_id": 5, "message": body}, ME)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", ("start", "")),
        ("/START@Sueiga_Bot  report ", ("start", "report")),
        ("/start\nreport", ("start", "report")),
        ("/start@kitas_bot report", (None, "")),
        ("/", (None, "")),
        ("/ start", (None, "")),
        ("/@sueiga_bot", (None, "")),
        (f"/{'a' * 33}", (None, "")),
        (" /start", (None, "")),
        ("start", (None, "")),
        ("", (None, "")),
    ],
)
def test_a_command_and_its_argument(text: str, command: tuple[str | None, str]) -> None:
    assert split_command(text, ME) == command


def test_a_message() -> None:
    found = incoming(text="/report dabar")
    assert (found.update_id, found.kind, found.account_id, found.chat_id, found.private) == (
        5,
        "message",
        9,
        9,
        True,
    )
    assert (found.message_id, found.command, found.argument, found.data, found.file) == (
        7,
        "report",
        "dabar",
        None,
        None,
    )


def test_the_largest_of_a_photos_sizes() -> None:
    sizes = [{"file_id": name, "file_unique_id": name.upper()} for name in ("small", "large")]
    found = incoming(photo=sizes, caption="Parkas", media_group_id="12")
    assert (found.file, found.text, found.album) == (
        File("photo", "large", "LARGE"),
        "Parkas",
        "12",
    )


@pytest.mark.parametrize("kind", ["document", "video", "audio", "voice"])
def test_other_files(kind: str) -> None:
    found = incoming(**{kind: {"file_id": "a", "file_unique_id": "b"}})
    assert (found.file, found.text) == (File(kind, "a", "b"), "")


def test_a_tap_is_not_the_message_it_is_on() -> None:
    tapped = {"message_id": 3, "date": 0, "chat": {"id": -5, "type": "group"}, "text": "/start"}
    query = {"id": "77", "from": MEMBER, "message": tapped, "data": "m:0"}
    found = read({"update_id": 5, "callback_query": query}, ME)
    assert (found.text, found.command, found.data, found.query_id, found.message_id) == (
        "",
        None,
        "m:0",
        "77",
        3,
    )
    assert (found.account_id, found.chat_id, found.private) == (9, -5, False)


POINT = {"latitude": 54.3963, "longitude": 24.0459}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ({"location": POINT}, ""),
        (
            {"location": POINT, "venue": {"location": POINT, "title": "Centras", "address": "A 1"}},
            "Centras, A 1",
        ),
        ({"location": POINT, "venue": {"location": POINT, "title": "Centras"}}, "Centras"),
    ],
)
def test_a_point_on_the_map(content: Any, name: str) -> None:
    assert incoming(**content).location == Location(54.3963, 24.0459, name)
    assert incoming(text="a").location is None


@pytest.mark.parametrize(
    ("content", "said"),
    [({"video_note": {"file_id": "a"}}, "forms.not-round"), ({"text": "ne"}, "forms.file-wanted")],
)
async def test_what_is_no_file_to_keep_is_asked_for_again(content: Any, said: str) -> None:
    nowhere: Any = None
    assert await Files(3).read(nowhere, incoming(**content), None) == Problem(words(said))
