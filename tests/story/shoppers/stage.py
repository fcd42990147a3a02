"""Where stories are played: a gateway whose database becomes new for each of them."""

import contextlib
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from sqlalchemy import URL

from actions.backends.demo.people import WELL_KNOWN
from conversations.inbox import button_token
from conversations.presence import LOBBY
from tests.story.shoppers.story import Heard, Rows, Story, Turn
from tests.story.shoppers.surface import Offered, Surface, Visit

PRISTINE = "demo_shop_pristine"
_KEPT = {"alembic_version"}
SOMEBODY_AT_THE_DESK = (
    "INSERT INTO presence (socket_id, conversation_id, role, person_id, name, state, expires_at) "
    "VALUES (gen_random_uuid(), %s, 'agent', gen_random_uuid(), 'Sam', 'viewing', now() + interval '1 hour')"
)
"""So that what a shopper hears who is handed over does not depend on the day of the week."""
PATIENCE_S = 30
DEADLOCKS_AT_MOST = 5
ASKED = "ask_proof"
ANSWERED: LiteralString = """
    SELECT 1 WHERE EXISTS (SELECT FROM messages WHERE author = 'shopper' AND seq > %(seq)s)
    AND NOT EXISTS (SELECT FROM messages WHERE turn_state = 'pending' OR to_send)
    AND NOT EXISTS (SELECT FROM channel_sends WHERE state IN ('queued', 'sending', 'unknown'))
"""
"""The shopper's message is stored, its turn is over, and what was said to it has left the house."""
REPORTED: LiteralString = """
    SELECT 1 WHERE NOT EXISTS (SELECT FROM channel_sends WHERE state IN ('queued', 'sending', 'unknown', 'sent'))
"""
"""Its channel has told what became of everything that was sent."""
UNSENT: LiteralString = """
    SELECT key FROM messages WHERE author = 'bot' AND NOT private AND channel <> 'website'
    AND NOT EXISTS (SELECT FROM channel_sends WHERE message_id = messages.id)
"""
UNDER_WAY: LiteralString = """
    SELECT 'message' AS what, kind AS name, turn_state AS state FROM messages WHERE turn_state = 'pending' OR to_send
    UNION ALL SELECT 'send', channel, state FROM channel_sends WHERE state <> 'delivered'
    UNION ALL SELECT 'event', kind, reason FROM webhook_events WHERE processed_at IS NULL
"""
"""What somebody who waited in vain wants to know."""


class Stage:
    """Plays stories one after another.

    Args:
        database: Of the gateway; holds a freshly filled demo shop.
    """

    def __init__(self, database: URL) -> None:
        dsn = database.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = psycopg.connect(dsn, autocommit=True, row_factory=dict_row)
        # A connection of its own: one that listens holds its lock between two notices.
        self._listening = psycopg.connect(dsn, autocommit=True)
        self._listening.execute("LISTEN babeldesk")
        self._tables = self._tables_of("demo_shop")
        self._execute("CREATE SCHEMA {pristine}", pristine=PRISTINE)
        for table in self._tables:
            self._execute("CREATE TABLE {pristine}.{table} AS TABLE demo_shop.{table}", pristine=PRISTINE, table=table)

    def close(self) -> None:
        """Let go of the database."""
        self._listening.close()
        self._connection.close()

    @contextmanager
    def play(self, story: Story, surface: Surface) -> Iterator["Conversation"]:
        """A conversation in a shop that nobody has spoken to yet."""
        self._renew()
        with surface.visit(story) as visit:
            proof = None if surface.logs_in else find_address(story)
            yield Conversation(visit, surface.opening, proof, self._connection, self._listening)

    def rows(self, wanted: Rows) -> list[dict[str, Any]]:
        """What the shop's table holds of what `wanted` is about."""
        conditions = sql.SQL(" AND ").join(
            sql.SQL("{} = {}").format(sql.Identifier(column), sql.Literal(value))
            for column, value in wanted.where.items()
        )
        query = sql.SQL("SELECT * FROM demo_shop.{} WHERE {}").format(sql.Identifier(wanted.table), conditions)
        return self._connection.execute(query).fetchall()

    def _renew(self) -> None:
        """The gateway's own workers look at these tables meanwhile; of two that wait for each other one gives way."""
        for _ in range(DEADLOCKS_AT_MOST):
            with contextlib.suppress(psycopg.errors.DeadlockDetected):
                self._renew_at_once()
                return
        self._renew_at_once()

    def _renew_at_once(self) -> None:
        with self._connection.transaction():
            self._execute("SET LOCAL session_replication_role = replica")
            # First what whoever works on a webhook takes first.
            self._execute("LOCK TABLE webhook_events")
            own = [table for table in self._tables_of("public") if table not in _KEPT]
            names = [sql.Identifier("public", table) for table in own]
            names += [sql.Identifier("demo_shop", table) for table in self._tables]
            self._connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(names)))
            for table in self._tables:
                self._execute(
                    "INSERT INTO demo_shop.{table} OVERRIDING SYSTEM VALUE TABLE {pristine}.{table}",
                    pristine=PRISTINE,
                    table=table,
                )
            self._connection.execute(SOMEBODY_AT_THE_DESK, [LOBBY])

    def _tables_of(self, schema: str) -> list[str]:
        found = self._connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", [schema])
        return sorted(row["tablename"] for row in found)

    def _execute(self, statement: str, **names: str) -> None:
        identifiers = {name: sql.Identifier(value) for name, value in names.items()}
        self._connection.execute(sql.SQL(statement).format(**identifiers))


