"""The routes of `/settings`, and what opens its first screen."""

from bot.domain.taps import Tap
from bot.telegram.routes import Routes

routes = Routes("preferences")


class OpenPreferences(Tap, prefix="po"):
    pass


class OpenKinds(Tap, prefix="pk"):
    pass


class OpenQuiet(Tap, prefix="pq"):
    pass


class OpenShown(Tap, prefix="pv"):
    pass


class OpenPause(Tap, prefix="pp"):
    pass
