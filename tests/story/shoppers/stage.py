"""Where stories are played: a gateway whose database becomes new for each of them."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import httpx
import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from sqlalchemy import URL

from conversations.inbox import button_token
from conversations.presence import LOBBY
from tests.story.shoppers.story import Heard, Rows, Story, Turn

PRISTINE = "demo_shop_pristine"
_KEPT = {"alembic_version"}
SOMEBODY_AT_THE_DESK = (
    "INSERT INTO presence (socket_id, conversation_id, role, person_id, name, state, expires_at) "
    "VALUES (gen_random_uuid(), %s, 'agent', gen_random_uuid(), 'Sam', 'viewing', now() + interval '1 hour')"
)
"""So that what a shopper hears who is handed over does not depend on the day of the week."""


class Stage:
    """Plays stories one after another.

    Args:
        database: Of the gateway; holds a freshly filled demo shop.
        url: The gateway's.
    """

    def __init__(self, database: URL, url: str) -> None:
        dsn = database.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = psycopg.connect(dsn, autocommit=True, row_factory=dict_row)
        self._url = url
        self._tables = self._tables_of("demo_shop")
        self._execute("CREATE SCHEMA {pristine}", pristine=PRISTINE)
        for table in self._tables:
            self._execute("CREATE TABLE {pristine}.{table} AS TABLE demo_shop.{table}", pristine=PRISTINE, table=table)

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    @contextmanager
    def play(self, story: Story) -> Iterator["Conversation"]:
        """A conversation in a shop that nobody has spoken to yet."""
        self._renew()
        with httpx.Client(base_url=self._url, timeout=40) as client:
            token = None
            if story.customer is not None:
                token = client.get("/demo/customer-token", params={"customer": story.customer}).raise_for_status()
            body = {"page_language": story.language, "customer_token": token and token.json()["customer_token"]}
            begun = client.post("/api/widget/sessions", json=body).raise_for_status().json()
            client.headers["Authorization"] = f"Bearer {begun['token']}"
            yield Conversation(client, self._connection, UUID(begun["conversation_id"]))

    def rows(self, wanted: Rows) -> list[dict[str, Any]]:
        """What the shop's table holds of what `wanted` is about."""
        conditions = sql.SQL(" AND ").join(
            sql.SQL("{} = {}").format(sql.Identifier(column), sql.Literal(value))
            for column, value in wanted.where.items()
        )
        query = sql.SQL("SELECT * FROM demo_shop.{} WHERE {}").format(sql.Identifier(wanted.table), conditions)
        return self._connection.execute(query).fetchall()

    def _renew(self) -> None:
        """All of it in one transaction: the gateway's own workers look at the same tables meanwhile."""
        with self._connection.transaction():
            self._execute("SET LOCAL session_replication_role = replica")
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


class Conversation:
    """One shopper at the stage."""

    def __init__(self, client: httpx.Client, connection: psycopg.Connection[Any], conversation_id: UUID) -> None:
        self._client = client
        self._connection = connection
        self._id = conversation_id
        self._count = 0

    def takes(self, turn: Turn) -> list[tuple[Heard, str]]:
        """Send the turn's message; everything that was said to it, each with its language."""
        self._count += 1
        before = self._last_seq()
        if turn.uploads is not None:
            self._upload(turn.uploads)
        else:
            body = {"client_id": f"m{self._count}"}
            body |= {"text": turn.says} if turn.says is not None else {"token": self._token(turn.presses or "")}
            answered = self._client.post("/api/widget/messages", json=body, headers={"Prefer": "wait=30"})
            assert answered.status_code == httpx.codes.OK, (answered.status_code, answered.text)
        found = self._connection.execute(
            "SELECT key, args, language FROM messages WHERE conversation_id = %s AND seq > %s AND author = 'bot' "
            "ORDER BY seq",
            [self._id, before],
        )
        return [(Heard(key=row["key"], args=row["args"] or {}), row["language"]) for row in found]

    @property
    def was_handed_over(self) -> bool:
        """Whether it waits for a person."""
        found = self._connection.execute("SELECT owner FROM conversations WHERE id = %s", [self._id]).fetchone()
        return found is not None and found["owner"] != "bot"

    def _upload(self, name: str) -> None:
        """A file's turn is not waited for by its request; the database tells when it is over."""
        info = self._connection.info
        # A connection of its own: one that listens holds its lock between two notices.
        with psycopg.connect(info.dsn, password=info.password, autocommit=True) as listening:
            listening.execute("LISTEN babeldesk")
            sent = self._client.post(
                "/api/widget/uploads",
                files={"file": (name, photo(), "image/png")},
                data={"client_id": f"m{self._count}"},
            )
            sent.raise_for_status()
            waiting = "SELECT 1 FROM messages WHERE conversation_id = %s AND turn_state = 'pending'"
            notices = listening.notifies(timeout=30)
            while self._connection.execute(waiting, [self._id]).fetchone() is not None:
                assert next(notices, None) is not None, f"{name} was not answered"
            notices.close()

    def _last_seq(self) -> int:
        found = self._connection.execute("SELECT last_seq FROM conversations WHERE id = %s", [self._id]).fetchone()
        return 0 if found is None else int(found["last_seq"])

    def _token(self, key: str) -> str:
        found = self._connection.execute(
            "SELECT id, buttons FROM messages WHERE conversation_id = %s AND author = 'bot' ORDER BY seq DESC",
            [self._id],
        )
        for row in found:
            for index, button in enumerate(row["buttons"] or ()):
                if key in (button["key"], *(button.get("args") or {}).values()):
                    return button_token(row["id"], index)
        raise AssertionError(f"no answer has the button {key}")


def photo() -> bytes:
    """A PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
    )
