"""Where the fake gateway keeps its conversations: one SQLite file, so that they outlive the process."""

import json
import secrets
import sqlite3
import uuid
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]


class Store:
    """Conversations and their messages; sequences count from 1 and have no gaps."""

    def __init__(self, path: str) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA synchronous=OFF")
        self._database.execute("CREATE TABLE IF NOT EXISTS sessions (token TEXT PRIMARY KEY, facts TEXT)")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS messages (conversation TEXT, seq INT, client_id TEXT, body TEXT,"
            " UNIQUE (conversation, seq), UNIQUE (conversation, client_id))"
        )

    def open(self, language: str) -> Json:
        facts = {"id": str(uuid.uuid4()), "language": language, "owner": "bot", "agent_name": None, "read_seq": 0}
        token = secrets.token_urlsafe(24)
        self._database.execute("INSERT INTO sessions VALUES (?, ?)", (token, json.dumps(facts)))
        return {**facts, "token": token}

    def find(self, token: str) -> Json | None:
        row = self._database.execute("SELECT facts FROM sessions WHERE token = ?", (token,)).fetchone()
        return None if row is None else {**json.loads(row[0]), "token": token}

    def save(self, session: Json) -> None:
        facts = {name: value for name, value in session.items() if name != "token"}
        self._database.execute("UPDATE sessions SET facts = ? WHERE token = ?", (json.dumps(facts), session["token"]))

    def add(self, conversation: str, message: Json) -> tuple[Json, bool]:
        client_id = message.get("client_id")
        if client_id:
            row = self._database.execute(
                "SELECT body FROM messages WHERE conversation = ? AND client_id = ?", (conversation, client_id)
            ).fetchone()
            if row:
                return json.loads(row[0]), False
        (last,) = self._database.execute(
            "SELECT coalesce(max(seq), 0) FROM messages WHERE conversation = ?", (conversation,)
        ).fetchone()
        blank: Json = {
            "author_name": None,
            "language": None,
            "kind": "text",
            "text": "",
            "cards": [],
            "buttons": [],
            "attachment": None,
            "client_id": None,
            "state": "sent",
        }
        at = datetime.now(UTC).isoformat()
        full = {**blank, **message, "id": str(uuid.uuid4()), "seq": last + 1, "at": message.get("at", at)}
        self._database.execute(
            "INSERT INTO messages VALUES (?, ?, ?, ?)", (conversation, last + 1, client_id, json.dumps(full))
        )
        return full, True

    def after(self, conversation: str, seq: int) -> list[Json]:
        rows = self._database.execute(
            "SELECT body FROM messages WHERE conversation = ? AND seq > ? ORDER BY seq", (conversation, seq)
        )
        return [json.loads(body) for (body,) in rows]