def find_address(story: Story) -> str | None:
    """The e-mail address of the story's customer, if they have an account at the shop."""
    return next((customer.email for customer in WELL_KNOWN if customer.id == story.customer), None)


class Conversation:
    """One shopper at the stage.

    Args:
        opening: What is heard before the first answer.
        proof: What somebody says who has an account at the shop but is not logged in here, when proof is asked for.
    """

    def __init__(
        self,
        visit: Visit,
        opening: tuple[str, ...],
        proof: str | None,
        connection: psycopg.Connection[Any],
        listening: psycopg.Connection[Any],
    ) -> None:
        self.visit = visit
        self._connection = connection
        self._listening = listening
        self._opening = [Heard(key=key) for key in opening]
        self._proof = proof

    def takes(self, turn: Turn) -> list[tuple[Heard, str]]:
        """Send the turn's message; everything that was said to it, each with its language.

        What everybody hears on this surface first is part of the first answer. Who would be logged in elsewhere, and is
        asked for proof here, gives it and hears the answer then.
        """
        heard = self._hears(turn)
        if self._proof is not None and heard[-1][0].key == ASKED and ASKED not in [one.key for one in turn.hears]:
            return heard[:-1] + self._hears(Turn(says=self._proof, hears=()))
        return heard

    def _hears(self, turn: Turn) -> list[tuple[Heard, str]]:
        before = self._last_seq()
        if turn.uploads is not None:
            self.visit.uploads(turn.uploads, photo())
        elif turn.says is not None:
            self.visit.says(turn.says)
        else:
            self.visit.presses(self._offered(turn.presses or ""))
        self._wait_until(ANSWERED, seq=before)
        found = self._connection.execute(
            "SELECT key, args, language FROM messages WHERE seq > %s AND author = 'bot' ORDER BY seq", [before]
        )
        return [(Heard(key=row["key"], args=row["args"] or {}), row["language"]) for row in found]

    def expects(self, turn: Turn) -> tuple[Heard, ...]:
        """What `turn` has to be answered with here, if it is next."""
        opening, self._opening = self._opening, []
        return (*opening, *turn.hears)

    def check_delivery(self) -> None:
        """Everything that was said went out once, in order, by the rules of its channel, and is known to have arrived.

        Raises:
            AssertionError: something was refused, lost, sent twice or out of order.
        """
        self._wait_until(REPORTED)
        sends = self._connection.execute("SELECT external_id, state FROM channel_sends ORDER BY seq, part").fetchall()
        assert self.visit.refused() == []
        assert [row["external_id"] for row in sends] == self.visit.arrived()
        assert {row["state"] for row in sends} <= {"delivered"}
        assert self._connection.execute(UNSENT).fetchall() == []

    @property
    def was_handed_over(self) -> bool:
        """Whether it waits for a person."""
        found = self._connection.execute("SELECT owner FROM conversations").fetchone()
        return found is not None and found["owner"] != "bot"

    def _wait_until(self, condition: LiteralString, **values: Any) -> None:
        """Return when it holds; looks again at every notice of the database."""
        notices = self._listening.notifies(timeout=PATIENCE_S)
        while self._connection.execute(condition, values).fetchone() is None:
            assert next(notices, None) is not None, self._connection.execute(UNDER_WAY).fetchall()
        notices.close()

    def _last_seq(self) -> int:
        found = self._connection.execute("SELECT last_seq FROM conversations").fetchone()
        return 0 if found is None else int(found["last_seq"])

    def _offered(self, key: str) -> Offered:
        found = self._connection.execute("SELECT id, buttons FROM messages WHERE author = 'bot' ORDER BY seq DESC")
        for row in found:
            for index, button in enumerate(row["buttons"] or ()):
                if key in (button["key"], *(button.get("args") or {}).values()):
                    return Offered(button_token(row["id"], index), index + 1)
        raise AssertionError(f"no answer has the button {key}")


def photo() -> bytes:
    """A PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
    )
