"""Entries of webhooks as the platforms write them: versions 24 to 26 of the Graph API."""

from datetime import datetime

from tests.graph_api.world import Json, Page, Person, PhoneNumber, Sent


def seconds(moment: datetime) -> str:
    """WhatsApp's time: seconds since 1970, as text."""
    return str(int(moment.timestamp()))


def milliseconds(moment: datetime) -> int:
    """Messenger's time."""
    return int(moment.timestamp() * 1000)


def whatsapp_change(number: PhoneNumber, value: Json, field: str = "messages") -> Json:
    """An entry with one change that belongs to a number."""
    metadata = {"display_phone_number": number.display, "phone_number_id": number.id}
    full = {"messaging_product": "whatsapp", "metadata": metadata, **value}
    return {"id": number.business_id, "changes": [{"value": full, "field": field}]}


def whatsapp_account_change(number: PhoneNumber, at: datetime, field: str, value: Json) -> Json:
    """An entry about the business account: it names no number."""
    return {"id": number.business_id, "time": int(at.timestamp()), "changes": [{"value": value, "field": field}]}


def whatsapp_contact(person: Person) -> Json:
    """The `contacts` item of a person; the number is missing for those who hide it."""
    contact: Json = {"profile": {"name": person.name}}
    if not person.hides_number:
        contact["wa_id"] = person.id
    if person.user_id:
        contact["user_id"] = person.user_id
    return contact


def whatsapp_message(number: PhoneNumber, person: Person, message: Json) -> Json:
    """An entry with one message of a person."""
    who = {} if person.hides_number else {"from": person.id}
    if person.user_id:
        who["from_user_id"] = person.user_id
    return whatsapp_change(number, {"contacts": [whatsapp_contact(person)], "messages": [{**who, **message}]})


def whatsapp_status(
    number: PhoneNumber, sent: Sent, state: str, at: datetime, errors: list[Json] | None = None
) -> Json:
    """An entry with one status of a message of ours."""
    status: Json = {"id": sent.id, "status": state, "timestamp": seconds(at)}
    if not sent.person.hides_number:
        status["recipient_id"] = sent.person.id
    if sent.person.user_id:
        status["recipient_user_id"] = sent.person.user_id
    if "biz_opaque_callback_data" in sent.request:
        status["biz_opaque_callback_data"] = sent.request["biz_opaque_callback_data"]
    if errors:
        status["errors"] = errors
    elif state == "sent":
        status["pricing"] = {
            "billable": False,
            "pricing_model": "PMP",
            "type": "free_customer_service",
            "category": "service",
        }
    return whatsapp_change(number, {"statuses": [status]})


def messenger_entry(page: Page, at: datetime, item: Json, *, standby: bool = False) -> Json:
    """An entry with one item."""
    return {"id": page.id, "time": milliseconds(at), "standby" if standby else "messaging": [item]}


def messenger_item(page: Page, person: Person, at: datetime | None, part: Json) -> Json:
    """What a person did."""
    item: Json = {"sender": {"id": person.id}, "recipient": {"id": page.id}}
    if at is not None:
        item["timestamp"] = milliseconds(at)
    return {**item, **part}


def messenger_echo(page: Page, sent: Sent, app_id: str, at: datetime) -> Json:
    """Our own message, as the page's other apps (and we) hear of it."""
    message = sent.request["message"]
    echoed: Json = {"mid": sent.id, "is_echo": True, "app_id": int(app_id)}
    echoed |= {key: message[key] for key in ("text", "metadata") if key in message}
    if "attachment" in message:
        attachment = message["attachment"]
        echoed["attachments"] = [{"type": attachment["type"], "payload": attachment["payload"]}]
    sides = {"sender": {"id": page.id}, "recipient": {"id": sent.person.id}}
    return {**sides, "timestamp": milliseconds(at), "message": echoed}
