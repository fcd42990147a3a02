"""The general door: whatever system a shop has, it can post a fact here as JSON, signed with a secret that both know.

docs/notices.md describes the request for those who write it.
"""

import hashlib
import hmac
import re
from datetime import datetime, timedelta
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, model_validator

from actions.backends.values import ParcelState
from actions.notices.facts import FACT_OF_STATE, PARCEL_FACTS, Fact, Hint, parcel_handle
from connectors.shop_events.door import EventUnreadable, Headers, Heard, Prove, Read, same
from connectors.shop_events.order_numbers import OrderNumbers

TIMESTAMP = "x-babeldesk-timestamp"
SIGNATURE = "x-babeldesk-signature"
MOST_APART = timedelta(minutes=5)
"""A body that was signed longer ago is somebody's copy."""
_SECONDS = re.compile(r"\d{1,12}", re.ASCII)

Text = Annotated[str, Field(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f]+$")]


class ShopEvent(BaseModel):
    """The body.

    Args:
        id: The sender's own name of this event; the same whenever it is sent again.
        fact: What happened.
        order_number: As shoppers write it; a parcel may be named by `tracking_number` alone, once its order is known.
        happened_at: With a zone; the moment of the request where it is left out.
        parcel_state: With the fact `exception`, what it is.
        number: Of the refund or return, for these facts.
        customer_id, email, phone: The customer's, as the shop's system has them: they find a conversation of a
            customer who has not asked about this order yet.
    """

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    id: Text
    fact: Fact
    order_number: Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[^\x00-\x1f]+$")] | None = None
    happened_at: AwareDatetime | None = None
    tracking_number: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z ._/-]{3,59}$")] | None = None
    parcel_state: ParcelState | None = None
    number: Text | None = None
    customer_id: Text | None = None
    email: Text | None = None
    phone: Annotated[str, Field(pattern=r"^\+[1-9]\d{5,14}$")] | None = None

    @model_validator(mode="after")
    def _names_its_order(self) -> Self:
        if self.order_number is None and self.tracking_number is None:
            raise ValueError("order_number or tracking_number is needed")
        if self.parcel_state is not None and FACT_OF_STATE.get(self.parcel_state) is not self.fact:
            raise ValueError("parcel_state is not one of this fact")
        return self


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """The header's value: HMAC-SHA256 over timestamp, a point and the bytes."""
    signed = timestamp.encode() + b"." + body
    return "sha256=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def prover(secret: str) -> Prove:
    """Believes a body that was signed with the secret within the last minutes."""

    def prove(body: bytes, headers: Headers, now: datetime) -> bool:
        timestamp = headers.get(TIMESTAMP, "")
        if not secret or not _SECONDS.fullmatch(timestamp):
            return False
        is_signed = same(signature(secret, timestamp, body), headers.get(SIGNATURE))
        return is_signed and abs(now.timestamp() - int(timestamp)) <= MOST_APART.total_seconds()

    return prove


def reader(order_number_of: OrderNumbers) -> Read:
    """Reads the documented body."""

    def read(body: bytes, _: Headers, now: datetime) -> Heard:
        try:
            told = ShopEvent.model_validate_json(body)
        except ValidationError as error:
            first = error.errors(include_input=False)[0]
            place = ".".join(map(str, first["loc"])) or "body"
            raise EventUnreadable(f"{place}: {first['msg'].removeprefix('Value error, ')}") from error
        hint = Hint(
            fact=told.fact,
            happened_at=told.happened_at or now,
            order_number=order_number_of(told.order_number),
            handles=() if told.tracking_number is None else (parcel_handle(told.tracking_number),),
            about=(told.tracking_number if told.fact in PARCEL_FACTS else told.number) or "",
            customer_id=told.customer_id,
            email=None if told.email is None else told.email.lower(),
            phone=told.phone,
            state=told.parcel_state,
        )
        return Heard((hint,), told.id)

    return read
