"""Whom something is for: everybody, or some by place, role or network."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

FEW = 3  # members of a role or a network: with fewer another choice was perhaps meant
FEW_SHARE = 0.1  # of the members; with fewer that can be written to something is wrong


class AudienceKind(IntEnum):
    """Values are in old messages: never reuse one."""

    EVERYBODY = 1
    COUNTIES = 2
    MUNICIPALITIES = 3
    ROLES = 4
    NETWORKS = 5


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom something is for. `which` are codes of territories, roles, or numbers of networks.

    Everybody is said in so many words: an empty choice is nobody, and refused (ValueError).
    """

    kind: AudienceKind
    which: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if bool(self.which) is (self.kind is AudienceKind.EVERYBODY):
            raise ValueError(f"an audience {self.kind.name} of {self.which!r}")

    def counties(self, places: Mapping[str, str]) -> tuple[str, ...]:
        """Those it is for, whole or in part; `places` is municipality → county.

        None where it is for no places: everybody, a role, a network.
        """
        match self.kind:
            case AudienceKind.COUNTIES:
                return self.which
            case AudienceKind.MUNICIPALITIES:
                return tuple(dict.fromkeys(places[one] for one in self.which if one in places))
        return ()

    def touches(self, county: str, places: Mapping[str, str]) -> bool:
        """Whether it is for everybody of the county, or of a part of it: no role, no network."""
        return self.kind is AudienceKind.EVERYBODY or county in self.counties(places)

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind.name.lower(), "which": list(self.which)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Audience":
        return cls(AudienceKind[str(value["kind"]).upper()], tuple(value["which"]))
