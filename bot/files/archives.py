"""A ZIP of pictures and texts. Pictures are packed already: packing them again gains nothing."""

import codecs
import io
import zipfile

from bot.domain.files import Archive


def made(document: Archive) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name, text in document.texts.items():  # Windows takes a text for its own without a BOM
            archive.writestr(name, codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode())
        for name, path in document.files.items():
            archive.write(path, name)
    return content.getvalue()
