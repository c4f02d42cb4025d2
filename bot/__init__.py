"""Sueiga: a Telegram bot for the internal communication of an association of seniūnai."""
