"""What a change without messages, statuses or errors tells: of the account, its templates, a person, or other things.

Fields: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview (list of webhook fields)
"""

from connectors.channels.meta.reading import Json, mapping, text_at, usable_id
from connectors.channels.meta.reported import AccountNotice, IdentityChange, OtherNotice, TemplateNotice

_ACCOUNT_FIELDS = frozenset(
    {
        "account_alerts",
        "account_review_update",
        "account_settings_update",
        "account_update",
        "business_capability_update",
        "business_status_update",
        "business_username_update",
        "partner_solutions",
        "payment_configuration_update",
        "phone_number_name_update",
        "phone_number_quality_update",
        "phone_number_username_update",
        "security",
    }
)

Notice = AccountNotice | TemplateNotice | IdentityChange | OtherNotice


def notice_of(field: str | None, value: Json) -> Notice:
    """The meaning of a change's value, by its field."""
    if field in _ACCOUNT_FIELDS:
        return AccountNotice(field, text_at(value, "event", "decision", "alert_type", "status"), value)
    if field is not None and ("template" in field):
        return _template(field, value)
    if field == "user_id_update":
        return _user_id_update(value)
    return OtherNotice(field or "unknown")


def _template(field: str, value: Json) -> TemplateNotice:
    return TemplateNotice(
        field=field,
        event=text_at(value, "event"),
        template_id=usable_id(text_at(value, "message_template_id")),
        name=text_at(value, "message_template_name"),
        language=text_at(value, "message_template_language"),
        category=text_at(value, "new_category", "message_template_category", "correct_category"),
        quality=text_at(value, "new_quality_score"),
        reason=text_at(value, "reason") or text_at(mapping(value, "rejection_info"), "reason"),
    )


def _user_id_update(value: Json) -> IdentityChange:
    """A business-scoped id was renewed; `user_id` holds previous and current, or is itself the current one."""
    ids = mapping(value, "user_id")
    return IdentityChange(
        old_wa_id=usable_id(text_at(value, "wa_id")),
        new_wa_id=usable_id(text_at(value, "wa_id")),
        old_user_id=usable_id(text_at(ids, "previous", "old") or text_at(value, "previous_user_id", "old_user_id")),
        new_user_id=usable_id(text_at(ids, "current", "new") or text_at(value, "user_id", "new_user_id")),
    )
