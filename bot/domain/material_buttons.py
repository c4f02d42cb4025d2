"""The buttons of materials."""

from bot.domain.taps import Tap


class GetMaterial(Tap, prefix="hzg"):
    meeting: int
    material: int


class GetMaterials(Tap, prefix="hza"):
    """All files at once."""

    meeting: int


class AddMaterials(Tap, prefix="hzn"):
    meeting: int


class PageMaterials(Tap, prefix="hzp"):
    meeting: int
    page: int


class KeepMaterials(Tap, prefix="hzk"):
    """To be renamed, moved, taken out."""

    meeting: int
    page: int = 0


class KeepMaterial(Tap, prefix="hzo"):
    meeting: int
    material: int


class RenameMaterial(Tap, prefix="hzr"):
    meeting: int
    material: int


class MoveMaterial(Tap, prefix="hzm"):
    """`to` is its new position, from 1."""

    meeting: int
    material: int
    to: int


class DropMaterial(Tap, prefix="hzd"):
    meeting: int
    material: int
    sure: bool
