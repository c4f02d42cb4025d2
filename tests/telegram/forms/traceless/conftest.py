"""Surveys of which one is secret."""

import logging

import pytest

from bot import app
from tests.telegram.forms.surveys import Surveys
from tests.world import World


@pytest.fixture
async def surveys(world: World, monkeypatch: pytest.MonkeyPatch) -> Surveys:
    """Secret ones; the owner is there to be told."""
    found = Surveys(secret=True)
    monkeypatch.setattr(app, "FEATURES", (*app.FEATURES, found.routes))
    await world.restart()
    await world.owner.starts()
    return found


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog
