"""The sides of a picture, read from its header, and of the sizes Telegram makes of it."""

import struct
from collections.abc import Iterator

THUMB_SIDES = (90, 320)  # the longer sides of the two smaller sizes of a photo
FULL_SIDE = 1280  # Telegram shrinks photos to this
UNKNOWN_SIZE = (FULL_SIDE, 960)  # of pictures whose header we cannot read

_PNG_HEADER = 24  # bytes, up to and with the sides
_MARKER = 0xFF  # opens each segment of a JPEG
_STARTS_OF_FRAME = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the segments that tell the sides


def photo_sizes(content: bytes) -> Iterator[tuple[int, int]]:
    """Width and height of each size Telegram would make, the smallest first."""
    width, height = picture_size(content) or UNKNOWN_SIZE
    for side in (*THUMB_SIDES, FULL_SIDE):
        scale = min(1.0, side / max(width, height))
        yield max(1, round(width * scale)), max(1, round(height * scale))


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height from the header of a PNG or JPEG; None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= _PNG_HEADER:
        width, height = struct.unpack(">II", content[16:_PNG_HEADER])
        return (width, height) if width and height else None
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == _MARKER:
        marker, length = content[position + 1], struct.unpack_from(">H", content, position + 2)[0]
        if marker in _STARTS_OF_FRAME:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return (width, height) if width and height else None
        position += 2 + length
    return None
