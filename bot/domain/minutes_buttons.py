"""The buttons of minutes: written, published, read, amended."""

from bot.domain.minutes import Part
from bot.domain.taps import Tap


class BeginMinutes(Tap, prefix="hxb"):
    """A draft with the items of the agenda; also where there were to be none."""

    meeting: int


class WaiveMinutes(Tap, prefix="hxn"):
    """„Protokolo nebus“: nobody is reminded of it any more."""

    meeting: int
    sure: bool


class OpenItems(Tap, prefix="hxl"):
    meeting: int
    page: int = 0


class OpenItem(Tap, prefix="hxi"):
    meeting: int
    item: int


class FillItem(Tap, prefix="hxf"):
    """What was said of it, and what decided."""

    meeting: int
    item: int


class RenameItem(Tap, prefix="hxr"):
    meeting: int
    item: int


class AddItem(Tap, prefix="hxa"):
    meeting: int


class MoveItem(Tap, prefix="hxm"):
    """`to` is its new position, from 1."""

    meeting: int
    item: int
    to: int


class DropItem(Tap, prefix="hxd"):
    meeting: int
    item: int
    sure: bool


class PreviewMinutes(Tap, prefix="hxp"):
    meeting: int


class PublishMinutes(Tap, prefix="hxs"):
    """As they were seen at that revision."""

    meeting: int
    rev: int


class OrderMinutes(Tap, prefix="hyp"):
    """As a file to be printed."""

    meeting: int


class AmendMinutes(Tap, prefix="hya"):
    """Asks to which item."""

    meeting: int
    page: int = 0


class AmendItem(Tap, prefix="hyi"):
    """`item` is 0 for something else."""

    meeting: int
    item: int


class OpenAmendments(Tap, prefix="hxq"):
    """What was proposed, for whoever decides."""

    meeting: int
    page: int = 0


class OpenAmendment(Tap, prefix="hxo"):
    meeting: int
    amendment: int


class AcceptAmendment(Tap, prefix="hxc"):
    """Asks for the text as it shall be; `part` says which one of the item's."""

    meeting: int
    amendment: int
    part: Part


class DeclineAmendment(Tap, prefix="hxx"):
    meeting: int
    amendment: int
