"""Stories of the members' vote: in the country and in a county, once, for good, and of nobody."""

import asyncio
import random
import re
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.contest_buttons import OpenContestVote
from bot.domain.contest_vote_buttons import CheckVote, SeeOffered, SeeTurnout, VoteIn
from bot.domain.contest_votes import box_of
from bot.domain.contests import QUESTIONS_MAX, Counties, Phase, Rules, Span, State
from bot.domain.errors import Refusal
from bot.domain.nominations import (
    ADDED_MAX,
    ANSWER_MAX,
    TITLE_MAX,
    WHY_MAX,
    Content,
    QuestionKind,
)
from bot.domain.nominations import State as NominationState
from bot.domain.scores import Level
from bot.services import contest_votes
from bot.services.contests import fixing, moving
from storage import audit, contests, drafts, members, nominations, reminders, territories
from storage.base import Tx
from storage.contest_votes import votes_once
from storage.outbox import outbox
from storage.sealing import SEALED
from tests.contesting import LEADER, board, line_of, now_of, office
from tests.judging import passes_to
from tests.newsroom import ZONE, actor_of
from tests.practising import published
from tests.voting import WEEKEND, Vote, box, casts, to_confirm, voted, voting
from tests.world import Someone, World

DAUGAI, SIMNAS, ALOVE = "Daugų seniūnija", "Simno seniūnija", "Alovės seniūnija"
MERKINE, VEISIEJAI = "Merkinės seniūnija", "Veisiejų seniūnija"
CODE = re.compile(r"[A-Z2-9]{4}(?: [A-Z2-9]{4}){3}")


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member(DAUGAI)


def code_in(someone: Someone) -> str:
    found = CODE.search(someone.sees)
    assert found is not None
    return found.group()


async def drafted(world: World) -> int:
    async with world.app.db.read() as tx:
        return len((await tx.execute(sa.select(drafts.drafts.c.id))).all())


async def marked(world: World, number: int, **columns: object) -> None:
    async with world.app.db.write() as tx:
        await nominations.change(tx, number, **columns)


async def test_what_waits_for_the_morning_says_what_is_true_by_then(
    world: World, lead: Someone
) -> None:
    """Two votes begin on Sundays; one is prolonged, the other called off before Monday."""
    chair = await board(world)
    prolonged = (await voting(world, SIMNAS)).contest
    found = (await now_of(world, prolonged)).dated(Phase.VOTE)
    assert found is not None
    assert found.span.closes_at is not None
    actor, now = await actor_of(world, chair), world.clock.now().astimezone(ZONE)
    later = Span(Phase.VOTE, found.span.opens_at, found.span.closes_at + timedelta(days=2))
    async with world.app.db.write() as tx:
        await moving.move(tx, actor, prolonged, later, "Rinkimai", now)
    await world.tick(**WEEKEND)
    assert lead.sees.endswith("Balsuoti galite iki gruodžio 8 d., antradienio, 10 val.")
    begun = len([one for one in lead.texts if "prasidėjo narių balsavimas" in one])
    off = (await voting(world, SIMNAS)).contest
    async with world.app.db.write() as tx:
        await fixing.cancel(tx, actor, off, "Klaida", world.clock.now().astimezone(ZONE))
    await world.tick(days=1, hours=2)
    assert "Konkursas „Metų seniūnas“ (2026 m.) atšauktas.\nPriežastis: Klaida" in lead.texts
    assert len([one for one in lead.texts if "prasidėjo narių balsavimas" in one]) == begun == 1


