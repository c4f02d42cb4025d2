"""A nomination in words, for those who put it forward and are put forward."""

from bot.domain.contest_rights import Part
from bot.domain.contests import ENDED
from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.nominations import IN_THE_RUN, State, Why
from bot.services.nominations.answers import answered
from bot.services.nominations.finding import Line, Seen
from storage.nominations import Nomination

TITLE_SHOWN = 60  # characters of a title in a list, of an entry's too
ANSWER_SHOWN = 600  # of an answer


def card(seen: Seen) -> Words:
    """All it says, and where it is."""
    return words("common.joined", parts=Joined(tuple(_lines(seen))))


def _lines(seen: Seen) -> list[Words]:
    one, content = seen.nomination, seen.nomination.content
    lines = [
        words("nominations.card-number", number=str(one.id), category=seen.category.name),
        words("nominations.card-title", title=content.title or "–"),
        words("nominations.card-contest", contest=seen.contest.name),
        *_who(seen),
        words("nominations.card-why", text=content.why or "–"),
    ]
    lines += [
        words("nominations.card-answer", question=one.text, answer=said)
        for one, said in answered(seen.questions, content.answers, ANSWER_SHOWN)
    ]
    if content.added:
        lines.append(words("nominations.card-added", text=content.added))
    lines += _brought(seen)
    return [*lines, state(seen)]


def _who(seen: Seen) -> list[Words]:
    nominee = seen.nominee.full if seen.nominee else "–"
    if seen.nomination.nominator_id == seen.nomination.nominee_id:
        return [words("nominations.card-self", nominee=nominee)]
    nominator = seen.nominator.full if seen.nominator else "–"
    return [words("nominations.card-who", nominee=nominee, nominator=nominator)]


def _brought(seen: Seen) -> list[Words]:
    content = seen.nomination.content
    lines = [
        words(
            "nominations.card-evidence",
            place=str(place),
            title=shortened(report.title, TITLE_SHOWN),
            whose=report.eldership,
        )
        for place, report in enumerate(seen.evidence, start=1)
    ]
    hidden = len(content.evidence) - len(seen.evidence)
    if hidden > 0:
        lines.append(words("nominations.card-evidence-hidden", count=hidden))
    if content.files:
        lines.append(words("nominations.card-files", count=len(content.files)))
    return lines


def state(seen: Seen) -> Words:
    """Where it is, in words for whoever reads it."""
    one = seen.nomination
    if one.state in IN_THE_RUN and seen.contest.state in ENDED:
        return words(f"nominations.state-contest-{seen.contest.state}")
    if one.state is State.ASKED:
        if Part.NOMINEE in seen.parts:
            return words("nominations.state-asked-you", until=seen.until or one.made_at)
        if one.asked_at is None:
            return words("nominations.state-unreached", until=seen.until or one.made_at)
        return words("nominations.state-asked", until=seen.until or one.made_at)
    if seen.asked is not None:
        return words("nominations.state-asked-for", text=seen.asked)
    why = reason(one)
    return words(f"nominations.state-{one.state}", why=why or words("nominations.reason-none"))


def reason(one: Nomination) -> Words | None:
    """Why it is over; None where nobody said."""
    if not one.reason:
        return None
    known = next((why for why in Why if why == one.reason), None)
    if known is None:
        return words("common.verbatim", text=one.reason)
    return words(f"nominations.reason-{known.code}")


def line(one: Line) -> Words:
    """Of the list of one's own."""
    shown = {
        "number": str(one.nomination.id),
        "title": shortened(one.nomination.content.title or "–", TITLE_SHOWN),
        "category": one.category,
        "state": _brief(one),
    }
    if one.own and one.nomination.nominator_id != one.nomination.nominee_id:
        return words("nominations.line-of", who=one.nominee, **shown)
    return words("nominations.line-own" if one.own else "nominations.line-you", **shown)


def _brief(one: Line) -> Words:
    if one.nomination.state in IN_THE_RUN and one.contest.state in ENDED:
        return words(f"nominations.brief-contest-{one.contest.state}")
    return words(f"nominations.brief-{one.nomination.state}")
