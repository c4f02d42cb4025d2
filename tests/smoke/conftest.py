"""The container's image without a container engine: the Dockerfile's own steps, in a folder."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = ("/opt/sueiga", "/src", "/data")  # what the image's paths are moved from, into the folder


@dataclass(frozen=True)
class Stage:
    """One FROM and what follows it, as (instruction, the rest of its line) in order."""

    base: str
    steps: tuple[tuple[str, str], ...]

    def all(self, instruction: str) -> list[str]:
        return [rest for name, rest in self.steps if name == instruction]

    def last(self, instruction: str) -> str:
        return self.all(instruction)[-1]


@dataclass(frozen=True)
class Image:
    """The last stage as it would start, moved into a folder."""

    root: Path
    stage: Stage

    @property
    def venv(self) -> Path:
        return self.root / "opt/sueiga"

    @property
    def data(self) -> Path:
        return self.root / "data"

    def moved(self, text: str) -> str:
        return re.sub(rf"(?<![\w.])({'|'.join(PLACES)})(?=[/\s:]|$)", rf"{self.root}\1", text)

    def env(self) -> dict[str, str]:
        """The stage's ENV over nearly nothing, as in a container."""
        env = {"PATH": os.environ["PATH"], "HOME": str(self.root), "LANG": "C.UTF-8"}
        for word in shlex.split(" ".join(self.stage.all("ENV"))):
            name, _, value = word.partition("=")
            env[name] = self.moved(value).replace("$PATH", env["PATH"])
        return env

    def run(
        self, *command: str, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.data,
            env=self.env() | (env or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def parse(dockerfile: str) -> tuple[Stage, ...]:
    lines = "\n".join(line for line in dockerfile.splitlines() if not line.startswith("#"))
    stages: list[Stage] = []
    for line in re.sub(r"\\\n\s*", "", lines).splitlines():
        name, _, rest = line.strip().partition(" ")
        if name == "FROM":
            stages.append(Stage(rest.split(" ")[0], ()))
        elif name:
            stages[-1] = Stage(stages[-1].base, (*stages[-1].steps, (name, rest.strip())))
    return tuple(stages)


def build(image: Image, stage: Stage) -> None:
    """Carry out a stage's COPY and RUN in the image's folder, with this machine's Python."""
    workdir = image.root
    for name, rest in stage.steps:
        if name == "WORKDIR":
            workdir = Path(image.moved(rest))
            workdir.mkdir(parents=True, exist_ok=True)
        elif name == "COPY":
            *sources, target = rest.split()
            for source in sources:
                copy(ROOT / source, workdir / target)
        elif name == "RUN":
            done = subprocess.run(
                ["bash", "-euc", image.moved(rest)],  # noqa: S607 - the shell of a RUN line
                cwd=workdir,
                env=builder_env(image.root),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr


def copy(source: Path, target: Path) -> None:
    """As COPY does: a folder's content into the target, a file into a folder."""
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def builder_env(root: Path) -> dict[str, str]:
    """This machine's, so that pip finds its cache; `python` is the one that runs the tests."""
    (root / "bin").mkdir(exist_ok=True)
    if not (root / "bin/python").exists():
        (root / "bin/python").symlink_to(Path(sys.executable).resolve())
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return env | {"PATH": f"{root}/bin:{os.environ['PATH']}", "PIP_COMPILE": "0"}


@pytest.fixture(scope="session")
def stages() -> tuple[Stage, ...]:
    return parse((ROOT / "Dockerfile").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def image(stages: tuple[Stage, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    """The installed bot, made once for all tests: about ten seconds."""
    if not os.environ.get("SUEIGA_IMAGE"):
        pytest.skip("installs everything once more, which takes half a minute: .ci/run asks for it")
    image = Image(tmp_path_factory.mktemp("image"), stages[-1])
    image.data.mkdir()
    build(image, stages[0])
    yield image
    shutil.rmtree(image.root)