async def test_a_member_votes_once_and_finds_the_vote_by_its_code(
    world: World, lead: Someone
) -> None:
    keeper = await office(world)
    vote = await voting(world, SIMNAS, DAUGAI, ALOVE)
    simnas, own, alove = vote.numbers.values()
    await world.tick(**WEEKEND)
    assert lead.sees == (
        "🗳 Konkursas „Metų seniūnas“ (2026 m.): prasidėjo narių balsavimas. "
        "Balsuoti galite iki gruodžio 6 d., sekmadienio, 10 val."
    )
    await lead.taps("Balsuoti")
    assert lead.screen == (
        """Metų seniūnas
Narių balsavimas. Balsuoti galite iki gruodžio 6 d., sekmadienio, 10 val.

• Seniūnas – lyderis: 2 kandidatūros
• Seniūnas – vedlys: 1 kandidatūra""",
        [["Seniūnas – lyderis"], ["Seniūnas – vedlys"], ["‹ Į konkursą"]],
    )
    await lead.taps(LEADER)
    assert lead.buttons == [[str(simnas), str(alove)], ["Tęsti vėliau", "Atšaukti"]]
    await lead.says(f"Nr. {alove}")
    await world.restart()
    await lead.taps(f"Balsuoti už Nr. {alove}")
    code = code_in(lead)
    assert lead.sees.endswith(f"Jūsų balsas: Nr. {alove} Darbai: {ALOVE}\n{ALOVE}")
    lead.person.taps("Patvirtinti")
    lead.person.taps("Patvirtinti")
    await world.settle()
    assert code_in(lead) == code
    assert not [one for one in lead.messages if "Jūsų balsas: Nr." in one.plain]
    assert [
        one.choices for one in await box(world, box_of(vote.contest, Level.COUNTRY, vote.leader))
    ] == [{vote.leader: alove}]
    assert (await voted(world, vote), await drafted(world)) == ({vote.leader: 1, vote.guide: 0}, 0)
    await lead.taps("Kitos nominacijos")
    assert "✓ Seniūnas – lyderis: Jūsų balsas įrašytas" in lead.sees
    await lead.sends_data(VoteIn(vote.contest, Level.COUNTRY, vote.leader).pack())
    assert lead.sees.startswith("Jūsų balsas nominacijoje „Seniūnas – lyderis“ jau įrašytas.")
    await lead.sends_data(SeeOffered(own, Level.COUNTRY).pack())
    assert lead.sees == f"Kandidatūros Nr. {own} tarp tų, už kurias galite balsuoti, nėra."
    await keeper.sends_data(SeeTurnout(vote.contest).pack())
    assert keeper.sees == (
        """Metų seniūnas
Narių balsavimas. Balsai bus suskaičiuoti jam pasibaigus.
Seniūnas – lyderis: balsavo 1 iš 3
Seniūnas – vedlys: balsavo 0 iš 2"""
    )
    await keeper.sends_data(OpenContestVote(vote.contest, Level.COUNTRY).pack())
    assert "Balsuoti" not in str(keeper.buttons)
    await lead.sends_data(SeeTurnout(vote.contest).pack())
    assert "balsavo" not in lead.sees
    await _finds(world, lead, vote.contest, code, alove)


async def _finds(world: World, lead: Someone, contest: int, code: str, number: int) -> None:
    """Once the winners are announced; nobody finds anything by another code."""
    await lead.sends_data(CheckVote(contest).pack())
    assert lead.sees == "Savo balsą patikrinsite, kai bus paskelbtas rezultatas."
    await passes_to(world, contest, Phase.ANNOUNCEMENT)
    async with world.app.db.write() as tx:
        await contests.change(tx, contest, state=State.ANNOUNCED)
    await lead.sends_data(CheckVote(contest).pack())
    await lead.says(code.lower())
    assert lead.sees == (
        "Jūsų balsas suskaičiuotas. Nominacijoje „Seniūnas – lyderis“ jis – "
        f"už Nr. {number} „Darbai: {ALOVE}“."
    )
    await lead.taps("Ieškoti kito kodo")
    await lead.says("AAAA AAAA AAAA AAAA")
    assert lead.sees.startswith("Balso su tokiu kodu")
    async with world.app.db.read() as tx:
        verbs = {one.verb for one in await audit.lines(tx, audit.Which(), 50)}
    assert not [one for one in verbs if "vote" in one or "ballot" in one]


