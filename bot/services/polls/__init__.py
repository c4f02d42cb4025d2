"""Polls: made by the office and county leads, asked of every member of their audience, once."""

from bot.services.polls.asking import key, start
from bot.services.polls.cards import group_card, private_card
from bot.services.polls.items import Poll, Question, add_question, create, get, questions
from bot.services.polls.reading import Mine, mine
from bot.services.polls.saying import answer_said, option_said

__all__ = [
    "Mine",
    "Poll",
    "Question",
    "add_question",
    "answer_said",
    "create",
    "get",
    "group_card",
    "key",
    "mine",
    "option_said",
    "private_card",
    "questions",
    "start",
]
