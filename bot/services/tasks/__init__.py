"""What meetings decided that somebody shall do: told, reminded of, done or moved."""

from bot.services.tasks.telling import key, set_reminders, tell_new

__all__ = ["key", "set_reminders", "tell_new"]
