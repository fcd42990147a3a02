"""WhatsApp's message templates: submitted from data/, their review followed, and the right one filled in.

(developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview, "Template status", and
…/templates/components, "Named parameters")
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import Column, DateTime, PrimaryKeyConstraint, String, Table, Text, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from connectors.channels.meta.graph import GraphClient, GraphError, GraphRefused, Json
from connectors.channels.meta.reported import TemplateNotice
from conversations.clock import Clock
from conversations.languages import ENGLISH
from conversations.message import Conversation, Message
from conversations.message_templates import AGENT, MessageTemplate, MessageTemplates, Purpose
from conversations.rendering import Renderer, RenderingError
from storage.metadata import metadata

APPROVED = "APPROVED"
_LIKE_APPROVED = frozenset({"REINSTATED", "UNPAUSED"})
"""Words of a change of status for a template that may be used again; when listed, it is approved."""
PAGE_SIZE = 100
STATUS_FIELD = "message_template_status_update"
log = structlog.get_logger(__name__)

channel_templates = Table(
    "channel_templates",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", String(64), nullable=False),
    Column("status", String(40), nullable=False),
    Column("category", String(40)),
    Column("reason", Text),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("channel", "account", "name", "language"),
)
"""Meta's word on each template of a business account."""


@dataclass(frozen=True)
class Chosen:
    """A template filled in, as a request has it; `says_it_all` unless it asks the shopper to write."""

    template: Json
    says_it_all: bool


class Templates:
    """The templates of one business account.

    Args:
        business_id: Of the WhatsApp business account; without it no template is known to be approved.
    """

    def __init__(self, declared: MessageTemplates, renderer: Renderer, shop_name: str, business_id: str | None) -> None:
        self._declared = declared
        self._renderer = renderer
        self._shop_name = shop_name
        self._business_id = business_id

    async def find_for(
        self, connection: AsyncConnection, message: Message, conversation: Conversation
    ) -> Chosen | None:
        """The approved template that stands for a message, in its language or else in English."""
        purpose = self._declared.find_purpose(AGENT if message.author == "agent" else message.key or "")
        if purpose is None or self._business_id is None:
            return None
        for language in dict.fromkeys((message.language or conversation.language, ENGLISH)):
            declared = self._declared.texts.get((purpose.name, language))
            if declared is None or not await self._is_approved(connection, declared):
                continue
            values = self._values(purpose, message, language)
            if values is not None:
                return Chosen(_filled(declared, values), says_it_all=not purpose.invites)
        return None

    async def synchronise(self, engine: AsyncEngine, graph: GraphClient, clock: Clock) -> None:
        """Submit what Meta does not have, and note what has become of the rest; a sweeper's job."""
        if self._business_id is None:
            return
        try:
            known = {(one["name"], one["language"]): one async for one in list_templates(graph, self._business_id)}
            for declared in self._declared.texts.values():
                key = (declared.name, declared.platform_language)
                if key not in known:
                    known[key] = {**_named(declared), **await self._submit(graph, declared)}
        except GraphError as error:
            log.warning("templates.not_synchronised", problem=str(error))
            return
        async with engine.begin() as connection:
            for one in known.values():
                await self._note(connection, one["name"], one["language"], one.get("status"), clock.now(), one)

    async def heard(
        self, connection: AsyncConnection, notice: TemplateNotice, business_id: str | None, now: datetime
    ) -> None:
        """A template's review has ended, or it was paused or disabled; other business accounts' are not ours.

        Args:
            business_id: Whose template it is.
        """
        if notice.field != STATUS_FIELD or not notice.name or not notice.language:
            return
        if self._business_id is None or business_id != self._business_id:
            return
        status = APPROVED if notice.event in _LIKE_APPROVED else notice.event
        told = {"category": notice.category, "reason": notice.reason}
        await self._note(connection, notice.name, notice.language, status, now, told)

    async def _is_approved(self, connection: AsyncConnection, declared: MessageTemplate) -> bool:
        row = channel_templates.c
        status = await connection.scalar(
            select(row.status).where(
                row.channel == "whatsapp",
                row.account == self._business_id,
                row.name == declared.name,
                row.language == declared.platform_language,
            )
        )
        return status == APPROVED

    def _values(self, purpose: Purpose, message: Message, language: str) -> dict[str, str] | None:
        """The parameters in words, or None where the message does not have them all."""
        known: Json = {**message.args, "shop_name": self._shop_name, "agent_name": message.author_name}
        values = {}
        for name in purpose.parameters:
            try:
                told = self._renderer.render_value(known.get(name), language)
            except RenderingError:
                return None
            # Meta refuses line breaks, tabs and more than four spaces in a parameter.
            values[name] = " ".join(told.split())
        return values if all(values.values()) else None

    async def _submit(self, graph: GraphClient, declared: MessageTemplate) -> Json:
        try:
            answer = await graph.post(f"{self._business_id}/message_templates", definition(declared))
        except GraphRefused as refused:
            if refused.fault.retry or refused.fault.stops_channel:
                raise
            log.error("templates.refused", template=declared.name, language=declared.language, problem=str(refused))
            return {"status": "REFUSED"}
        return {"status": answer.get("status", "PENDING"), "category": answer.get("category")}

    async def _note(
        self, connection: AsyncConnection, name: str, language: str, status: str | None, now: datetime, told: Json
    ) -> None:
        values = {
            "status": status or "PENDING",
            "category": told.get("category"),
            "reason": told.get("reason"),
            "updated_at": now,
        }
        key = {"channel": "whatsapp", "account": self._business_id, "name": name, "language": language}
        await connection.execute(
            insert(channel_templates)
            .values({**key, **values})
            .on_conflict_do_update(index_elements=list(key), set_=values)
        )


async def list_templates(graph: GraphClient, business_id: str) -> AsyncIterator[Json]:
    """Every template that Meta has of a business account: name, language, status and category.

    Raises:
        GraphRefused, GraphAway
    """
    after: Json = {}
    while True:
        asked = {"fields": "name,language,status,category", "limit": PAGE_SIZE, **after}
        page = await graph.get(f"{business_id}/message_templates", asked)
        for one in page.get("data", ()):
            yield one
        cursor = page.get("paging", {}).get("cursors", {}).get("after")
        if not page.get("paging", {}).get("next") or not cursor:
            return
        after = {"after": cursor}


def definition(declared: MessageTemplate) -> Json:
    """A template as it is submitted for review."""
    examples = [{"param_name": name, "example": declared.purpose.parameters[name]} for name in declared.variables]
    body: Json = {"type": "BODY", "text": declared.body}
    if examples:
        body["example"] = {"body_text_named_params": examples}
    return {
        **_named(declared),
        "category": declared.purpose.category,
        "parameter_format": "NAMED",
        "components": [body],
    }


def _named(declared: MessageTemplate) -> Json:
    return {"name": declared.name, "language": declared.platform_language}


def _filled(declared: MessageTemplate, values: dict[str, str]) -> Json:
    return {
        "name": declared.name,
        "language": {"code": declared.platform_language},
        "components": list(_components(declared, values)),
    }


def _components(declared: MessageTemplate, values: dict[str, str]) -> Iterator[Json]:
    if declared.variables:
        parameters = [{"type": "text", "parameter_name": name, "text": values[name]} for name in declared.variables]
        yield {"type": "body", "parameters": parameters}
