"""What happened on Messenger besides messages, by the key that holds it.

developers.facebook.com/docs/messenger-platform/reference/webhook-events, one page a kind.
"""

from collections.abc import Callable
from typing import Any

from connectors.channels.meta.events import What
from connectors.channels.meta.reading import Json, mapping, moment_of, text_at, usable_id
from connectors.channels.meta.reported import (
    AccountLinking,
    AppRoles,
    Delivered,
    OptIn,
    OtherNotice,
    PolicyEnforcement,
    Read,
    ThreadControl,
    Unreadable,
)
from connectors.channels.meta.said import Edit, Press, Reaction, Referral, Text

ENVELOPE = frozenset({"sender", "recipient", "timestamp", "prior_message", "hop_context", "is_standby", "id", "time"})


def happening_of(kind: str, item: Json) -> What:
    """The meaning of the part under `kind`; an unknown kind is counted, not acted on."""
    read = _READERS.get(kind)
    if read is None:
        return OtherNotice(kind)
    part = item.get(kind)
    return read(part) if isinstance(part, dict) else Unreadable(f"The part {kind} is no object.")


def target_of(kind: str | None, part: Json) -> str | None:
    """The message a read or an edit is about, where it is named otherwise than `mid`."""
    return usable_id(text_at(part, "message_id")) if kind in {"message_edit", "read", "reaction"} else None


def referral_from(part: Json) -> Referral | None:
    """Where the shopper came from; None where nothing is said."""
    if not part:
        return None
    ad = mapping(part, "ads_context_data")
    product = mapping(part, "product")
    return Referral(
        source=text_at(part, "source"),
        source_id=text_at(part, "ad_id") or text_at(ad, "post_id"),
        ref=text_at(part, "ref"),
        url=text_at(part, "referer_uri"),
        headline=text_at(ad, "ad_title") or "",
        product_id=text_at(product, "id") or text_at(ad, "product_id"),
    )


def _postback(part: Json) -> What:
    return Press("postback", text_at(part, "payload"), text_at(part, "title") or "")


def _reaction(part: Json) -> What:
    removed = text_at(part, "action") == "unreact"
    name = text_at(part, "reaction")
    emoji = None if removed else text_at(part, "emoji") or _EMOJI.get(name or "")
    return Reaction(usable_id(text_at(part, "mid", "message_id")), emoji, name)


_EMOJI = {
    "like": "👍",
    "dislike": "👎",
    "love": "❤️",
    "smile": "😆",
    "wow": "😮",
    "sad": "😢",
    "angry": "😠",
}
"""The named reactions, for those that come without their emoji (…/webhook-events/message-reactions)."""


def _message_edit(part: Json) -> What:
    text = text_at(part, "text")
    return Edit(usable_id(text_at(part, "mid", "message_id")), Text(text) if text else None)


def _optin(part: Json) -> What:
    return OptIn(
        kind=text_at(part, "type"),
        ref=text_at(part, "ref"),
        payload=text_at(part, "payload"),
        title=text_at(part, "title") or "",
        token=text_at(part, "notification_messages_token", "one_time_notif_token"),
        stopped=(text_at(part, "notification_messages_status") or "").upper().replace(" ", "_") == "STOP_NOTIFICATIONS",
    )


def _account_linking(part: Json) -> What:
    return AccountLinking(text_at(part, "status") == "linked", text_at(part, "authorization_code"))


def _delivery(part: Json) -> What:
    mids = part.get("mids")
    named = tuple(one for one in mids if isinstance(one, str) and usable_id(one)) if isinstance(mids, list) else ()
    return Delivered(named, moment_of(part.get("watermark")))


def _read(part: Json) -> What:
    return Read(moment_of(part.get("watermark")), usable_id(text_at(part, "mid")))


def _thread_control(change: Any) -> Callable[[Json], What]:
    def read(part: Json) -> What:
        return ThreadControl(
            change,
            previous_owner=text_at(part, "previous_owner_app_id"),
            new_owner=text_at(part, "new_owner_app_id"),
            requested_owner=text_at(part, "requested_owner_app_id"),
            metadata=text_at(part, "metadata"),
        )

    return read


def _app_roles(part: Json) -> What:
    return AppRoles(
        {
            app: tuple(role for role in roles if isinstance(role, str))
            for app, roles in part.items()
            if isinstance(roles, list)
        }
    )


def _policy(part: Json) -> What:
    return PolicyEnforcement(text_at(part, "action") == "block", text_at(part, "reason") or "")


_READERS: dict[str, Callable[[Json], What]] = {
    "postback": _postback,
    "reaction": _reaction,
    "message_edit": _message_edit,
    "referral": lambda part: referral_from(part) or Referral(),
    "optin": _optin,
    "account_linking": _account_linking,
    "delivery": _delivery,
    "read": _read,
    "pass_thread_control": _thread_control("pass"),
    "take_thread_control": _thread_control("take"),
    "request_thread_control": _thread_control("request"),
    "app_roles": _app_roles,
    "policy_enforcement": _policy,
    "policy-enforcement": _policy,
}
