"""Stories about the association's website: its news come in, ours go out as a text to copy."""

from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.domain.actors import Role
from bot.domain.feeds import Ready, ReadyText
from bot.domain.news import OpenNews, Option, Origin, State
from bot.domain.settings import FEED_URL
from handlers.settings import OpenSetting
from storage import feeds, news, settings
from storage.news import Item
from tests.newsroom import ALYTUS, county_lead, director, sent
from tests.people import from_the_office
from tests.reporting import STALE
from tests.websites import website
from tests.world import Someone, World


@dataclass
class Website:
    """What stands on it: numbers of items, the newest last; or a body as it is."""

    items: list[int] = field(default_factory=list)
    body: bytes | None = None
    asked: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        return web.Response(body=self.body if self.body is not None else self.feed())

    def feed(self) -> bytes:
        entries = "".join(
            f"<item><title>Žinia {one}</title><link>https://lssa.lt/{one}</link>"
            f"<guid>https://lssa.lt/?p={one}</guid><description>Tekstas {one}</description></item>"
            for one in reversed(self.items)
        )
        return f"<rss version='2.0'><channel>{entries}</channel></rss>".encode()


async def reads(world: World, url: str) -> None:
    """The association's website is at that address, from now on."""
    async with world.app.db.write() as tx:
        await settings.put(tx, FEED_URL.name, f"{url}/feed")
    await world.tick(minutes=1)


async def imported(world: World) -> list[Item]:
    async with world.app.db.read() as tx:
        return await news.found(tx, news.news.c.origin == Origin.IMPORTED)


@pytest.fixture
async def office(world: World) -> Someone:
    return await director(world)


async def test_the_websites_news_become_drafts_once(world: World, office: Someone) -> None:
    editor = await from_the_office(world, "Redaktorė", Role.EDITOR)
    site = Website(list(range(1, 8)))
    async with website(site.answer) as url:
        await reads(world, url)
        assert [(one.title, one.state) for one in await imported(world)] == [
            (f"Žinia {number}", State.DRAFT) for number in range(3, 8)
        ]
        first = (await imported(world))[0]
        assert (first.html, first.link, first.author_id) == (
            '<b>Žinia 3</b>\n\nTekstas 3\n\n<a href="https://lssa.lt/3">https://lssa.lt/3</a>',
            "https://lssa.lt/3",
            None,
        )
        assert [one.sees for one in (office, editor)] == [
            (
                "Iš svetainės: 5 nauji juodraščiai. Peržiūrėkite ir, jei tinka, išsiųskite "
                "nariams.\nSvetainėje yra dar 2 senesnės naujienos, jų neimu."
            )
        ] * 2
        assert office.buttons == [[f"Žinia {number}"] for number in range(3, 8)]
        await world.tick(minutes=1)
        assert site.asked == 1
        await world.tick(hours=1)
        await world.restart()
        assert (site.asked, len(await imported(world))) == (2, 5)
        site.items.append(8)
        await world.tick(hours=1)
        assert (await imported(world))[-1].title == "Žinia 8"
        assert editor.sees.startswith("Iš svetainės: 1 naujas juodraštis.")
        assert len([text for text in editor.texts if text.startswith("Iš svetainės")]) == 2
        site.items += range(9, 39)
        await world.tick(hours=1)
        assert [one.title for one in (await imported(world))[6:]] == [
            f"Žinia {number}" for number in range(29, 39)
        ]
        await world.tick(hours=1)
        assert len(await imported(world)) == 16


async def test_what_went_from_here_to_the_website_does_not_come_back(
    world: World, office: Someone
) -> None:
    await sent(world, html="<b>Žinia 2</b>\nIš mūsų")
    other = await sent(world, html="<b>Kitaip</b>")
    async with world.app.db.write() as tx:
        await news.change(tx, other, link="https://lssa.lt/3")
    site = Website([1, 2, 3])
    async with website(site.answer) as url:
        await reads(world, url)
        assert [one.title for one in await imported(world)] == ["Žinia 1"]


async def test_the_owners_hear_once_a_day_what_is_wrong(world: World) -> None:
    await world.owner.starts()
    site = Website(body=b"<html><body>LSSA</body></html>")
    async with website(site.answer) as url:
        await reads(world, url)
        assert world.owner.sees == (
            "Svetainės naujienų paimti nepavyko\n"
            f"Adresas: {url}/feed\nTuo adresu nėra naujienų srauto (RSS arba „Atom“).\n"
            "Bandysiu kas valandą, pranešiu ne dažniau kaip kartą per dieną. "
            "Adresą keičia prižiūrėtojai: /nustatymai"
        )
        before = len(world.owner.messages)
        site.body = "<rss>Привет".encode("koi8-r")
        await world.tick(hours=1)
        assert (site.asked, len(world.owner.messages)) == (2, before)
        await world.tick(hours=24)
        assert "Lietuviškų raidžių perskaityti nepavyko" in world.owner.sees
        assert await imported(world) == []
        spoilt = "<item><title>\ufffdinia</title></item>"
        site.body = f"<rss version='2.0'><channel>{spoilt}</channel></rss>".encode()
        await world.tick(hours=24)
        assert "1 naujienos raidės sugadintos, todėl jos neimu." in world.owner.sees
    await world.tick(hours=24)
    assert "Svetainė neatsako arba tokio adreso nėra." in world.owner.sees
    assert await imported(world) == []


