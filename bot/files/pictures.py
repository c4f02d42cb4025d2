"""A QR code (PNG), large enough to be read from a telephone held up in a room."""

import io

import segno

from bot.domain.files import Picture

SCALE = 16  # pixels of a module


def made(document: Picture) -> bytes:
    content = io.BytesIO()
    segno.make_qr(document.url, error="m").save(content, kind="png", scale=SCALE)
    return content.getvalue()
