"""The rules of a draft, chosen one by one."""

from bot.domain.actors import Can
from bot.domain.contest_choices import CHAPTERS, OPTIONS, Chapter, Rule, applies, chosen
from bot.domain.contest_keeping_buttons import ChooseRule, OpenChapter, OpenRule, OpenRules
from bot.domain.messages import Button, Joined, Words, in_pairs, one_a_row, tap, words
from bot.services.contests import keeping
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.contests.routes import kept, to_manage
from handlers.contests.said import chapter_lines, option_said, rules_said, value_said

NUMBERS = 3  # short options stand so many a row
SHORT = frozenset(
    {
        Rule.SCORES,
        Rule.PLACES,
        Rule.COUNTY_PLACES,
        Rule.PER_MEMBER,
        Rule.PER_ELDERSHIP,
    }
)


@kept(OpenRules, Can.KEEP_CONTESTS)
async def overview(ctx: Ctx, value: OpenRules) -> Answer:
    under = await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    buttons = [
        tap(f"contests.chapter-{one.code}", OpenChapter(value.contest, one)) for one in Chapter
    ]
    rows = (*in_pairs(buttons), to_manage(value.contest))
    return Screen("contests.rules", {"rules": rules_said(under.contest.rules)}, rows)


@kept(OpenChapter, Can.KEEP_CONTESTS)
async def chapter(ctx: Ctx, value: OpenChapter) -> Answer:
    return await chapter_card(ctx, value.contest, value.chapter)


async def chapter_card(ctx: Ctx, contest_id: int, which: Chapter, *lead: Words) -> Screen:
    under = await keeping.draft(ctx.tx, ctx.actor, contest_id, ctx.now)
    rules = under.contest.rules
    buttons = [
        tap(f"contests.choose-{one.code}", OpenRule(contest_id, one))
        for one in CHAPTERS[which]
        if applies(rules, one)
    ]
    head = words(f"contests.chapter-head-{which.code}")
    said = words("common.joined", parts=Joined((head, *chapter_lines(rules, which))))
    back = (tap("contests.to-rules", OpenRules(contest_id)),)
    return Screen(said.id, said.params, (*in_pairs(buttons), back)).led_by(*lead)


@kept(OpenRule, Can.KEEP_CONTESTS)
async def options(ctx: Ctx, value: OpenRule) -> Answer:
    under = await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    rules = under.contest.rules
    now = chosen(rules, value.rule)
    buttons: list[Button] = [
        tap(
            "contests.chosen" if option == now else "contests.option",
            ChooseRule(value.contest, value.rule, option),
            said=option_said(value.rule, option),
        )
        for option in OPTIONS[value.rule]
    ]
    rows = _in_rows(buttons, NUMBERS) if value.rule in SHORT else one_a_row(buttons)
    back = (tap("contests.to-chapter", OpenChapter(value.contest, _chapter(value.rule))),)
    params = {
        "rule": words(f"contests.rule-{value.rule.code}"),
        "about": words(f"contests.about-{value.rule.code}"),
        "value": value_said(rules, value.rule),
    }
    return Screen("contests.which-option", params, (*rows, back))


@kept(ChooseRule, Can.KEEP_CONTESTS)
async def choose(ctx: Ctx, value: ChooseRule) -> Answer:
    ids = value.contest, value.rule
    await keeping.rule(ctx.tx, ctx.actor, *ids, value.option, ctx.now)
    return await chapter_card(ctx, value.contest, _chapter(value.rule), words("contests.saved"))


def _chapter(rule: Rule) -> Chapter:
    return next(chapter for chapter, rules in CHAPTERS.items() if rule in rules)


def _in_rows(buttons: list[Button], size: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + size]) for at in range(0, len(buttons), size))
