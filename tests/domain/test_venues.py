"""Where a meeting is, as it is typed."""

import pytest

from bot.domain.errors import Refusal
from bot.domain.meetings import PLACE_MAX
from bot.domain.venues import Venue, map_link, read_venue


@pytest.mark.parametrize(
    ("typed", "venue"),
    [
        (" Anykščių  kultūros\ncentras ", Venue("Anykščių kultūros centras")),
        ("54.3963, 24.0459", Venue(None, 54.3963, 24.0459)),
        ("Muitinės g. 8, 2 aukštas", Venue("Muitinės g. 8, 2 aukštas")),
        ("https://teams.example.com/l/1?a=b.", Venue(link="https://teams.example.com/l/1?a=b")),
        ("zoom.us", Venue("zoom.us")),
        ("us02web.zoom.us/j/1", Venue(link="https://us02web.zoom.us/j/1")),
        ("„Teams“: https://t.lt/a", Venue("„Teams“", link="https://t.lt/a")),
        (
            "https://www.google.com/maps/place/Alytus/@54.3963,24.0459,13z",
            Venue(None, 54.3963, 24.0459),
        ),
        ("Salė https://maps.google.com/?q=54.3963,24.0459", Venue("Salė", 54.3963, 24.0459)),
        (
            "https://www.openstreetmap.org/?mlat=54.3963&mlon=24.0459#map=15",
            Venue(None, 54.3963, 24.0459),
        ),
    ],
)
def test_it_is_understood(typed: str, venue: Venue) -> None:
    assert read_venue(typed) == venue


@pytest.mark.parametrize(
    ("typed", "text_id"),
    [
        ("  ", "meetings.place-wanted"),
        ("–", "meetings.place-wanted"),
        ("a" * (PLACE_MAX + 1), "meetings.place-long"),
        ("94.3963, 24.0459", "meetings.point-unknown"),
        ("https://localhost/a", "meetings.link-unknown"),
        ("https://[", "meetings.link-unknown"),
        ("https://t.lt/" + "a" * 600, "meetings.link-unknown"),
        ("https://maps.app.goo.gl/abcdef", "meetings.map-link"),
        ("https://www.openstreetmap.org/?mlat=x&mlon=y", "meetings.map-link"),
    ],
)
def test_it_is_asked_again(typed: str, text_id: str) -> None:
    found = read_venue(typed)
    assert isinstance(found, Refusal)
    assert found.text_id == text_id


def test_what_is_said_later_joins_what_there_is() -> None:
    first = Venue("Salė").with_(Venue(None, 54.0, 24.0))
    assert first == Venue("Salė", 54.0, 24.0)
    assert first.with_(Venue("Centras", link="https://t.lt")) == Venue(
        "Centras", 54.0, 24.0, "https://t.lt"
    )
    assert Venue.from_json(first.as_json()) == first
    assert not Venue.from_json(None)


def test_a_map_opens_at_the_point() -> None:
    assert map_link(54.3963, -24.0459).endswith("query=54.396300,-24.045900")
