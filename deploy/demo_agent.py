"""The demo installation's agent: made when there is no agent yet, its password shown once and stored nowhere."""

import secrets
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.clock import Clock
from conversations.languages import Language
from desk.agents import create_agent
from desk.tables import agents

EMAIL = "agent@example.com"
NAME = "Alex"


async def create_demo_agent(engine: AsyncEngine, languages: Iterable[Language], clock: Clock) -> tuple[str, str] | None:
    """E-mail and password of a new agent who reads every released language; None when there already is an agent."""
    async with engine.connect() as connection:
        if await connection.scalar(select(func.count()).select_from(agents)):
            return None
    password = secrets.token_urlsafe(9)
    codes = [language.code for language in languages if language.released]
    await create_agent(engine, email=EMAIL, name=NAME, password=password, languages=codes, clock=clock)
    return EMAIL, password
