"""What both engines need: the error, and files that appear whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from glob import escape
from pathlib import Path

FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows knows no quotas


class Problem(Enum):
    NO_ROOM = "there is no room on the disk"
    NO_DATABASE = "there is no database yet"
    DAMAGED = "it is damaged"
    NOT_A_BACKUP = "it is no backup of this kind of database"
    TOOL_MISSING = "a tool of PostgreSQL is not installed"
    TOOL_FAILED = "a tool of PostgreSQL failed"


class BackupFailed(Exception):
    """`detail` is a file's or a tool's name, or what the tool said; never a password."""

    def __init__(self, problem: Problem, detail: str) -> None:
        super().__init__(f"{detail}: {problem.value}")
        self.problem = problem
        self.detail = detail


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """A file of the owner's alone beside the target; at the end it takes the target's place.

    Raises BackupFailed where the disk is full.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(descriptor)
    draft = Path(name)
    try:
        yield draft
        _settle(draft)
        draft.replace(target)
        _settle(target.parent)
    except OSError as error:
        if error.errno in FULL:
            raise BackupFailed(Problem.NO_ROOM, str(target.parent)) from None
        raise
    finally:
        for leftover in target.parent.glob(f"{escape(draft.name)}*"):
            leftover.unlink()


def _settle(path: Path) -> None:
    """Have it on the disk before going on."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
