"""AfterShip's and 17TRACK's webhooks: a parcel's newest state, in the words that their adapters know already.

AfterShip: aftership.com/docs/tracking/webhook/webhook-overview. 17TRACK: asset.17track.net/api/document/v2.2_en.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from actions.backends.tracking_services import aftership_words, seventeen_track_words
from actions.backends.tracking_services.fields import group, is_number, text
from actions.backends.tracking_services.words import StatusWords
from actions.backends.values import ParcelState
from actions.notices.facts import FACT_OF_STATE, Hint, parcel_handle
from connectors.shop_events.body import at, read_json
from connectors.shop_events.door import Headers, Heard, Read
from connectors.shop_events.order_numbers import OrderNumbers


def aftership_reader(number_of: OrderNumbers) -> Read:
    """Reads `tracking_update`; the order's number is there where the shop has given it to AfterShip."""
    words = StatusWords("AfterShip", aftership_words.SUBTAGS, aftership_words.TAGS, aftership_words.STATES)

    def read(body: bytes, _: Headers, now: datetime) -> Heard:
        told = read_json(body)
        parcel = group(told.get("msg"))
        state = words.state(text(parcel.get("subtag")), text(parcel.get("tag")), ())
        order_number = number_of(text(parcel.get("order_number")))
        happened_at = at(parcel.get("updated_at"), now)
        return _heard(parcel.get("tracking_number"), state, order_number, happened_at, text(told.get("event_id")))

    return read


def seventeen_track_reader(number_of: OrderNumbers) -> Read:
    """Reads `TRACKING_UPDATED`; the order's number is there where the shop has set it as the parcel's tag."""
    words = StatusWords(
        "17TRACK", seventeen_track_words.SUB_STATUSES, seventeen_track_words.STAGES, seventeen_track_words.STATES
    )

    def read(body: bytes, _: Headers, now: datetime) -> Heard:
        told = read_json(body)
        if told.get("event") != "TRACKING_UPDATED":
            return Heard()
        parcel = group(told.get("data"))
        info: Mapping[str, Any] = group(parcel.get("track_info"))
        status, newest = group(info.get("latest_status")), group(info.get("latest_event"))
        state = words.state(text(status.get("sub_status")), text(status.get("status")), ())
        happened_at = at(newest.get("time_utc") or newest.get("time_iso"), now)
        return _heard(parcel.get("number"), state, number_of(text(parcel.get("tag"))), happened_at, "")

    return read


def _heard(parcel: Any, state: ParcelState, order_number: str | None, happened_at: datetime, event_id: str) -> Heard:
    fact, tracking_number = FACT_OF_STATE.get(state), text(parcel)
    if fact is None or not is_number(tracking_number):
        return Heard()
    hint = Hint(
        fact=fact,
        happened_at=happened_at,
        # Shops write other things there too; then the parcel's number has to lead to its order.
        order_number=order_number if order_number is not None and order_number.isdigit() else None,
        handles=(parcel_handle(tracking_number),),
        about=tracking_number,
        state=state,
    )
    return Heard((hint,), event_id or None)
