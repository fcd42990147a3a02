"""Password hashing: argon2id with the library's defaults (RFC 9106, low memory), off the event loop."""

import asyncio
import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_PASSWORD_LENGTH = 10
# A longer input buys no safety and lets a stranger keep the processor busy.
MAX_PASSWORD_LENGTH = 256
# Each hash takes 64 MiB while it runs: a burst of sign-ins must queue, not exhaust the memory.
HASHES_AT_ONCE = 2

_hasher = PasswordHasher()


class PasswordTooWeak(ValueError):
    """Shorter than `minimum` or longer than `maximum` characters."""

    def __init__(self, minimum: int = MIN_PASSWORD_LENGTH, maximum: int = MAX_PASSWORD_LENGTH) -> None:
        self.minimum = minimum
        self.maximum = maximum
        super().__init__(f"A password needs {minimum} to {maximum} characters.")


class PasswordCheck:
    """Hashes and verifies for one process."""

    def __init__(self) -> None:
        self._turnstile = asyncio.Semaphore(HASHES_AT_ONCE)

    async def hash(self, password: str) -> str:
        """The encoded argon2id hash.

        Raises:
            PasswordTooWeak: outside the length limits.
        """
        if not MIN_PASSWORD_LENGTH <= len(password) <= MAX_PASSWORD_LENGTH:
            raise PasswordTooWeak
        async with self._turnstile:
            return await asyncio.to_thread(_hasher.hash, password)

    async def verify(self, password_hash: str | None, password: str) -> bool:
        """Whether the password fits. `None` (no such account) takes as long and is always False."""
        async with self._turnstile:
            fits = await asyncio.to_thread(_fits, password_hash, password)
        return fits and password_hash is not None


def needs_rehash(password_hash: str) -> bool:
    """Whether the library's parameters have moved on since this hash was made."""
    return _hasher.check_needs_rehash(password_hash)


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_hex(16))


def _fits(password_hash: str | None, password: str) -> bool:
    try:
        return _hasher.verify(password_hash or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
