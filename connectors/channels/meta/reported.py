"""What the platform itself reports: what became of our messages, who may answer, how account and templates fare."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from connectors.channels.meta.platform_error import PlatformError
from connectors.channels.meta.said import Said

Json = dict[str, Any]
PAGE_INBOX_APP_IDS = frozenset({"26390203743090", "263902037430900"})
"""Meta's own Page inbox as an app: the documented id, and the one seen in recorded echoes; both are compared."""


@dataclass(frozen=True)
class Status:
    """What became of one message of ours.

    `state` is one of sent, delivered, read, played, failed, or a word of another version (deleted, warning, …).
    """

    message_id: str
    state: str
    errors: tuple[PlatformError, ...] = ()
    callback: str | None = None
    conversation_type: str | None = None
    pricing_category: str | None = None
    billable: bool | None = None


@dataclass(frozen=True)
class Delivered:
    """Messenger: everything of ours sent up to `until` has arrived; `message_ids` may name some."""

    message_ids: tuple[str, ...]
    until: datetime | None


@dataclass(frozen=True)
class Read:
    """Messenger: everything of ours sent up to `until` was read."""

    until: datetime | None
    message_id: str | None = None


@dataclass(frozen=True)
class Echo:
    """A message that left the business's side: ours, another app's, or one typed by a person in Meta's own apps.

    `app_id` is None for WhatsApp's Business app and wherever Meta does not name the app.
    """

    said: Said
    app_id: str | None
    metadata: str | None = None

    @property
    def from_page_inbox(self) -> bool:
        """Typed by a person in Meta's Page inbox."""
        return self.app_id in PAGE_INBOX_APP_IDS


@dataclass(frozen=True)
class ThreadControl:
    """The right to answer moved, or (`change` "request") is asked for. App ids as text; None: nobody, or not said."""

    change: Literal["pass", "take", "request"]
    previous_owner: str | None = None
    new_owner: str | None = None
    requested_owner: str | None = None
    metadata: str | None = None


@dataclass(frozen=True)
class AppRoles:
    """Which app is primary or secondary receiver now: app id to roles."""

    roles: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class OptIn:
    """The shopper allowed something: a plug-in, a notification topic, marketing messages."""

    kind: str | None
    ref: str | None = None
    payload: str | None = None
    title: str = ""
    token: str | None = None
    stopped: bool = False


@dataclass(frozen=True)
class AccountLinking:
    """The shopper connected or disconnected an account of the shop."""

    linked: bool
    authorization_code: str | None


@dataclass(frozen=True)
class PolicyEnforcement:
    """Meta blocks or unblocks the page's messages."""

    blocked: bool
    reason: str


@dataclass(frozen=True)
class IdentityChange:
    """A shopper has another number or business-scoped id now; both as the platform writes them."""

    old_wa_id: str | None = None
    new_wa_id: str | None = None
    old_user_id: str | None = None
    new_user_id: str | None = None
    text: str = ""


@dataclass(frozen=True)
class Call:
    """A voice call; one from the shopper opens the reply window like a message does."""

    id: str | None
    event: str
    from_shopper: bool


@dataclass(frozen=True)
class MarketingPreference:
    """The shopper stopped or resumed marketing messages."""

    category: str | None
    stopped: bool


@dataclass(frozen=True)
class AccountNotice:
    """Account, number, quality or security news. `field` and `event` are the platform's words, `value` all it said."""

    field: str
    event: str | None
    value: Json


@dataclass(frozen=True)
class TemplateNotice:
    """A template changed: `event` is its new status (APPROVED, REJECTED, PAUSED, …) or the field's own word."""

    field: str
    event: str | None
    template_id: str | None
    name: str | None
    language: str | None
    category: str | None = None
    quality: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class ReportedError:
    """An error the platform reports about a number, tied to no message of ours."""

    error: PlatformError


@dataclass(frozen=True)
class OtherNotice:
    """News of a kind that means nothing to support (group settings, flows, history); counted, not acted on."""

    kind: str


@dataclass(frozen=True)
class Unreadable:
    """An item that could not be read; kept, so that somebody can look. `reason` says why, in no word of the shopper."""

    reason: str


Reported = (
    Status
    | Delivered
    | Read
    | Echo
    | ThreadControl
    | AppRoles
    | OptIn
    | AccountLinking
    | PolicyEnforcement
    | IdentityChange
    | Call
    | MarketingPreference
    | AccountNotice
    | TemplateNotice
    | ReportedError
    | OtherNotice
    | Unreadable
)
