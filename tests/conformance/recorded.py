"""The recorded cases of a folder: `cases.json` names the files, what to find in each, and each answer's status.

<channel>/inbound/*.json          webhook bodies
<channel>/outbound/req_*.json     bodies of requests
<channel>/outbound/resp_*.json    the API's answers
shared/signature_vectors.json     table
shared/verify_handshake.json      table
"""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
FOLDER = (ROOT / os.environ.get("CASES", "../shared/channels")).resolve()
_REFUSED = re.compile(r"retired|invalid|negative|refused|rejected|too_(long|many)|over_?limit")


@dataclass(frozen=True)
class Case:
    """One file of the folder."""

    path: str
    note: str
    summary: dict[str, Any]
    http_status: int

    @property
    def channel(self) -> str:
        """ "whatsapp", "messenger" or "shared"."""
        return self.path.split("/", 1)[0]

    @property
    def kind(self) -> str:
        """ "inbound", "request", "answer" or "table"; "other" for a file that these tests do not know."""
        where, _, name = self.path.rpartition("/")
        if where.endswith("/inbound"):
            return "inbound"
        if where.endswith("/outbound") and name.startswith("req"):
            return "request"
        if where.endswith("/outbound") and name.startswith("resp"):
            return "answer"
        return "table" if where == "shared" else "other"

    @property
    def is_refused(self) -> bool:
        """The recording shows what the API refuses: its note or its name says so."""
        said = self.note.upper()
        return said.startswith("NEGATIVE") or "ERROR 100" in said or bool(_REFUSED.search(self.path.rpartition("/")[2]))

    def body(self) -> bytes:
        """The file as recorded."""
        return (FOLDER / self.path).read_bytes()

    def document(self) -> Any:
        """The file as JSON."""
        return json.loads(self.body())


def recorded() -> tuple[Case, ...]:
    """The cases of the folder; none where there is no folder."""
    index = FOLDER / "cases.json"
    if not index.is_file():
        return ()
    return tuple(
        Case(file["path"], file.get("note") or "", file.get("summary") or {}, int(file.get("http_status") or 200))
        for file in json.loads(index.read_text())["files"]
    )


def rows(name: str, key: str) -> list[dict[str, Any]]:
    """The rows of a table of the folder; none where there is no such file."""
    path = FOLDER / "shared" / name
    return json.loads(path.read_text())[key] if path.is_file() else []
