"""Named moments of a turn. In service they pass unnoticed; a test's composition can stop the process at one."""

from collections.abc import Awaitable, Callable

Probe = Callable[[str], Awaitable[None]]


async def unnoticed(moment: str) -> None:
    """Let the moment pass."""
