"""A photo as it stands on paper: JPEG, upright, no larger than need be, and no more in it."""

import io

from PIL import Image, ImageOps

from bot.domain.files import Scaled

PIXELS_MAX = 50_000_000  # of what is unpacked: a small file may say that it is of any size


def made(document: Scaled) -> bytes:
    """Raises ValueError for what is no picture, or too large a one."""
    most = (document.most, document.most)
    with Image.open(io.BytesIO(document.content)) as found:
        found.draft("RGB", most)  # a JPEG is unpacked no larger than is needed
        width, height = found.size
        if width * height > PIXELS_MAX:
            raise ValueError(f"{width} × {height} pixels are too many")
        picture = _opaque(ImageOps.exif_transpose(found))
    picture.thumbnail(most)
    content = io.BytesIO()
    picture.save(content, "JPEG", quality=document.quality, optimize=True)
    return content.getvalue()


def _opaque(picture: Image.Image) -> Image.Image:
    """What shows through is white, as the paper."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    over = picture.convert("RGBA")
    paper = Image.new("RGB", over.size, "white")
    paper.paste(over, mask=over.getchannel("A"))
    return paper
