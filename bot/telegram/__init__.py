"""What we add to python-telegram-bot. Knows no feature."""

import os

# python-telegram-bot reads this at each use: without it, every RetryAfter warns of a deprecation.
os.environ.setdefault("PTB_TIMEDELTA", "1")  # noqa: TID251 - not a setting of ours
