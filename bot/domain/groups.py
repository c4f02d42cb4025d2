"""Groups: the topics of a county's group, and what the bot needs to be allowed there."""

from enum import StrEnum


class Topic(StrEnum):
    """The topics of a forum, in the order in which they are made; their names are texts."""

    NEWS = "news"
    MEETINGS = "meetings"
    POLLS = "polls"
    PRACTICE = "practice"
