"""Links as people send them."""

import pytest

from bot.domain.materials import Link, read_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://lrv.lt/a", Link("https://lrv.lt/a", "https://lrv.lt/a")),
        ("Pristatymas https://lrv.lt/a", Link("https://lrv.lt/a", "Pristatymas")),
        ("Pristatymas – https://lrv.lt/a.", Link("https://lrv.lt/a", "Pristatymas")),
        ("www.lrv.lt", Link("https://www.lrv.lt", "www.lrv.lt")),
        ('https://lrv.lt/"a', Link("https://lrv.lt/%22a", 'https://lrv.lt/"a')),
        ("Pristatymas", None),
        ("https://a.lt https://b.lt", None),
        ("https://" + "a" * 1000 + ".lt", None),
        ("tg://user?id=1", None),
    ],
)
def test_a_link_is_read_with_its_name(text: str, link: Link | None) -> None:
    assert read_link(text) == link
