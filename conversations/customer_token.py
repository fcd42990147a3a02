"""The shop's own word that a customer is logged in: a short-lived JWT (HS256) that shop and service share a secret for.

CustomerTokenError
├── CustomerTokenInvalid  not signed by the shop, not for us, or without a customer
└── CustomerTokenExpired  it was good once
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import jwt

from conversations.clock import Clock

ALGORITHM = "HS256"
AUDIENCE = "babeldesk"
MIN_SECRET_BYTES = 32
"""RFC 7518, section 3.2: an HS256 key is at least as long as the hash."""


class CustomerTokenError(Exception):
    """A customer token that proves nothing."""


class CustomerTokenInvalid(CustomerTokenError):
    """Not signed by the shop, not for us, or without a customer. `problem` never holds the token."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        super().__init__(f"The customer token is not valid: {problem}.")


class CustomerTokenExpired(CustomerTokenError):
    """Good until `expired_at`, and no longer."""

    def __init__(self, expired_at: datetime) -> None:
        self.expired_at = expired_at
        super().__init__(f"The customer token expired at {expired_at.isoformat()}.")


@dataclass(frozen=True)
class CustomerClaim:
    """Who is logged in at the shop, and until when the shop vouches for it."""

    customer_id: str
    expires_at: datetime


class CustomerTokens:
    """Issues (for the demo page) and verifies customer tokens.

    Args:
        secret: Shared with the shop, at least 32 bytes.
        clock: Decides what has expired.

    Raises:
        ValueError: the secret is too short to sign anything with.
    """

    def __init__(self, secret: str, clock: Clock) -> None:
        if len(secret.encode()) < MIN_SECRET_BYTES:
            raise ValueError(f"The customer token secret needs at least {MIN_SECRET_BYTES} bytes.")
        self._secret = secret
        self._clock = clock

    def issue(self, customer_id: str, lifetime: timedelta = timedelta(minutes=30)) -> str:
        """What the shop's page hands to the widget."""
        now = self._clock.now()
        claims = {"sub": customer_id, "aud": AUDIENCE, "iat": now, "exp": now + lifetime}
        return jwt.encode(claims, self._secret, algorithm=ALGORITHM)

    def verify(self, token: str) -> CustomerClaim:
        """The customer that the shop vouches for.

        Raises:
            CustomerTokenInvalid, CustomerTokenExpired
        """
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                options={"require": ["sub", "exp"], "verify_exp": False, "verify_iat": False},
            )
            expires_at = datetime.fromtimestamp(int(claims["exp"]), UTC)
        except (jwt.PyJWTError, ValueError, OverflowError, TypeError) as error:
            raise CustomerTokenInvalid(type(error).__name__) from error
        if not claims["sub"]:
            raise CustomerTokenInvalid("no customer")
        if expires_at <= self._clock.now():
            raise CustomerTokenExpired(expires_at)
        return CustomerClaim(claims["sub"], expires_at)
