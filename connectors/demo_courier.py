"""The demo shop's courier at the door: moves a parcel and reports it, as a real shop's webhook does."""

import uuid
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from actions.backends.demo.courier import SCAN_OF_STATE, move_parcel
from actions.backends.values import ParcelState
from actions.notices.events import Reported, store_events
from actions.notices.facts import FACT_OF_STATE, Hint
from connectors.errors import ApiError
from connectors.services import Services
from connectors.shop_events.door import Wake

SYSTEM = "demo"


class ParcelMove(BaseModel):
    """Where the order's parcel goes next."""

    model_config = ConfigDict(extra="forbid")

    order_number: Annotated[str, Field(pattern=r"^\d{4,6}$")]
    state: ParcelState


def build_courier_router(services: Services, wake: Wake) -> APIRouter:
    """Routes that exist in a demo installation only."""
    router = APIRouter(prefix="/demo", tags=["demo"])

    @router.post("/parcels")
    async def move(told: ParcelMove) -> dict[str, str]:
        if told.state not in SCAN_OF_STATE:
            raise ApiError(422, "state_unknown", f"One of: {', '.join(SCAN_OF_STATE)}.")
        now = services.clock.now()
        moved = await move_parcel(services.engine, told.order_number, told.state, now)
        if moved is None:
            raise ApiError(404, "parcel_unknown", "This order has no parcel.")
        hint = Hint(
            fact=FACT_OF_STATE[told.state],
            happened_at=now,
            order_number=moved.order_number,
            about=moved.tracking_number,
            customer_id=moved.customer_id,
            state=told.state,
        )
        await store_events(services.engine, [Reported(SYSTEM, str(uuid.uuid4()), hint)], now)
        wake()
        return {"tracking_number": moved.tracking_number, "state": moved.state.value}

    return router
