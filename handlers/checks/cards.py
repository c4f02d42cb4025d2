"""A nomination as a checker sees it: whole, with what it brings a tap away."""

from collections.abc import Sequence

from bot.domain.check_buttons import (
    AskNominator,
    BlackOut,
    CheckNomination,
    FailNomination,
    ListChecks,
    PassNomination,
    SeeCheckedEntry,
    SeeCheckedFiles,
)
from bot.domain.checks import OPEN, UNDECIDED
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.news_text import shortened
from bot.domain.nominations import Verdict
from bot.services import checks
from bot.services.checks import Check, Seen
from bot.services.nominations.answers import answered
from bot.services.nominations.cards import ANSWER_SHOWN
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.checks.routes import back, tapped

TITLE_SHOWN = 60  # characters, of an entry
NOTES_SHOWN = 4  # the newest


@tapped(CheckNomination)
async def show(ctx: Ctx, value: CheckNomination) -> Answer:
    return await card_of(ctx, value.nomination)


@tapped(SeeCheckedEntry)
async def entry(ctx: Ctx, value: SeeCheckedEntry) -> Answer:
    said, files = await checks.entry_of(
        ctx.tx, ctx.actor, value.nomination, value.place, ctx.now, ctx.today
    )
    rows = back(value.nomination)
    return Screen(
        "common.joined", {"parts": Joined((said,))}, rows, media=tuple(files), protect=True
    )


@tapped(SeeCheckedFiles)
async def files(ctx: Ctx, value: SeeCheckedFiles) -> Answer:
    """Above the words that lead back to it."""
    seen = await checks.see(ctx.tx, ctx.actor, value.nomination, ctx.now, ctx.today)
    attached = tuple(seen.nomination.content.files)
    if not attached:
        return card(seen)
    said = {"number": str(value.nomination)}
    return Screen("checks.files", said, back(value.nomination), media=attached, protect=True)


async def card_of(ctx: Ctx, number: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Refusal, Stale."""
    return card(await checks.see(ctx.tx, ctx.actor, number, ctx.now, ctx.today), *lead)


def card(seen: Seen, *lead: Words) -> Screen:
    said = (_text(_lines(seen)), *_thread(seen), _text(_verdicts(seen)))
    parts = Joined(said, by="\n\n")
    return Screen("common.joined", {"parts": parts}, _rows(seen), protect=True).led_by(*lead)


def _text(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))


def _lines(seen: Seen) -> list[Words]:
    content = seen.nomination.content
    lines = [
        words("checks.number", number=str(seen.nomination.id), category=seen.category.name),
        words("checks.title", title=content.title or "–"),
        *_who(seen),
        words("checks.why", text=content.why or "–"),
    ]
    lines += [
        words("checks.said", question=one.text, answer=said)
        for one, said in answered(seen.questions, content.answers, ANSWER_SHOWN)
    ]
    if content.added:
        lines.append(words("checks.added", text=content.added))
    for place, report in enumerate(seen.evidence, start=1):
        title = shortened(report.title, TITLE_SHOWN)
        lines.append(words("checks.entry-line", place=str(place), title=title))
    if seen.unread > 0:
        lines.append(words("checks.unread", count=seen.unread))
    return lines


def _who(seen: Seen) -> list[Words]:
    nominee = seen.nominee.full if seen.nominee else "–"
    if seen.nomination.nominator_id == seen.nomination.nominee_id:
        return [words("checks.who-self", nominee=nominee)]
    nominator = seen.nominator.full if seen.nominator else "–"
    return [words("checks.who", nominee=nominee, nominator=nominator)]


def _thread(seen: Seen) -> list[Words]:
    if not seen.notes:
        return []
    return [
        _text(
            [
                words("checks.note-asked" if one.by_checker else "checks.note-said", text=one.text)
                for one in seen.notes[-NOTES_SHOWN:]
            ]
        )
    ]


def _verdicts(seen: Seen) -> list[Words]:
    lines = []
    if seen.own is not None:
        lines.append(_verdict("own", seen.own))
    lines += [_verdict("other", one) for one in seen.others]
    lines.append(words(f"checks.stand-{seen.stand}"))
    if seen.contest.rules.blind:
        approved = "approved" if seen.nomination.blacked_at is not None else "waits"
        lines.append(words(f"checks.black-{approved}"))
    left = seen.queue.left
    lines.append(words("checks.left", count=left) if left else words("checks.none-left"))
    return lines


def _verdict(whose: str, one: Check) -> Words:
    if one.verdict is Verdict.FAIL:
        return words(f"checks.{whose}-fail", why=one.reason or "–")
    return words(f"checks.{whose}-pass")


def _rows(seen: Seen) -> Rows:
    one = seen.nomination
    rows: list[tuple[Button, ...]] = []
    if seen.own is not None or seen.stand in OPEN:
        verdict = seen.own.verdict if seen.own else None
        yes = "checks.pass-chosen" if verdict is Verdict.PASS else "checks.pass"
        no = "checks.fail-chosen" if verdict is Verdict.FAIL else "checks.fail"
        rows.append((tap(yes, PassNomination(one.id)), tap(no, FailNomination(one.id))))
    ways: list[Button] = []
    if one.state in UNDECIDED:
        ways.append(tap("checks.ask", AskNominator(one.id)))
    if seen.contest.rules.blind:
        ways.append(tap("checks.black", BlackOut(one.id)))
    if one.content.files:
        ways.append(tap("checks.see-files", SeeCheckedFiles(one.id), count=len(one.content.files)))
    entries = tuple(
        tap("checks.entry", SeeCheckedEntry(one.id, place), place=str(place))
        for place in range(1, len(seen.evidence) + 1)
    )
    rows += [*([entries] if entries else []), *in_pairs(ways)]
    after = seen.queue.after(one.id)
    every = tap("checks.list", ListChecks(one.contest_id, 0))
    if after is None:
        return (*rows, (every,))
    return (*rows, (tap("checks.next", CheckNomination(after)), every))