async def test_owners_name_the_address_and_take_it_back(world: World, office: Someone) -> None:
    await world.owner.starts()
    site = Website([1])
    async with website(site.answer) as url:
        await world.owner.sends_data(OpenSetting(FEED_URL.number).pack())
        await world.owner.says("lssa.lt")
        assert world.owner.sees.startswith("Įrašykite visą svetainės adresą")
        await world.owner.says(f"{url}/feed")
        await world.tick(minutes=1)
        assert [one.title for one in await imported(world)] == ["Žinia 1"]
        await world.owner.sends_data(OpenSetting(FEED_URL.number).pack())
        await world.owner.taps("Grąžinti numatytąją")
        await world.tick(hours=2)
        assert site.asked == 1


async def test_a_text_for_the_website_and_for_networks(world: World, office: Someone) -> None:
    number = await sent(
        world, html="<b>Nauja &lt;tvarka&gt;</b>\n\nNuo sausio.", options=(Option.PUBLIC,)
    )
    await office.sends_data(OpenNews(number).pack())
    await office.taps("Tekstas svetainei")
    assert office.sees == (
        "Tekstas svetainei. Palieskite jį, kad nukopijuotumėte.\n\nNauja <tvarka>\n\nNuo sausio."
    )
    assert office.buttons == [["Trumpas tinklams"], ["‹ Naujiena", "Į pradžią"]]
    async with world.app.db.write() as tx:
        photo = {"kind": "photo", "file_id": "x", "file_unique_id": "x"}
        await news.change(tx, number, link="https://lssa.lt/7", media=[photo, photo])
    await office.taps("Trumpas tinklams")
    assert office.sees == (
        "Tekstas socialiniams tinklams. Palieskite jį, kad nukopijuotumėte.\n\n"
        "Nauja <tvarka>. Nuo sausio.\nhttps://lssa.lt/7\n\n"
        "Prie 2 nuotraukų parašykite, kas jose matyti: kas, kur, ką veikia, pavyzdžiui: "
        "„Seniūnai prie naujos žaidimų aikštelės Dauguose“. "
        "Tai padės tiems, kurie nuotraukų nemato."
    )


async def test_a_long_text_to_copy_comes_in_parts(world: World, office: Someone) -> None:
    number = await sent(world, html="<b>Ilga</b>\n\n" + "žodis " * 1000)
    before = len(office.messages)
    await office.sends_data(ReadyText(number, Ready.SITE).pack())
    screen, *parts = office.texts[before - 1 :]  # it stands in the place of the menu
    assert "Tekstas ilgas, todėl siunčiu jį atskiromis žinutėmis." in screen
    assert "".join(parts).count("žodis") == 1000
    assert len(parts) == 2


async def test_only_who_may_send_it_gets_the_text(world: World, office: Someone) -> None:
    lead, member = await county_lead(world), await world.member("Daugų seniūnija")
    own, every = await sent(world, audience=ALYTUS), await sent(world)
    await lead.sends_data(ReadyText(own, Ready.SITE).pack())
    assert lead.sees.startswith("Tekstas svetainei.")
    refused = "Naujienas skelbia asociacijos biuras ir apskričių viceprezidentai."
    for someone in (lead, member):
        await someone.sends_data(ReadyText(every, Ready.SITE).pack())
        assert someone.sees.startswith(refused)
    async with world.app.db.write() as tx:
        await news.change(tx, every, state=State.WITHDRAWN)
    await office.sends_data(ReadyText(every, Ready.SITE).pack())
    assert office.sees.startswith(STALE)


async def test_both_engines_know_what_is_public(either_world: World) -> None:
    world = either_world
    await sent(world)
    public = await sent(world, options=(Option.REPLY, Option.PUBLIC))
    now = world.clock.now()
    async with world.app.db.write() as tx:
        assert [one.id for one in await feeds.public(tx, now, 5)] == [public]
        assert await feeds.public_one(tx, public - 1, now) is None
        await news.change(tx, public, state=State.WITHDRAWN)
        assert await feeds.public(tx, now, 5) == []
        await feeds.note(tx, "https://a.lt", ["1", "2"], now)
        await feeds.note(tx, "https://a.lt", ["2", "3"], now)
        assert await feeds.seen(tx, ["1", "3", "4"]) == {"1", "3"}
        assert await feeds.is_new(tx, "https://b.lt")
