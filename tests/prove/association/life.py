"""What people do: sign up in each of the three ways, join and leave groups, run into mishaps."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

from bot.domain.counties import County
from bot.domain.groups.buttons import BindGroup, Decide
from bot.domain.signup import Approve
from bot.sandbox.chats import Chat
from bot.sandbox.errors import NotPossible
from bot.sandbox.messages import Message
from bot.services import members, signup
from bot.services.errands import Act
from handlers.signup.places import ChooseEldership
from storage import errands, groups
from storage import members as roster
from tests.prove.association.office import LEAD, Line, Office
from tests.world import Someone, World

TERMS = "Sutinku ir tęsiu"
NIGHT, MORNING = time(3, 5), time(10, 0)
WITHOUT = {"can_restrict_members", "can_manage_tags"}  # rights that a lead takes from the bot
AWAY = timedelta(hours=30)  # longer than Telegram keeps updates


class Life:
    """The association as it lives. `people` are those with a Telegram account, by name."""

    def __init__(self, world: World, office: Office, dice: random.Random) -> None:
        self.world = world
        self.office = office
        self.dice = dice
        self.people: dict[str, Someone] = {}
        self.signed_up: set[str] = set()
        self.chats: dict[str, Chat] = {}
        self.before: dict[str, int] = {}  # the number of a group before its upgrade
        self.founders: dict[str, Someone] = {}  # who owns each group in Telegram
        self.unseen: dict[str, set[int]] = {}  # strangers who came while the bot was away
        self.hidden: list[Someone] = []  # who came so, and no night has passed since
        self.done: Counter[str] = Counter()
        self.wrong: list[str] = []  # what did not hold on the way

    # The office

    async def sends_the_list(self) -> None:
        owner = self.world.owner
        await owner.sends_document("Nariai.csv", self.office.spreadsheet)
        await owner.taps("Įrašyti")
        if "Taip, tai visas sąrašas" in str(owner.buttons):
            await owner.taps("Taip, tai visas sąrašas")
        self.done["imports"] += 1
        gone = self.signed_up - set(self.office.lines)
        self.signed_up -= gone
        for name in gone:
            self._must_be_out(self.people[name])

    def _must_be_out(self, someone: Someone) -> None:
        """Whoever left the roster is out at once, where Telegram lets the bot."""
        for county, chat in self.chats.items():
            bot = chat.member(self.world.telegram.first_bot)
            hindered = someone is self.founders[county] or not bot.may("can_restrict_members")
            if chat.member(someone.person).is_in and not hindered and someone not in self.hidden:
                self.wrong.append(f"{county}: {someone.id} left the roster and is still inside")

    async def found_groups(self) -> None:
        """The leads come first, each with a group; every third begins as a basic one."""
        leads = [line for line in self.office.lines.values() if line.role]
        for number, line in enumerate(sorted(leads, key=lambda line: line.place.county)):
            lead = await self.by_contact(line)
            chat = self.world.telegram.add_group(
                f"{line.place.county_name}",
                creator=lead.person,
                bots=[self.world.telegram.first_bot],
                kind="group" if number % 3 == 1 else "supergroup",
            )
            await self.world.settle()
            county = next(one for one in County if one.code == line.place.county)
            await lead.sends_data(BindGroup(chat.id, county).pack())
            self.chats[line.place.county] = chat
            self.founders[line.place.county] = lead
            self.unseen[line.place.county] = set()

    def county_of(self, chat_id: int) -> str:
        """Of a group, by its number of today or of before an upgrade."""
        return next(
            county
            for county, chat in self.chats.items()
            if chat_id in {chat.id, self.before.get(county)}
        )

    def lead(self, county: str) -> Someone:
        lines = self.office.lines.values()
        line = next(one for one in lines if one.role and one.place.county == county)
        return self.people[line.name]

    def _members(self, county: str) -> list[Someone]:
        """Whoever of the county has signed up."""
        lines = (self.office.lines[name] for name in sorted(self.signed_up))
        return [self.people[line.name] for line in lines if line.place.county == county]

    # Signing up

    def missing(self) -> list[Line]:
        return [line for name, line in self.office.lines.items() if name not in self.signed_up]

    async def signs_up(self, line: Line) -> Someone:
        way = self.dice.choice([self.by_contact, self.by_link, self.by_request])
        return await way(line)

    async def by_contact(self, line: Line) -> Someone:
        someone = self._person(line)
        await someone.starts()
        someone.person.shares_contact()
        await self.world.settle()
        return await self._accepts(line, someone, "contact")

    async def by_link(self, line: Line) -> Someone:
        someone, lead = self._person(line), self.lead(line.place.county)
        now = self.world.clock.now()
        async with self.world.app.db.write() as tx:
            actors = await members.actors(tx, [lead.id], now.date(), "lt")
            number = next(one.id for one in await roster.roster(tx) if one.name == line.name)
            (invited,) = await signup.invite(tx, actors[lead.id], [number], now)
        someone.person.follows(invited.url(self.world.telegram.first_bot.username))
        await self.world.settle()
        return await self._accepts(line, someone, "link")

    async def by_request(self, line: Line) -> Someone:
        someone, lead = self._person(line), self.lead(line.place.county)
        await someone.starts()
        await someone.sends_data(ChooseEldership(line.place.id).pack())
        await someone.says(line.name)
        card = _with_button(lead, Approve)
        await lead.taps("Įleisti", card)
        await someone.taps("Tęsti")
        return await self._accepts(line, someone, "request")

    async def _accepts(self, line: Line, someone: Someone, way: str) -> Someone:
        await someone.taps(TERMS)
        self.signed_up.add(line.name)
        self.done[f"signed up by {way}"] += 1
        return someone

    def _person(self, line: Line) -> Someone:
        if line.name not in self.people:
            person = self.world.telegram.add_person(line.name, phone=line.phone)
            self.people[line.name] = Someone(self.world, person)
        return self.people[line.name]

    # Groups

    async def joins(self, line: Line) -> None:
        """By the group's link, or by the lead's hand."""
        someone, county = self.people[line.name], line.place.county
        chat = self.chats[county]
        if chat.member(someone.person).is_in:
            return
        link = await self._link(county)
        if link is None or self.dice.random() < 0.2:
            self._try(
                "joined by hand", lambda: self.founders[county].person.adds(someone.person, chat)
            )
        else:
            self._try("asked to join", lambda: someone.person.joins_by(link))
        await self.world.settle()

    async def leaves(self, line: Line) -> None:
        someone, chat = self.people[line.name], self.chats[line.place.county]
        member = chat.member(someone.person)
        if member.is_in and member.status == "member":
            someone.person.leaves(chat)
            self.done["left a group"] += 1
        await self.world.settle()

    async def stranger_asks(self) -> None:
        """Held for the lead, who refuses most."""
        county = self.dice.choice(sorted(self.chats))
        link, lead = await self._link(county), self.lead(county)
        if link is None:
            return
        stranger = self.world.stranger()
        stranger.person.joins_by(link)
        await self.world.settle()
        card = _with_button(lead, Decide)
        label = "Įleisti" if self.dice.random() < 0.3 else "Neįleisti"
        labels = [button.text for row in card.buttons for button in row]
        await lead.taps(label if label in labels else labels[-1], card)
        self.done["strangers asked"] += 1

    async def _link(self, county: str) -> str | None:
        async with self.world.app.db.read() as tx:
            group = await groups.of_county(tx, county)
        return group.invite_link if group is not None else None

    def _try(self, what: str, act: Callable[[], object]) -> None:
        try:
            act()
        except NotPossible:
            self.done[f"{what}: Telegram would not"] += 1
        else:
            self.done[what] += 1

    # Mishaps

    async def rights_taken(self, county: str) -> None:
        bot, chat = self.world.telegram.first_bot, self.chats[county]
        if chat.kind == "supergroup":
            rights = chat.member(bot).rights - WITHOUT
            self.founders[county].person.promotes(bot, chat, rights)
            await self._mishap("rights taken")

    async def rights_given(self, county: str) -> None:
        bot, chat = self.world.telegram.first_bot, self.chats[county]
        if chat.member(bot).is_in:
            self.founders[county].person.promotes(bot, chat)
            await self._mishap("rights given")

    async def upgraded(self, county: str) -> None:
        chat = self.chats[county]
        if chat.kind == "group":
            self.before[county] = chat.id
            self.chats[county] = self.founders[county].person.upgrades(chat)
            await self._mishap("upgraded")
            await self.rights_given(county)

    async def topics(self, county: str) -> None:
        """Turned on; one of them is closed a little later."""
        chat, lead = self.chats[county], self.founders[county]
        if chat.kind == "supergroup" and not chat.forum:
            lead.person.turns_topics_on(chat)
            await self.world.settle()
            await self.night()
            if chat.topics:
                lead.person.closes_topic(chat, max(chat.topics))
            await self._mishap("topic closed")

    async def bot_removed(self, county: str) -> None:
        """Somebody leaves meanwhile, unseen; then it comes back."""
        bot, chat, lead = self.world.telegram.first_bot, self.chats[county], self.founders[county]
        if chat.kind != "supergroup":
            return
        lead.person.removes(bot, chat)
        await self.world.settle()
        self._unseen_leaver(chat)
        await self.night()
        lead.person.unbans(bot, chat)
        lead.person.adds_bot(bot, chat, admin=True)
        await self._mishap("bot removed and back")

    async def away(self, county: str) -> None:
        """The bot is down for longer than Telegram keeps updates: what happens is never told."""
        await self.world.stop()
        chat, founder = self.chats[county], self.founders[county].person
        outside = [one for one in self._members(county) if not chat.member(one.person).is_in]
        for someone in outside[:1]:
            self._try("joined unseen", partial(founder.adds, someone.person, chat))
            self.hidden.append(someone)
        stranger = self.world.stranger().person
        founder.adds(stranger, chat)
        self.unseen[county].add(stranger.id)
        self._unseen_leaver(chat)
        self.world.clock.advance(seconds=AWAY.total_seconds())
        await self.world.start()
        await self._mishap("updates lost")

    def _unseen_leaver(self, chat: Chat) -> None:
        inside = [one for one in self.people.values() if chat.member(one.person).status == "member"]
        if inside:
            self.dice.choice(inside).person.leaves(chat)
            self.done["left unseen"] += 1

    async def owner_leaves(self, county: str) -> None:
        """The lead is succeeded; no bot puts the former one out, whose group it still is."""
        former = self.lead(county)
        line = next(
            one for one in self.office.lines.values() if self.people.get(one.name) is former
        )
        del self.office.lines[line.name]
        successor = self.office.add(line.place, LEAD)
        await self.sends_the_list()
        await self.by_contact(successor)
        await self.joins(successor)
        await self._mishap("group owner left the roster")

    async def _mishap(self, name: str) -> None:
        await self.world.settle()
        self.done[name] += 1

    # Time

    async def night(self) -> None:
        """The nightly look, to its end, and the next morning."""
        await self._until(NIGHT)
        await self.world.tick()
        while await self._errands_wait():
            self.world.clock.advance(minutes=2)
            await self.world.settle()
        self.hidden.clear()
        await self._until(MORNING)
        await self.world.tick()

    async def _errands_wait(self) -> bool:
        async with self.world.app.db.read() as tx:
            due = await errands.next_due(tx, list(Act))
        return due is not None and due < self.world.clock.now() + timedelta(hours=2)

    async def _until(self, hour: time) -> None:
        zone, now = self.world.app.kit.zone, self.world.clock.now()
        here = now.astimezone(zone)
        then = datetime.combine(here.date(), hour, zone)
        while then <= here:
            then = datetime.combine(then.date() + timedelta(days=1), hour, zone)
        self.world.clock.advance(seconds=(then - here).total_seconds())


def _with_button(someone: Someone, kind: type) -> Message:
    """The newest message with such a button."""
    prefix = f"{kind.prefix}:"
    return next(
        message
        for message in reversed(someone.messages)
        if any((button.data or "").startswith(prefix) for row in message.buttons for button in row)
    )
