"""A shopper's copy of what is kept of them: one archive with a JSON file a table, and the files they sent."""

import io
import json
import uuid
import zipfile
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import LargeBinary, RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.erasure import rows_of
from conversations.personal_data import HOLDINGS
from conversations.tables import uploads
from storage.metadata import metadata

MEDIA_TYPE = "application/zip"


async def make_copy(connection: AsyncConnection, ids: Collection[uuid.UUID], further: Mapping[str, bytes]) -> bytes:
    """The archive, for these conversations.

    Args:
        further: More files by name, such as the shop system's own copy.
    """
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, holding in HOLDINGS.items():
            if not holding.exported or name not in metadata.tables:
                continue
            table = metadata.tables[name]
            columns = [one for one in table.c if one.name not in holding.secret and not _is_binary(one.type)]
            rows = await connection.execute(select(*columns).where(rows_of(table, ids)))
            found = [_plain(row) for row in rows.mappings()]
            if found:
                packed.writestr(f"{name}.json", json.dumps(found, ensure_ascii=False, indent=1, default=str))
        files = await connection.execute(
            select(uploads.c.id, uploads.c.name, uploads.c.content).where(uploads.c.conversation_id.in_(ids))
        )
        for file in files:
            packed.writestr(f"files/{file.id}-{file.name}", file.content)
        for name, content in further.items():
            packed.writestr(f"shop/{name}", content)
    return archive.getvalue()


def _is_binary(kind: object) -> bool:
    return isinstance(kind, LargeBinary)


def _plain(row: RowMapping) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}
