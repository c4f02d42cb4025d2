"""Polls: made by the office and county leads, asked of every member of their audience, once."""

from bot.services.polls.asking import NOUN, groups_of, key, start
from bot.services.polls.cards import group_card, is_asked_here, private_card
from bot.services.polls.drafting import Question, add_question, questions
from bot.services.polls.items import Poll, create, get
from bot.services.polls.reading import Mine, mine
from bot.services.polls.saying import answer_said, option_said

__all__ = [
    "NOUN",
    "Mine",
    "Poll",
    "Question",
    "add_question",
    "answer_said",
    "create",
    "get",
    "group_card",
    "groups_of",
    "is_asked_here",
    "key",
    "mine",
    "option_said",
    "private_card",
    "questions",
    "start",
]
