"""How people get in: by an invitation, by the roster's number, or by asking."""

from bot.services.places import counties, eldership, elderships, municipalities
from bot.services.signup.accounts import decline, group_link, meet
from bot.services.signup.cards import place as asked_for
from bot.services.signup.invitations import Invited, invitable, invite, just_invited, link
from bot.services.signup.linking import Denied, Linked, by_code, by_contact, place, undo
from bot.services.signup.requests import (
    Decided,
    Wish,
    approve,
    ask,
    hindrance,
    pending,
    raise_overdue,
    refuse,
    waiting,
    withdraw,
)
from bot.services.signup.sheets import PAPER, where_missing, whom_to_invite
from bot.services.signup.sheets import order as order_sheet
from bot.services.signup.sheets import printed as printed_sheet

__all__ = [
    "PAPER",
    "Decided",
    "Denied",
    "Invited",
    "Linked",
    "Wish",
    "approve",
    "ask",
    "asked_for",
    "by_code",
    "by_contact",
    "counties",
    "decline",
    "eldership",
    "elderships",
    "group_link",
    "hindrance",
    "invitable",
    "invite",
    "just_invited",
    "link",
    "meet",
    "municipalities",
    "order_sheet",
    "pending",
    "place",
    "printed_sheet",
    "raise_overdue",
    "refuse",
    "undo",
    "waiting",
    "where_missing",
    "whom_to_invite",
    "withdraw",
]
