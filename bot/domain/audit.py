"""The log's verbs, in groups that a reader can ask for."""

from enum import IntEnum


class Sort(IntEnum):
    """What a line is about. Values are in old messages: never reuse one."""

    ALL = 0
    ROLES = 1
    PEOPLE = 2
    GROUPS = 3
    SETTINGS = 4
    DENIED = 5
    NEWS = 7
    POLLS = 8
    MEETINGS = 9
    REPORTS = 10
    CONTESTS = 11
    OTHER = 6


# How the verbs of each begin. What begins otherwise is OTHER.
BEGINNINGS: dict[Sort, tuple[str, ...]] = {
    Sort.ROLES: ("role-",),
    Sort.PEOPLE: (
        *("roster-", "left", "moved", "invited", "request-", "line-", "signed-", "taken-"),
        *("unlinked", "forget-", "forgotten", "eldership-"),
    ),
    Sort.GROUPS: (
        *("group-", "channel-", "removing-", "let-in", "refused", "stranger-", "network-"),
    ),
    Sort.NEWS: ("news-", "sending-", "doubts-"),
    Sort.POLLS: ("poll-", "partner-"),
    Sort.MEETINGS: ("meeting-", "minutes-", "series-"),
    Sort.REPORTS: ("report-", "theme-", "booklet-"),
    Sort.CONTESTS: ("contest-", "nomination-", "jury-"),
    Sort.SETTINGS: ("setting", "backup-", "held-"),
    Sort.DENIED: ("denied", "guessing-"),
}
EVERY = tuple(beginning for some in BEGINNINGS.values() for beginning in some)
