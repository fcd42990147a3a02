"""What counts as one address when something is limited by address."""

from ipaddress import IPv6Address, IPv6Network, ip_address

IPV6_PREFIX = 64
"""The smallest network a provider hands out (RFC 6177): within it, everybody has as many addresses as they like."""


def counted_address(host: str | None) -> str:
    """An IPv4 address as it is, an IPv6 address as its network; whatever else a server reports stays as it is."""
    try:
        address = ip_address(host or "")
    except ValueError:
        return host or "unknown"
    if not isinstance(address, IPv6Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(IPv6Network((int(address), IPV6_PREFIX), strict=False))
