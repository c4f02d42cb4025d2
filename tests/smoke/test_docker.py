"""The Dockerfile: what it says, and its install and start steps carried out without an engine.

Whatever needs the installed bot stands here: each file has a worker of its own, and each worker
would install it anew.
"""

import asyncio
import json
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "storage", "locales")
TOKEN = "123456:made-up"
START = 15  # seconds; a cold start takes three, on a busy machine more


def test_both_stages_stand_on_the_same_pinned_base(stages):
    assert [stage.base for stage in stages] == ["python:3.13-slim-bookworm"] * 2


def test_only_what_the_lock_pins_is_installed(stages):
    installs = [
        command
        for stage in stages
        for run in stage.all("RUN")
        for command in run.split("&&")
        if "pip install" in command
    ]
    assert [command.split("pip install ")[1].strip() for command in installs] == [
        "--require-hashes -r requirements.lock",
        "--no-deps --no-build-isolation .",
    ]


def test_all_it_copies_is_sent_to_the_engine(stages):
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    sent = {line.strip("!/") for line in ignore if line.startswith("!")}
    copied = {source.rstrip("/") for copy in stages[0].all("COPY") for source in copy.split()[:-1]}
    assert ("*" in ignore, sent) == (True, copied)


def test_runs_as_nobody_special_and_keeps_its_data_in_a_volume(stages):
    last = stages[-1]
    assert (last.last("USER"), last.last("VOLUME")) == ("sueiga", "/data")
    assert "DATABASE_URL=sqlite:////data/" in last.last("ENV")


def test_nothing_to_build_with_is_left(stages, image):
    assert "pip uninstall --yes pip" in stages[-1].last("RUN")
    assert not any("apt-get" in run for run in stages[-1].all("RUN"))
    assert not [path.name for path in (image.venv / "bin").glob("pip*")]
    assert not list(image.venv.glob("lib/*/site-packages/setuptools"))


@pytest.mark.parametrize("argument", ["version", "--help"])
def test_starts(image, argument):
    done = image.run(*json.loads(image.stage.last("ENTRYPOINT")), argument)
    assert (done.returncode, done.stderr) == (0, "")


def test_without_settings_it_says_in_one_line_what_is_missing(image):
    done = image.run(*start(image.stage))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "BOT_TOKEN" in done.stderr


async def test_it_runs_healthy_until_told_to_stop(image):
    telegram = Telegram()
    telegram.add_bot(TOKEN)
    server = await serve(telegram)
    settings = {
        "BOT_TOKEN": TOKEN,
        "OWNER_IDS": "1",
        "BOT_API_URL": server.url,
        "HTTP_HOST": "127.0.0.1",
        "HTTP_PORT": str(free_port()),
    }
    bot = await asyncio.create_subprocess_exec(
        *start(image.stage), cwd=image.data, env=image.env() | settings
    )
    try:
        await asyncio.to_thread(until_healthy, image, settings)
    finally:
        bot.terminate()
        ended = await bot.wait()
    assert ended == 0
    assert (image.data / "sueiga.sqlite").exists()
    await server.stop()


@pytest.mark.parametrize(("status", "exit_code"), [(200, 0), (503, 1)])
def test_the_health_check_repeats_what_the_bot_says_of_itself(image, status, exit_code):
    with answering("/healthz", status) as port:
        done = image.run(*health_check(image.stage), env={"HTTP_PORT": str(port)})
    assert done.returncode == exit_code, done.stderr


def start(stage):
    return json.loads(stage.last("ENTRYPOINT")) + json.loads(stage.last("CMD"))


def health_check(stage):
    return json.loads(stage.last("HEALTHCHECK").partition("CMD ")[2])


def until_healthy(image, settings):
    """Ask as an engine does, again and again."""
    deadline = time.monotonic() + START
    while image.run(*health_check(image.stage), env=settings).returncode:
        assert time.monotonic() < deadline, "not healthy"
        time.sleep(0.1)


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def answering(path: str, status: int) -> Iterator[int]:
    """A web server on the loopback that answers one path with that status; gives its port."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status if self.path == path else 404)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_is_installed(image, package):
    (installed,) = image.venv.glob(f"lib/*/site-packages/{package}")
    assert files(ROOT / package) <= files(installed)


def files(folder: Path) -> set[str]:
    """What belongs to the package: not what Python and editors leave behind."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def test_starts_as_a_module_too(image):
    by_script = image.run("sueiga", "--help")
    by_module = image.run("python", "-m", "bot", "--help")
    assert by_module.returncode == 0
    assert by_module.stdout.partition("Options:")[2] == by_script.stdout.partition("Options:")[2]


def test_the_sandbox_starts_with_no_settings_at_all(image, tmp_path):
    command = ["sueiga", "sandbox", "--port", "0", "--data", tmp_path / "sandbox"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=image.env(), stdout=subprocess.PIPE, text=True
    ) as sandbox:
        printed = (line.strip() for line in sandbox.stdout)
        address = next(line.split()[-1] for line in printed if "http://" in line)
        with urlopen(address, timeout=10) as page:  # noqa: S310 - it has just printed this address
            assert page.status == 200
        sandbox.send_signal(signal.SIGTERM)
    assert sandbox.returncode == 0
