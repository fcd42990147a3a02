"""Sending one mail over SMTP. `SMTP_URL` says how: `smtp://user:password@host:587` or `smtps://host:465`."""

from dataclasses import dataclass
from email.message import EmailMessage
from ipaddress import ip_address
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

TIMEOUT_S = 20.0
DEFAULT_PORTS = {"smtp": 587, "smtps": 465}


class MailNotSent(Exception):
    """The server did not take the mail; `for_good` when another try would end the same way.

    `reason` names the refusal without any address.
    """

    def __init__(self, reason: str, *, for_good: bool) -> None:
        self.reason = reason
        self.for_good = for_good
        super().__init__(f"The mail was not sent: {reason}")


class BadSmtpUrl(ValueError):
    """SMTP_URL cannot be read; carries what is wrong, never the URL with its password."""


class Mailer(Protocol):
    """Whoever takes mails to their addressee."""

    async def send(self, mail: EmailMessage) -> None:
        """Hand one mail over.

        Raises:
            MailNotSent: it was not taken.
        """
        ...


@dataclass(frozen=True, slots=True)
class SmtpMailer:
    """A mail server. With credentials and beyond this machine, it insists on TLS."""

    host: str
    port: int
    username: str | None
    password: str | None
    implicit_tls: bool

    @classmethod
    def from_url(cls, url: str) -> "SmtpMailer":
        """Read `SMTP_URL`.

        Raises:
            BadSmtpUrl: wrong scheme, or no host.
        """
        parts = urlsplit(url)
        if parts.scheme not in DEFAULT_PORTS:
            raise BadSmtpUrl("SMTP_URL must begin with smtp:// or smtps://")
        if not parts.hostname:
            raise BadSmtpUrl("SMTP_URL names no host")
        try:
            port = parts.port or DEFAULT_PORTS[parts.scheme]
        except ValueError as error:
            raise BadSmtpUrl("The port in SMTP_URL is not a number") from error
        return cls(
            host=parts.hostname,
            port=port,
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            implicit_tls=parts.scheme == "smtps",
        )

    async def send(self, mail: EmailMessage) -> None:
        """Hand one mail over; see `Mailer.send`."""
        try:
            await aiosmtplib.send(
                mail,
                hostname=self.host,
                port=self.port,
                username=self.username,
                password=self.password,
                use_tls=self.implicit_tls,
                start_tls=self._start_tls(),
                timeout=TIMEOUT_S,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            code = error.recipients[0].code if error.recipients else 550
            raise MailNotSent(f"address refused ({code})", for_good=code >= 500) from error
        except aiosmtplib.SMTPResponseException as error:
            raise MailNotSent(f"server answered {error.code}", for_good=error.code >= 500) from error
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailNotSent(type(error).__name__, for_good=False) from error

    async def check(self) -> None:
        """Connect and log in, and send nothing.

        Raises:
            MailNotSent: the server cannot be reached or does not let us in.
        """
        server = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            username=self.username,
            password=self.password,
            use_tls=self.implicit_tls,
            start_tls=self._start_tls(),
            timeout=TIMEOUT_S,
        )
        try:
            async with server:
                await server.noop()
        except aiosmtplib.SMTPResponseException as error:
            raise MailNotSent(f"server answered {error.code}", for_good=error.code >= 500) from error
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailNotSent(type(error).__name__, for_good=False) from error

    def _start_tls(self) -> bool | None:
        if self.implicit_tls:
            return False
        if self.username and not _is_this_machine(self.host):
            return True
        return None  # upgrade when the server offers it


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
