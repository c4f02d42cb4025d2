"""A grey picture: it stands where one that was withdrawn can no longer be deleted."""

import struct
import zlib

WIDTH, HEIGHT = 640, 360  # pixels
SHADE = 230  # of 255


def _chunk(name: bytes, content: bytes) -> bytes:
    checked = name + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def _png() -> bytes:
    """Eight bits of grey a pixel; each line begins with „not filtered“."""
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    lines = (b"\0" + bytes([SHADE]) * WIDTH) * HEIGHT
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


FILE = {"kind": "photo", "content": _png(), "name": "0.png"}
