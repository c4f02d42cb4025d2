"""The bot asks no address of its own machine or network."""

import pytest

from bot.domain.addresses import is_public

PRIVATE = """
127.0.0.1 127.8.8.8 10.0.0.1 172.16.3.4 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1
255.255.255.255 192.0.2.1 ::1 :: fe80::1%eth0 fd00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1
2002:7f00:1:: 64:ff9b::7f00:1 2001:db8::1 localhost 2130706433 0x7f.1 127.1
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_what_is_ones_own_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "193.219.80.1", "2a00:1450:4001::1"])
def test_what_everybody_reaches_is_public(address: str) -> None:
    assert is_public(address)
