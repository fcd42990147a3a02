"""Sessions of signed-in agents: a random id in a cookie, its hash in the database."""

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.clock import Clock
from desk.agents import Agent, from_row
from desk.tables import agent_sessions, agents

COOKIE = "babeldesk_desk"
# An unused session ends after IDLE; a used one slides on, but never past LONGEST.
IDLE = timedelta(hours=12)
LONGEST = timedelta(days=7)
# Renewing on every request would write on every request.
RENEW_AFTER = timedelta(minutes=10)


async def begin_session(connection: AsyncConnection, clock: Clock, agent_id: UUID) -> str:
    """Open a session and return its id, which nobody but the browser keeps."""
    now = clock.now()
    await connection.execute(delete(agent_sessions).where(agent_sessions.c.expires_at <= now))
    session_id = secrets.token_urlsafe(32)
    await connection.execute(
        insert(agent_sessions).values(
            id_hash=_hashed(session_id), agent_id=agent_id, created_at=now, expires_at=now + IDLE
        )
    )
    return session_id


async def find_agent(connection: AsyncConnection, clock: Clock, session_id: str) -> Agent | None:
    """Whose session this is, or None when it is unknown or over. Use prolongs it."""
    now = clock.now()
    query = (
        select(agents, agent_sessions.c.expires_at, agent_sessions.c.created_at.label("began_at"))
        .join(agent_sessions, agent_sessions.c.agent_id == agents.c.id)
        .where(agent_sessions.c.id_hash == _hashed(session_id), agent_sessions.c.expires_at > now)
    )
    row = (await connection.execute(query)).mappings().first()
    if row is None:
        return None
    prolonged = min(now + IDLE, row["began_at"] + LONGEST)
    if prolonged - row["expires_at"] > RENEW_AFTER:
        await connection.execute(
            update(agent_sessions).where(agent_sessions.c.id_hash == _hashed(session_id)).values(expires_at=prolonged)
        )
    return from_row(row)


async def end_session(connection: AsyncConnection, session_id: str) -> None:
    """Forget the session; an unknown one is no error."""
    await connection.execute(delete(agent_sessions).where(agent_sessions.c.id_hash == _hashed(session_id)))


def _hashed(session_id: str) -> bytes:
    return hashlib.sha256(session_id.encode()).digest()
