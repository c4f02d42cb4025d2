"""What an item is called, found by, and how it begins."""

import pytest

from bot.domain.feeds import SOCIAL_MAX, for_networks, for_site
from bot.domain.news_text import TITLE_MAX, lead_of, shortened, sought_of, title_of


@pytest.mark.parametrize(
    ("html", "title", "lead", "sought"),
    [
        (
            "\n<b>Šiluminė &amp; trasa</b>\n\nAntra <i>eilutė</i>.",
            "Šiluminė & trasa",
            "Antra eilutė.",
            "silumine trasa antra eilute",
        ),
        ("Viena", "Viena", "", "viena"),
        ("", "", "", ""),
        ("x" * 300, "x" * (TITLE_MAX - 1) + "…", "", "x" * 300),
    ],
)
def test_its_first_lines(html: str, title: str, lead: str, sought: str) -> None:
    assert (title_of(html), lead_of(html), sought_of(html)) == (title, lead, sought)


@pytest.mark.parametrize(
    ("most", "said"),
    [(20, "vienas, du, trys"), (16, "vienas, du, trys"), (15, "vienas, du…"), (4, "vie…")],
)
def test_it_is_cut_at_a_word(most: int, said: str) -> None:
    assert shortened("vienas, du, trys", most) == said


def test_networks_get_title_and_beginning_and_the_link() -> None:
    html = "<b>Nauja tvarka</b>\nNuo sausio keičiasi &lt;ataskaitos&gt;.\nDaugiau"
    link = "https://lssa.lt/1"
    assert for_networks(html, "Nauja tvarka", link) == (
        "Nauja tvarka. Nuo sausio keičiasi <ataskaitos>.\nhttps://lssa.lt/1"
    )
    long = for_networks(f"Tema\n{'žodis ' * 90}", "Tema", link)
    assert len(long) <= SOCIAL_MAX
    assert long.endswith(f"žodis…\n{link}")
    assert for_networks("Ar ateisite?", "Ar ateisite?", "") == "Ar ateisite?"
    assert for_site(html, link).endswith("Daugiau\n\nhttps://lssa.lt/1")
