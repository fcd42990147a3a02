"""Agents' accounts. They are made on the command line; there is no sign-up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID, uuid4

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock, SystemClock
from desk.passwords import PasswordCheck
from desk.tables import agent_sessions, agents

Role = Literal["agent", "supervisor"]


@dataclass(frozen=True, slots=True)
class Agent:
    """A person at the desk. `languages` are BCP 47 codes they answer in; `status` is online or away.

    `role` is "agent" or "supervisor"; shop.yml says who of them approves what is over a limit.
    """

    id: UUID
    email: str
    name: str
    languages: tuple[str, ...]
    ui_language: str
    status: str
    role: Role = "agent"

    def wire(self) -> dict[str, object]:
        """As the desk page sees its own agent."""
        return {
            "id": str(self.id),
            "name": self.name,
            "email": self.email,
            "languages": list(self.languages),
            "ui_language": self.ui_language,
            "status": self.status,
            "role": self.role,
        }


class AgentExists(ValueError):
    """The address already has an account."""

    def __init__(self, email: str) -> None:
        self.email = email
        super().__init__(f"There already is an agent with the address {email}.")


class AgentUnknown(ValueError):
    """No account has the address."""

    def __init__(self, email: str) -> None:
        self.email = email
        super().__init__(f"There is no agent with the address {email}.")


def normalise_email(email: str) -> str:
    """The one spelling under which an account is kept."""
    return email.strip().lower()


async def create_agent(
    engine: AsyncEngine,
    *,
    email: str,
    name: str,
    password: str,
    languages: Sequence[str] = ("en",),
    ui_language: str = "en",
    role: Role = "agent",
    clock: Clock | None = None,
) -> Agent:
    """Open an account.

    Args:
        languages: BCP 47 codes of `data/languages.yml` that the agent answers in.
        ui_language: Language of the desk itself and of the bot's turns shown beside the original.

    Raises:
        AgentExists: the address is taken.
        PasswordTooWeak: outside the length limits of `desk.passwords`.
    """
    agent = Agent(uuid4(), normalise_email(email), name.strip(), tuple(languages), ui_language, "online", role)
    password_hash = await PasswordCheck().hash(password)
    row = {
        "id": agent.id,
        "email": agent.email,
        "name": agent.name,
        "password_hash": password_hash,
        "languages": list(agent.languages),
        "ui_language": agent.ui_language,
        "status": agent.status,
        "role": agent.role,
        "created_at": (clock or SystemClock()).now(),
    }
    try:
        async with engine.begin() as connection:
            await connection.execute(insert(agents).values(row))
    except IntegrityError as error:
        raise AgentExists(agent.email) from error
    return agent


async def change_password(engine: AsyncEngine, *, email: str, password: str) -> None:
    """Give an agent who forgot their password a new one; every session of theirs ends.

    Raises:
        AgentUnknown: no account has this address.
        PasswordTooWeak: outside the length limits of `desk.passwords`.
    """
    password_hash = await PasswordCheck().hash(password)
    async with engine.begin() as connection:
        found = await find_with_password_hash(connection, email)
        if found is None:
            raise AgentUnknown(normalise_email(email))
        agent, _ = found
        await store_password_hash(connection, agent.id, password_hash)
        await connection.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent.id))


async def change_role(engine: AsyncEngine, *, email: str, role: Role) -> None:
    """Make an agent a supervisor, or one who is none.

    Raises:
        AgentUnknown: no account has this address.
    """
    async with engine.begin() as connection:
        changed = await connection.execute(
            update(agents).where(agents.c.email == normalise_email(email)).values(role=role)
        )
    if changed.rowcount == 0:
        raise AgentUnknown(normalise_email(email))


async def find_with_password_hash(connection: AsyncConnection, email: str) -> tuple[Agent, str] | None:
    """The account of this address and its password hash, or None."""
    query = select(agents).where(agents.c.email == normalise_email(email))
    row = (await connection.execute(query)).mappings().first()
    return None if row is None else (from_row(row), row["password_hash"])


async def store_password_hash(connection: AsyncConnection, agent_id: UUID, password_hash: str) -> None:
    """Replace the hash, for instance by one with newer parameters."""
    await connection.execute(update(agents).where(agents.c.id == agent_id).values(password_hash=password_hash))


async def change_settings(
    connection: AsyncConnection, agent_id: UUID, *, ui_language: str | None, status: str | None
) -> Agent:
    """Set what is not None and return the agent as it now is."""
    values = {"ui_language": ui_language, "status": status}
    changed = {name: value for name, value in values.items() if value is not None}
    if changed:
        await connection.execute(update(agents).where(agents.c.id == agent_id).values(changed))
    row = (await connection.execute(select(agents).where(agents.c.id == agent_id))).mappings().one()
    return from_row(row)


def from_row(row: RowMapping) -> Agent:
    """The value of a row that holds all columns of `agents`."""
    return Agent(
        id=row["id"],
        email=row["email"],
        name=row["name"],
        languages=tuple(row["languages"]),
        ui_language=row["ui_language"],
        status=row["status"],
        role=row["role"],
    )
