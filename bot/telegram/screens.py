"""What a handler returns: a screen for whoever acted, a toast on the tapped button, or both."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Rows, Words

Media = Mapping[str, Any]  # a file that Telegram has: its `kind` and `file_id`


@dataclass(frozen=True, slots=True)
class Screen:
    """A text with buttons, shown to whoever acted.

    After a tap it replaces the tapped message if that is the newest screen and this one is not
    `fresh`; otherwise it is a new message. After a tap in a group it goes to private chat.
    `lead` are paragraphs above the text: what went wrong, what was corrected. A `receipt` says what
    cannot be said again (the number given); it is kept until it is sent, or in its place `kept_as`,
    where it has what must not be written down. `shows` is the draft and its revision whose question
    this is. `asks_contact` is the label of a button below the keyboard that shares one's own
    number, `instead` that of one that types its own words; such a screen is always a new message
    and has no other buttons. `hides_keyboard` is said by itself before the screen, as that keyboard
    goes. `media` are files sent above the text: such a screen is always a new message too. So is
    one to `protect`, which can be neither forwarded nor saved, unless the tapped one is so already:
    an edited message cannot become so.
    """

    text: str
    params: Mapping[str, Any] = field(default_factory=dict)
    rows: Rows = ()
    lead: tuple[Words, ...] = ()
    fresh: bool = False
    receipt: bool = False
    kept_as: Words | None = None
    shows: tuple[int, int] | None = None
    asks_contact: Words | None = None
    instead: Words | None = None
    hides_keyboard: Words | None = None
    media: tuple[Media, ...] = ()
    protect: bool = False

    def led_by(self, *lead: Words) -> "Screen":
        return replace(self, lead=(*lead, *self.lead))

    def anew(self) -> "Screen":
        return replace(self, fresh=True)


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a tap itself. An alert stays until closed: TalkBack does not read the other.

    `label` is what the tapped button says from now on, in private chats.
    """

    text: str
    params: Mapping[str, Any] = field(default_factory=dict)
    alert: bool = False
    label: Words | None = None


Answer = Screen | Toast | tuple[Toast, Screen] | None


def parts(answer: Answer) -> Iterator[Screen | Toast]:
    match answer:
        case None:
            return
        case tuple():
            yield from answer
        case _:
            yield answer


def why(refusal: Refusal) -> Words:
    """Why not, to stand above another screen. What has its answer everywhere is raised again."""
    if isinstance(refusal, NotAllowed | Stale):
        raise refusal
    return Words(refusal.text_id, refusal.params)


def refused(refusal: Refusal, rows: Rows = ()) -> Screen:
    """As `why`, as a screen with a way on."""
    said = why(refusal)
    return Screen(said.id, said.params, rows)


def alerted(refusal: Refusal) -> Toast:
    """As `why`, on the tapped button: where a screen would take the card's place."""
    said = why(refusal)
    return Toast(said.id, said.params, alert=True)
