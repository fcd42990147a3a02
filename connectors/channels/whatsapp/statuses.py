"""What became of a message of ours, from an item of `statuses`."""

from connectors.channels.meta.reading import Json, mapping, platform_errors, text_at, usable_id
from connectors.channels.meta.reported import Status, Unreadable


def status_of(item: Json) -> Status | Unreadable:
    """A status, also of older versions that lean on fewer fields."""
    message_id, state = usable_id(text_at(item, "id")), usable_id(text_at(item, "status"))
    if message_id is None or state is None:
        return Unreadable("The status names no message or no state.")
    pricing = mapping(item, "pricing")
    billable = pricing.get("billable")
    return Status(
        message_id=message_id,
        state=state.lower(),
        errors=platform_errors(item.get("errors")),
        callback=text_at(item, "biz_opaque_callback_data"),
        conversation_type=text_at(mapping(item, "conversation", "origin"), "type"),
        pricing_category=text_at(pricing, "category"),
        billable=billable if isinstance(billable, bool) else None,
    )
