"""Files that bots upload, send again by id, and fetch."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.media import Media, MediaKind, Upload
from bot.sandbox.pictures import picture_size

MAX_UPLOAD = 50 * 2**20
MAX_PHOTO = 10 * 2**20
MAX_DOWNLOAD = 20 * 2**20
MAX_PHOTO_SIDES = 10_000  # width and height together
MAX_PHOTO_RATIO = 20

_ATTACH = "attach://"


def given_file(call: Call, kind: MediaKind, value: str | None, param: str) -> Media | Upload:
    """An upload of this call (under its own name or attach://…), or a file sent before."""
    name = value.removeprefix(_ATTACH) if value and value.startswith(_ATTACH) else param
    upload = call.files.get(name) if value is None or value.startswith(_ATTACH) else None
    if upload is not None:
        _check_upload(kind, upload)
        return upload
    media = call.telegram.media_of(value or "")
    if media is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if media.kind != kind:
        raise bad_request(
            f"can't use file of type {media.kind.capitalize()} as {kind.capitalize()}"
        )
    return media


def stored(
    call: Call, kind: MediaKind, given: Media | Upload, details: dict[str, Any] | None = None
) -> Media:
    if isinstance(given, Media):
        return given
    return call.telegram.add_media(kind, given, details)


def get_file(call: Call) -> dict[str, Any]:
    file_id = call.params["file_id"]
    media = call.telegram.media_of(file_id)
    if media is None:
        raise bad_request("invalid file_id")
    if len(media.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    unique_id = next(size.unique_id for size in media.sizes if size.file_id == file_id)
    return {
        "file_id": file_id,
        "file_unique_id": unique_id,
        "file_size": len(media.content),
        "file_path": media.path,
    }


def _check_upload(kind: MediaKind, upload: Upload) -> None:
    size = len(upload.content)
    if not size:
        raise bad_request("file must be non-empty")
    if size > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.content)


def _check_photo(content: bytes) -> None:
    if len(content) > MAX_PHOTO:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {MAX_PHOTO} bytes"
        )
    width, height = picture_size(content) or (1, 1)
    if width + height > MAX_PHOTO_SIDES or max(width, height) > MAX_PHOTO_RATIO * min(
        width, height
    ):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
