"""Files inside Telegram: what was uploaded, under which ids it can be sent again and fetched."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from bot.sandbox.pictures import photo_sizes

MediaKind = Literal["photo", "document", "video", "audio", "voice"]
KINDS: tuple[MediaKind, ...] = get_args(MediaKind)

_ID_PREFIX = {
    "photo": "AgAC",
    "document": "BQAC",
    "video": "BAAC",
    "audio": "CQAC",
    "voice": "AwAC",
}
_FOLDER = {"audio": "music", "voice": "voice"}
_EXTENSION = {"photo": ".jpg", "video": ".mp4", "audio": ".mp3", "voice": ".oga", "document": ""}
_MIME = {
    "photo": "image/jpeg",
    "document": "application/octet-stream",
    "video": "video/mp4",
    "audio": "audio/mpeg",
    "voice": "audio/ogg",
}
_REQUIRED_DETAILS: dict[str, dict[str, int]] = {
    "document": {},
    "video": {"width": 0, "height": 0, "duration": 0},
    "audio": {"duration": 0},
    "voice": {"duration": 0},
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrives in a multipart request."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Size:
    """One picture size of a file; files that are no pictures have one, 0 by 0."""

    file_id: str
    unique_id: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Media:
    """One stored file. All sizes of a photo share the bytes of the original."""

    kind: MediaKind
    sizes: tuple[Size, ...]
    path: str
    name: str
    mime: str
    content: bytes
    details: Mapping[str, Any] = field(default_factory=dict)  # duration, width, performer, …

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name} {len(self.content)} bytes>"

    @property
    def file_id(self) -> str:
        return self.sizes[-1].file_id

    @property
    def unique_id(self) -> str:
        return self.sizes[-1].unique_id

    def to_api(self) -> dict[str, Any] | list[dict[str, Any]]:
        """The value of the message's field of this kind: for a photo a list of sizes."""
        if self.kind == "photo":
            return [self._size_to_api(size) | _sides(size) for size in self.sizes]
        data = self._size_to_api(self.sizes[0]) | {"mime_type": self.mime}
        if self.kind != "voice":
            data["file_name"] = self.name
        return {**data, **_REQUIRED_DETAILS[self.kind], **self.details}

    def _size_to_api(self, size: Size) -> dict[str, Any]:
        return {
            "file_id": size.file_id,
            "file_unique_id": size.unique_id,
            "file_size": len(self.content),
        }


def store(
    kind: MediaKind, upload: Upload, number: int, details: Mapping[str, Any] | None = None
) -> Media:
    """A new file, the `number`-th of this Telegram."""
    if kind == "photo":
        sizes = tuple(_new_size(kind, *size) for size in photo_sizes(upload.content))
    else:
        sizes = (_new_size(kind),)
    extension = _EXTENSION[kind] or _extension(upload.name)
    mime = upload.mime if kind == "document" and upload.mime else _MIME[kind]
    path = f"{_FOLDER.get(kind, kind + 's')}/file_{number}{extension}"
    name = upload.name or f"file_{number}{extension}"
    return Media(kind, sizes, path, name, mime, upload.content, details or {})


def _new_size(kind: str, width: int = 0, height: int = 0) -> Size:
    return Size(
        _ID_PREFIX[kind] + secrets.token_urlsafe(36), secrets.token_urlsafe(11), width, height
    )


def _sides(size: Size) -> dict[str, int]:
    return {"width": size.width, "height": size.height}


def _extension(name: str) -> str:
    _, dot, extension = name.rpartition(".")
    return dot + extension if dot and extension.isalnum() else ""
