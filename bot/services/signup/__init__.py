"""How people get in: by an invitation, by the roster's number, or by asking."""

from bot.services.signup.invitations import Invited, invite, link

__all__ = ["Invited", "invite", "link"]