async def test_a_county_chooses_and_others_have_nothing_to_vote_on(world: World) -> None:
    """Two in the county of Alytus, one in that of Vilnius; four votes give no counts."""
    names = (DAUGAI, MERKINE, VEISIEJAI, "Pivašiūnų seniūnija")
    people = [await world.member(name) for name in names]
    far = await world.member("Nemenčinės seniūnija")
    level, rules = Level.COUNTY, Rules(counties=Counties.MEMBERS)
    vote = await voting(world, SIMNAS, ALOVE, "Nemenčinės seniūnija", rules=rules, level=level)
    simnas, alove, _ = vote.numbers.values()
    await world.tick(**WEEKEND)
    assert people[0].sees.startswith("🗳 Konkursas „Metų seniūnas“ (2026 m.): Jūsų apskritis")
    assert not far.sees.startswith("🗳")
    await far.sends_data(OpenContestVote(vote.contest, level).pack())
    assert far.sees.startswith("Jums šiame konkurse apskrityje balsuoti nereikia")
    await people[0].taps("Balsuoti")
    assert "• Seniūnas – lyderis: 2 kandidatūros" in people[0].sees
    for one in people:
        await casts(world, one, vote, simnas, level=level)
    name = box_of(vote.contest, level, vote.leader, "LT-AL")
    assert [one.county for one in await box(world, name)] == [None] * 4
    await passes_to(world, vote.contest, Phase.JURY)
    async with world.app.db.read() as tx:
        found = [await nominations.get(tx, one) for one in (simnas, alove)]
    assert [(one.county_place, one.goes_on) for one in found if one] == [(None, True)] * 2


async def test_members_vote_where_a_county_has_too_few_jurors(world: World, lead: Someone) -> None:
    """Where judging is blind, voting is so too."""
    level, rules = Level.COUNTY, Rules(counties=Counties.JURY, blind=True)
    vote = await voting(world, SIMNAS, ALOVE, rules=rules, level=level)
    await world.tick(**WEEKEND)
    assert lead.sees.startswith("🗳 Konkursas „Metų seniūnas“ (2026 m.): Jūsų apskritis")
    await lead.taps("Balsuoti")
    await lead.taps(LEADER)
    simnas, alove = vote.numbers.values()
    hidden = "Darbai: █████ seniūnija"
    assert lead.sees.endswith(f"Nr. {simnas} {hidden}\n\nNr. {alove} {hidden}")
    await lead.sends_data(SeeOffered(simnas, level).pack())
    assert lead.sees == f"Kandidatūros Nr. {simnas} tarp tų, už kurias galite balsuoti, nėra."
    await casts(world, lead, vote, vote.numbers[SIMNAS], level=level)
    assert await voted(world, vote, level) == {vote.leader: 1}


async def test_what_is_withdrawn_is_chosen_anew_and_what_is_late_is_dropped(
    world: World, lead: Someone
) -> None:
    other = await world.member(MERKINE)
    vote = await voting(world, SIMNAS, ALOVE)
    simnas, alove = vote.numbers.values()
    await to_confirm(lead, vote, alove)
    await to_confirm(other, vote, simnas)
    async with world.app.db.read() as tx:
        kept = await tx.execute(sa.select(drafts.drafts.c["values"]))
        assert kept.scalars().all() == [SEALED] * 2
    await marked(world, alove, state=NominationState.WITHDRAWN)
    await lead.taps("Patvirtinti")
    assert lead.sees.startswith("Šios kandidatūros sąraše nebėra: ji atsiimta. Rinkitės kitą.")
    assert await voted(world, vote) == {vote.leader: 0, vote.guide: 0}
    await lead.taps(str(simnas))
    await lead.taps(f"Balsuoti už Nr. {simnas}")
    assert await drafted(world) == 2
    await passes_to(world, vote.contest, Phase.ANNOUNCEMENT)
    await lead.taps("Patvirtinti")
    assert lead.sees.startswith("Balsavimas baigėsi gruodžio 6 d.")
    assert (await voted(world, vote), await drafted(world)) == ({vote.leader: 0, vote.guide: 0}, 1)
    await world.tick(seconds=20)
    assert await drafted(world) == 0


