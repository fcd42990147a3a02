"""A real SMTP server on loopback that keeps what it was given."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession


class MailServer:
    """`refusal` is what it answers to the next mails instead of taking them."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.refusal: str | None = None
        self.port = 0

    @property
    def url(self) -> str:
        """For `SMTP_URL`."""
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_DATA(self, _server: SMTP, _session: SmtpSession, envelope: Envelope) -> str:  # noqa: N802
        """aiosmtpd's hook."""
        if self.refusal:
            return self.refusal
        mail = message_from_bytes(envelope.content or b"", policy=policy.default)  # type: ignore[arg-type]
        self.mails.append(mail)  # type: ignore[arg-type]
        return "250 OK"


@contextlib.asynccontextmanager
async def running_mail_server() -> AsyncIterator[MailServer]:
    """Serves until the block ends."""
    handler = MailServer()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(handler), "127.0.0.1", 0)
    handler.port = server.sockets[0].getsockname()[1]
    yield handler
    server.close()
    await server.wait_closed()
