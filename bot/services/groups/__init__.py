"""County groups and groups of networks: which is whose, who is in, what the bot may there."""

from bot.services.groups.binding import (
    Taken,
    bind,
    bind_network,
    check_group,
    counties,
    get,
    let_go,
    listed,
    networks_of,
    switch_removing,
    whose_is,
)
from bot.services.groups.cards import State, buttons, card, state
from bot.services.groups.chats import (
    enter,
    given_rights,
    inspect,
    migrate,
    shut_out,
    threads,
    topic_lost,
    topic_turned,
)
from bot.services.groups.joining import asked, decide, decided
from bot.services.groups.looking import back, look, looked, nightly
from bot.services.groups.people import deleted, judge, moved
from bot.services.groups.removing import check, remind, removed, roster_changed
from bot.services.groups.setting_up import inspected, link_made, make_topic, topic_made
from bot.services.groups.standing import kept_by, may_over
from bot.services.groups.tagging import tagged

__all__ = [
    "State",
    "Taken",
    "asked",
    "back",
    "bind",
    "bind_network",
    "buttons",
    "card",
    "check",
    "check_group",
    "counties",
    "decide",
    "decided",
    "deleted",
    "enter",
    "get",
    "given_rights",
    "inspect",
    "inspected",
    "judge",
    "kept_by",
    "let_go",
    "link_made",
    "listed",
    "look",
    "looked",
    "make_topic",
    "may_over",
    "migrate",
    "moved",
    "networks_of",
    "nightly",
    "remind",
    "removed",
    "roster_changed",
    "shut_out",
    "state",
    "switch_removing",
    "tagged",
    "threads",
    "topic_lost",
    "topic_made",
    "topic_turned",
    "whose_is",
]