async def test_a_long_list_has_pages_and_a_long_card_is_one_message(
    world: World, lead: Someone
) -> None:
    more = ("Pivašiūnų seniūnija", "Nemunaičio seniūnija", "Krokialaukio seniūnija")
    vote = await voting(world, SIMNAS, ALOVE, MERKINE, VEISIEJAI, *more)
    first, *_, last = vote.numbers.values()
    shown = await published(world, lead)
    photo = {"kind": "photo", "file_id": "x", "file_unique_id": "y"}
    async with world.app.db.write() as tx:
        table = contests.contest_questions
        asked = [
            await contests.append(
                tx, table, vote.contest, text="K" * 300, kind=QuestionKind.TEXT.code
            )
            for _ in range(QUESTIONS_MAX)
        ]
        answers = dict.fromkeys(asked, "A" * ANSWER_MAX)
        said = Content("T" * TITLE_MAX, "W" * WHY_MAX, answers, "D" * ADDED_MAX, [shown], [photo])
        await nominations.say(tx, first, said)
    await lead.sends_data(VoteIn(vote.contest, Level.COUNTRY, vote.leader).pack())
    ends = ["Tęsti vėliau", "Atšaukti"]
    assert lead.buttons == [["1", "2", "3"], ["4", "5", "6"], ["Kiti ›"], ends]
    await lead.taps("Kiti ›")
    assert lead.buttons == [[str(last)], ["‹ Ankstesni"], ends]
    before = len(lead.messages)
    await lead.says(str(first))
    assert len(lead.messages) == before + 1
    choose = [f"Balsuoti už Nr. {first}"]
    assert lead.buttons == [choose, ["Įrašas 1"], ["Priedai (1)"], ["‹ Sąrašas"], ends]
    await lead.taps("Priedai (1)")
    assert lead.screen == (f"Kandidatūros Nr. {first} priedai.", [["‹ Balsuoti"]])
    await lead.taps("‹ Balsuoti")
    await lead.says("Simnas")
    assert lead.sees.startswith("Tokio numerio sąraše nėra.")


async def test_who_has_not_voted_is_reminded_and_not_after(world: World, lead: Someone) -> None:
    """A hand that moves the end moves the reminders; the last ballot ends them."""
    chair, other = await board(world), await world.member(MERKINE)
    vote = await voting(world, SIMNAS, ALOVE)
    await world.tick(seconds=20)
    subject = f"contest-vote:{vote.contest}:country"

    async def of(until: object) -> dict[int, bool]:
        async with world.app.db.read() as tx:
            return await reminders.reminded(tx, subject, until)  # type: ignore[arg-type]

    span = (await now_of(world, vote.contest)).phases[-2].span
    assert await of(span.closes_at) == {lead.id: False, other.id: False}
    await casts(world, lead, vote, vote.numbers[ALOVE])
    assert (await of(span.closes_at))[lead.id] is False  # the second category waits
    (guide,) = [one.id for one in await _of_category(world, vote.guide)]
    await casts(world, lead, vote, guide, category=vote.guide)
    assert await of(span.closes_at) == {lead.id: True, other.id: False}
    assert span.closes_at is not None
    later = span.closes_at + (span.closes_at - span.opens_at)
    actor = await actor_of(world, chair)
    async with world.app.db.write() as tx:
        now = world.clock.now().astimezone(ZONE)
        to = Span(Phase.VOTE, span.opens_at, later)
        await moving.move(tx, actor, vote.contest, to, "Šventės", now)
        assert await _waiting(tx, subject) == []
    await world.tick(seconds=20)
    assert await of(later) == {other.id: False}
    async with world.app.db.read() as tx:
        assert await _waiting(tx, subject) == [other.id] * 2


async def _waiting(tx: Tx, subject: str) -> list[int]:
    """To whom reminders are still to be sent."""
    queued = outbox.c
    found = await tx.execute(
        sa.select(queued.chat_id).where(
            queued.dedupe_key.startswith(f"remind:{subject}:"), queued.state == "pending"
        )
    )
    return list(found.scalars())


async def _of_category(world: World, category: int) -> list[nominations.Nomination]:
    async with world.app.db.read() as tx:
        return await nominations.select(tx, nominations.nominations.c.category_id == category)


