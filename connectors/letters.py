"""Everything that goes out by mail, where the settings name a mail server."""

from dataclasses import dataclass
from datetime import timedelta

from connectors.services import Services
from conversations.email_codes import CodePostman, EmailCodes
from conversations.letters import LetterWriter
from conversations.mail import MailRoom
from conversations.smtp import SmtpMailer
from conversations.stop_links import StopLinks
from conversations.sweeper import Job, seldom

FORGET_EVERY = timedelta(hours=1)


@dataclass(frozen=True)
class Letters:
    """Answers and news to shoppers who have left, and one-time codes."""

    room: MailRoom
    codes: EmailCodes
    postman: CodePostman
    forget: Job

    def jobs(self) -> list[Job]:
        """What the postman does at each round."""
        return [self.postman.send_due, self.room.send_due, self.forget]


def build_letters(services: Services, links: StopLinks, secret: str) -> Letters | None:
    """None without a mail server.

    Args:
        links: With which a reader ends news.
        secret: Keys the codes.

    Raises:
        BadSmtpUrl
    """
    settings, engine, clock = services.settings, services.engine, services.clock
    if settings.smtp_url is None:
        return None
    mailer = SmtpMailer.from_url(settings.smtp_url.get_secret_value())
    writer = LetterWriter(services.renderer, settings.mail_sender, services.rules.shop.name)
    codes = EmailCodes(engine, clock, secret)
    return Letters(
        MailRoom(engine, clock, mailer, writer, settings.public_url, links.link),
        codes,
        CodePostman(engine, clock, mailer, writer, secret),
        seldom(codes.forget_old, clock, FORGET_EVERY),
    )
