"""Reminders: at a time of their own, but not in the receiver's quiet hours, nor after the event.

What somebody is reminded of is noted once (`storage.reminders`), with the messages of it that wait.
„Priminti vėliau“ under each of them leads back to it by its number.
"""

from bot.services.reminders.following import choose_leads, follow_hours, follow_leads, reconsider
from bot.services.reminders.keeping import keep, newly
from bot.services.reminders.leads import meeting_leads
from bot.services.reminders.setting import cancel, cancel_all, remind, remind_ahead, remind_all
from bot.services.reminders.snoozing import PutOff, options, snooze

__all__ = [
    "PutOff",
    "cancel",
    "cancel_all",
    "choose_leads",
    "follow_hours",
    "follow_leads",
    "keep",
    "meeting_leads",
    "newly",
    "options",
    "reconsider",
    "remind",
    "remind_ahead",
    "remind_all",
    "snooze",
]