async def test_no_order_of_events_gives_two_votes_or_one_for_the_own_eldership(
    world: World,
) -> None:
    """Votes at random, two at once, for what is withdrawn, of the own eldership, not there.

    Meanwhile people move, elderships are merged, the phase is put off and opened once more.
    """
    names = (SIMNAS, ALOVE, MERKINE, VEISIEJAI)
    people = {name: await world.member(name) for name in names}
    lines = {name: await line_of(world, someone) for name, someone in people.items()}
    counted = 0
    for seed in (0, 2, 5):  # in which each of these happens before a vote
        dice = random.Random(seed)
        await _go_home(world, lines)
        vote = await voting(world, *names)
        given: dict[str, int] = {}

        async def tries(name: str, number: int) -> None:
            own = await _own(world, vote, lines[name])  # noqa: B023 - awaited in the loop
            try:
                await casts(world, people[name], vote, number)  # noqa: B023
            except Refusal:
                return
            assert name not in given  # noqa: B023
            assert number not in own
            given[name] = number  # noqa: B023

        for _ in range(16):
            await _happens(world, vote, dice, [*lines.values()])
            if dice.random() < 0.5:
                continue
            name = dice.choice(names)
            number = dice.choice([*vote.numbers.values(), 0, vote.contest + 10_000])
            both = [tries(name, number), tries(name, dice.choice([*vote.numbers.values()]))]
            await asyncio.gather(*(both if dice.random() < 0.3 else both[:1]))
            for unused in both[1:]:
                unused.close()
        cast = await box(world, box_of(vote.contest, Level.COUNTRY, vote.leader))
        assert sorted(one.choices[vote.leader] for one in cast) == sorted(given.values())
        assert (await voted(world, vote))[vote.leader] == len(cast) == len(given)
        counted += len(given)
        async with world.app.db.write() as tx:  # the key that makes two one, whatever was asked
            for name in given:
                assert not await votes_once(tx, vote.leader, Level.COUNTRY, lines[name])
    assert counted


async def _go_home(world: World, lines: dict[str, int]) -> None:
    """Nobody has moved, and no elderships were merged."""
    places = territories.elderships
    async with world.app.db.write() as tx:
        await tx.execute(places.update().values(merged_into=None, closed_on=None))
        of = {one.name: one.id for one in await territories.all_elderships(tx) if one.name in lines}
        spare = sa.select(sa.func.max(places.c.id)).scalar_subquery()
        for away, line in enumerate(lines.values()):
            await members.change(tx, line, eldership_id=spare - 1 - away)
        for name, line in lines.items():
            await members.change(tx, line, eldership_id=of[name])


async def _happens(world: World, vote: Vote, dice: random.Random, who: list[int]) -> None:
    """Something that changes who may vote for what, or when; or nothing."""
    under, now = await now_of(world, vote.contest), world.clock.now()
    one, other = dice.sample(who, 2)
    places = territories.elderships
    async with world.app.db.write() as tx:
        match dice.randrange(6):
            case 0 if dice.random() < 0.3:  # one of them has left the contest
                number = dice.choice([*vote.numbers.values()])
                await nominations.change(tx, number, state=NominationState.WITHDRAWN)
            case 1:  # two change their places
                homes = sa.select(members.members.c.id, members.members.c.eldership_id)
                of = dict((await tx.execute(homes)).all())
                free = sa.select(sa.func.max(places.c.id)).scalar_subquery()
                for each, place in ((one, free), (other, of[one]), (one, of[other])):
                    await members.change(tx, each, eldership_id=place)
            case 2:  # their elderships become one
                of_both = sa.select(members.members.c.eldership_id).where(
                    members.members.c.id.in_([one, other])
                )
                closed, into = sorted((await tx.execute(of_both)).scalars())
                still = places.c.merged_into.is_(None)
                if (await territories.now_at(tx, into)) != closed:
                    change = places.update().where(places.c.id == closed, still)
                    await tx.execute(change.values(merged_into=into, closed_on=now.date()))
            case 3:  # there is more time
                spans = [each.span for each in under.phases]
                more = timedelta(days=1)
                later = {
                    Phase.VOTE: lambda it: replace(it, closes_at=it.closes_at + more),
                    Phase.ANNOUNCEMENT: lambda it: replace(it, opens_at=it.opens_at + more),
                }
                dated = [later.get(it.phase, lambda it: it)(it) for it in spans]
                await contests.date_phases(tx, vote.contest, dated)
            case 4:  # a kill came before the opening was noted
                await contest_votes.open_country(tx, under, now)


async def _own(world: World, vote: Vote, line: int) -> set[int]:
    """The nominations of where somebody serves, and of themselves; reckoned the long way round."""
    found = set()
    async with world.app.db.read() as tx:
        homes = sa.select(members.members.c.id, members.members.c.eldership_id)
        of = dict((await tx.execute(homes)).all())
        mine = await territories.now_at(tx, of[line])
        for number in vote.numbers.values():
            one = await nominations.get(tx, number)
            assert one is not None
            places = {one.eldership_id, of[one.nominee_id]}
            if mine in {await territories.now_at(tx, each) for each in places}:
                found.add(number)
            if one.nominee_id == line:
                found.add(number)
    return found
