"""What the README tells people to type, and whether all of it gets installed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[2]


def readme_line(name):
    """The steps of one of the README's lines, as CI reads it."""
    asked = [sys.executable, ROOT / ".ci/readme-line", name]
    line = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return [step.strip() for step in line.split("&&")]


@pytest.mark.parametrize(
    ("name", "lock", "last"),
    [
        ("sandbox", "requirements.lock", ".venv/bin/sueiga sandbox"),
        ("tests", ".ci/requirements-dev.lock", ".venv/bin/python -m pytest"),
    ],
)
def test_the_readmes_lines_install_only_what_is_pinned(name, lock, last):
    assert readme_line(name) == [
        "python3 -m venv .venv",
        f".venv/bin/pip install -q --require-hashes -r {lock}",
        ".venv/bin/pip install -q --no-deps --no-build-isolation -e .",
        last,
    ]


def test_a_line_that_is_not_there_is_said_so():
    asked = [sys.executable, ROOT / ".ci/readme-line", "no-such"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "README.md has no fence of one line under <!-- line: no-such -->\n"


@pytest.mark.parametrize("lock", ["requirements.lock", ".ci/requirements-dev.lock"])
def test_a_lock_says_what_and_not_from_where(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.findall(r"://|^-|^/|\\\\", text, re.MULTILINE)


def test_both_locks_pin_the_same_versions():
    run, dev = (pins(ROOT / name) for name in ("requirements.lock", ".ci/requirements-dev.lock"))
    assert run.items() <= dev.items()


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


def test_the_example_names_every_setting_with_its_default(tmp_path):
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    filled = example.replace("\nBOT_TOKEN=", "\nBOT_TOKEN=1:a").replace("OWNER_IDS=", "OWNER_IDS=1")
    everything = re.sub(r"^#(?=[A-Z_]+=)", "", filled, flags=re.MULTILINE)
    env_file = tmp_path / ".env"
    env_file.write_text(everything, encoding="utf-8")
    named = {name.lower() for name in re.findall(r"^([A-Z_]+)=", everything, re.MULTILINE)}
    assert named == Settings.model_fields.keys()
    assert Settings(_env_file=env_file) == Settings(_env_file=None, bot_token="1:a", owner_ids="1")
