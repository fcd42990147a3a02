"""How a mail to a shopper reads: their language, plain text and HTML, nothing loaded from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr
from html import escape
from uuid import UUID, uuid4

from conversations.mail_address import mailbox
from conversations.message import Conversation, Message
from conversations.rendering import Renderer

ISOLATES = {ord("\u2066"): None, ord("\u2067"): None, ord("\u2068"): None, ord("\u2069"): None}


@dataclass(frozen=True, slots=True)
class Letter:
    """Answers of an agent that a shopper has not read, and the link back to the conversation."""

    conversation: Conversation
    answers: Sequence[Message]
    link: str


@dataclass(frozen=True, slots=True)
class NoticeLetter:
    """News that a shopper has not read: where it goes, the link back, and the one that ends all of it."""

    conversation: Conversation
    news: Sequence[Message]
    address: str
    link: str
    stop_link: str


@dataclass(frozen=True, slots=True)
class CodeLetter:
    """A one-time code for whoever reads this mailbox; `minutes` says how long it is good. `id` names the mail."""

    email: str
    language: str
    code: str
    minutes: int
    id: UUID


class LetterWriter:
    """Turns letters into mails.

    Args:
        sender: `Shop name <help@example.org>` or a bare address.
    """

    def __init__(self, renderer: Renderer, sender: str, shop_name: str) -> None:
        self._renderer = renderer
        self._shop_name = shop_name
        name, address = parseaddr(sender)
        self._sender = Address(name or shop_name, addr_spec=address)

    def write(self, letter: Letter) -> EmailMessage:
        """The mail in the conversation's language. Its id depends on the answers alone."""
        conversation = letter.conversation
        language = conversation.language
        if conversation.shopper_email is None:
            raise ValueError("The conversation has no e-mail address.")
        words = {
            "shop_name": self._shop_name,
            "agent_name": letter.answers[-1].author_name or self._shop_name,
            "text": "\n\n".join(self._text(answer, language) for answer in letter.answers),
            "url": letter.link,
        }
        mail = self._addressed("email_subject_answer", conversation.shopper_email, letter.answers[-1].id, language)
        self._fill(mail, self._renderer.render_text("email_body_answer", words, language), [letter.link], language)
        return mail

    def write_notice(self, letter: NoticeLetter) -> EmailMessage:
        """The mail with news; whoever wants no more of them needs one click, in the mail program too (RFC 8058)."""
        language = letter.conversation.language
        words = {
            "shop_name": self._shop_name,
            "text": "\n\n".join(self._text(one, language) for one in letter.news),
            "url": letter.link,
            "stop_url": letter.stop_link,
        }
        mail = self._addressed("email_subject_notice", letter.address, letter.news[-1].id, language)
        mail["Auto-Submitted"] = "auto-generated"
        mail["List-Unsubscribe"] = f"<{letter.stop_link}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        body = self._renderer.render_text("email_body_notice", words, language)
        self._fill(mail, body, [letter.link, letter.stop_link], language)
        return mail

    def write_code(self, letter: CodeLetter) -> EmailMessage:
        """The mail with a code, in plain text alone: nothing in it is to be clicked."""
        words = {"shop_name": self._shop_name, "code": letter.code, "minutes": letter.minutes}
        body = self._renderer.render_text("email_body_code", words, letter.language)
        subject = self._renderer.render_text("email_subject_code", {"shop_name": self._shop_name}, letter.language)
        mail = EmailMessage()
        mail["From"] = self._sender
        mail["To"] = mailbox(letter.email)
        mail["Subject"] = " ".join(subject.translate(ISOLATES).split())
        mail["Message-ID"] = f"<{letter.id}.{uuid4()}@{self._sender.domain}>"
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(body.translate(ISOLATES))
        mail["Content-Language"] = letter.language
        return mail

    def _addressed(self, subject_key: str, address: str, message_id: UUID, language: str) -> EmailMessage:
        subject = self._renderer.render_text(subject_key, {"shop_name": self._shop_name}, language).translate(ISOLATES)
        mail = EmailMessage()
        mail["From"] = self._sender
        mail["To"] = mailbox(address)
        mail["Subject"] = " ".join(subject.split())
        mail["Message-ID"] = f"<{message_id}@{self._sender.domain}>"
        return mail

    def _fill(self, mail: EmailMessage, body: str, links: Sequence[str], language: str) -> None:
        # Isolation marks keep mixed directions apart on a page; in plain text they would become part of the link.
        for link in links:
            body = body.replace(f"\u2068{link}\u2069", link)
        mail.set_content(body)
        mail.add_alternative(self._page(body, links, language), subtype="html")
        # Set earlier, `add_alternative` would move it into the plain part.
        mail["Content-Language"] = language

    def _text(self, answer: Message, language: str) -> str:
        if answer.key is not None:
            return self._renderer.render_text(answer.key, answer.args, answer.language or language)
        return answer.text or ""

    def _page(self, plain: str, links: Sequence[str], language: str) -> str:
        page = escape(plain).replace("\n\n", '</p><p dir="auto">').replace("\n", "<br>")
        for link in links:
            safe_link = escape(link, quote=True)
            page = page.replace(safe_link, f'<a href="{safe_link}">{safe_link}</a>')
        paragraphs = f'<p dir="auto">{page}</p>'
        return f'<!DOCTYPE html><html lang="{escape(language)}"><body>{paragraphs}</body></html>'
