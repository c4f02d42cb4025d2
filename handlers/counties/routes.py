"""The routes of the boards, and what their buttons mean."""

from bot.domain.boards import Gap
from bot.domain.counties import County
from bot.domain.taps import Tap
from bot.telegram.routes import Routes

routes = Routes("counties")


class OpenCounties(Tap, prefix="co"):
    pass


class CountyBoard(Tap, prefix="cb"):
    county: County


class MunicipalityBoards(Tap, prefix="cm"):
    county: County


class MunicipalityBoard(Tap, prefix="cu"):
    """`code` is the number of ISO 3166-2:LT."""

    code: int


class WhoLacks(Tap, prefix="cw"):
    county: County
    gap: Gap
    page: int


class InviteCounty(Tap, prefix="ci"):
    county: County


class CountryPicture(Tap, prefix="cp"):
    pass


class CountryTable(Tap, prefix="cx"):
    pass
