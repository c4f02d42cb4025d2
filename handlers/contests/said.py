"""A contest in words: its rules one by one, its phases, its categories and criteria."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.contest_choices import CHAPTERS, NONE, OPTIONS, Chapter, Rule, applies, chosen
from bot.domain.contests import Criterion, Phase, Rules, Span
from bot.domain.messages import Joined, Words, words
from bot.services.contests import Under
from bot.services.contests.moving import hours
from bot.services.contests.reading import Category

NUMBERED = frozenset(  # options that are numbers say themselves
    {
        Rule.SCORES,
        Rule.PLACES,
        Rule.COUNTY_PLACES,
        Rule.VOTE,
        Rule.PER_MEMBER,
        Rule.PER_ELDERSHIP,
        Rule.PER_CATEGORY,
    }
)


def option_said(rule: Rule, option: int) -> Words:
    """As a button and behind the rule's name."""
    if option == NONE:
        return words("contests.vote-none" if rule is Rule.VOTE else "contests.without-limit")
    if rule is Rule.VOTE:
        return vote_said(option)
    if rule is Rule.SCALE:
        change = OPTIONS[rule][option]
        return words("contests.scale", lowest=str(change["lowest"]), highest=str(change["highest"]))
    if rule in NUMBERED:
        return words("common.verbatim", text=str(option))
    return words(f"contests.option-{rule.code}-{option}")


def vote_said(percent: int) -> Words:
    if percent == 0:
        return words("contests.vote-beside")
    return words("contests.vote-percent", percent=str(percent))


def value_said(rules: Rules, rule: Rule) -> Words:
    """What is chosen; what no button gives is said all the same."""
    option = chosen(rules, rule)
    if option is not None:
        return option_said(rule, option)
    if rule is Rule.VOTE and rules.vote is not None:
        return vote_said(rules.vote)
    if rule is Rule.SCALE:
        return words("contests.scale", lowest=str(rules.lowest), highest=str(rules.highest))
    return words("common.verbatim", text=str(getattr(rules, rule.name.lower(), "–")))


def rule_line(rules: Rules, rule: Rule) -> Words:
    name = words(f"contests.rule-{rule.code}")
    return words("contests.rule-line", rule=name, value=value_said(rules, rule))


def chapter_lines(rules: Rules, chapter: Chapter) -> list[Words]:
    return [rule_line(rules, one) for one in CHAPTERS[chapter] if applies(rules, one)]


def rules_said(rules: Rules) -> Words:
    """Everything that decides, chapter by chapter."""
    lines = []
    for chapter in Chapter:
        head = words(f"contests.chapter-head-{chapter.code}")
        lines.append(words("common.joined", parts=Joined((head, *chapter_lines(rules, chapter)))))
    return words("common.joined", parts=Joined((*lines, words("contests.own-place"))))


def phase_said(phase: Phase) -> Words:
    return words(f"contests.phase-{phase.code}")


def span_line(span: Span) -> Words:
    return words("contests.phase-line", phase=phase_said(span.phase), hours=hours(span))


def spans_said(spans: Sequence[Span]) -> Joined:
    return Joined(tuple(span_line(one) for one in spans))


def categories_said(found: Sequence[Category]) -> Joined:
    lines = []
    for one in found:
        subject = words(f"contests.subject-{one.subject.code}")
        text = "contests.category-partner" if one.partner else "contests.category-line"
        own = {"partner": one.partner} if one.partner else {}
        lines.append(words(text, name=one.name, subject=subject, **own))
    return Joined(tuple(lines))


def criteria_said(found: Sequence[Criterion]) -> Joined:
    return Joined(
        tuple(
            words("contests.criterion-line", name=one.name, weight=str(one.weight)) for one in found
        )
    )


def stands(under: Under, now: datetime) -> list[Words]:
    """Where it stands now."""
    contest, phase = under.contest, under.phase
    if contest.state is not contest.state.FIXED:
        lines = [words(f"contests.state-{contest.state}")]
        if contest.why:
            lines.append(words("contests.cancelled-why", why=contest.why))
        return lines
    missed = under.missed(now)
    if missed is not None:
        return [words("contests.now-missed", phase=phase_said(missed.phase))]
    if phase is None:
        return []
    dated = under.dated(phase)
    if dated is None or dated.span.closes_at is None:
        return [words("contests.now", phase=phase_said(phase))]
    ends = dated.span.closes_at
    return [words("contests.now-until", phase=phase_said(phase), until=ends)]
