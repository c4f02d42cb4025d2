"""Which addresses on the web the bot may ask: never those of its own machine or network."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address is one that the whole internet reaches; False for what is none."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inside = _within(found) if isinstance(found, IPv6Address) else None
    if inside is not None:
        return is_public(str(inside))
    return found.is_global and not found.is_multicast


def _within(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one leads to."""
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)
