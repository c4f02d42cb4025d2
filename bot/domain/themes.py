"""The office's list of themes, under which entries are found."""

from bot.domain.taps import Tap

NAME_MAX = 60  # characters; a theme is a button of a form
OPEN_MAX = 24  # a question with more buttons than that is not answered


class AddTheme(Tap, prefix="f1"):
    pass


class OpenTheme(Tap, prefix="f2"):
    theme: int


class RenameTheme(Tap, prefix="f3"):
    theme: int


class RetireTheme(Tap, prefix="f4"):
    """Not offered any more; what has it keeps it."""

    theme: int


class RestoreTheme(Tap, prefix="f5"):
    theme: int


class RaiseTheme(Tap, prefix="f6"):
    """One place up in the list."""

    theme: int
