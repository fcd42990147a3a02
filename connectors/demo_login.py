"""The demo shop's own log-in: what a real shop's page does for its customers, played for the demo's."""

from typing import Annotated

from fastapi import APIRouter, Query
from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.tables import customers
from connectors.errors import ApiError
from conversations.customer_token import CustomerTokens


def build_demo_router(engine: AsyncEngine, tokens: CustomerTokens) -> APIRouter:
    """Routes that exist in a demo installation only."""
    router = APIRouter(prefix="/demo", tags=["demo"])

    @router.get("/customer-token")
    async def customer_token(customer: Annotated[str, Query(max_length=120, pattern=r"^[^\x00]*$")]) -> dict[str, str]:
        async with engine.connect() as connection:
            customer_id = await connection.scalar(
                select(customers.c.id).where(or_(customers.c.id == customer, customers.c.email == customer))
            )
        if customer_id is None:
            raise ApiError(404, "customer_unknown", "The demo shop has no such customer.")
        return {"customer_token": tokens.issue(str(customer_id))}

    return router
