"""The queue, one conversation, and what an agent does with it."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from conversations import attachments, export
from conversations.languages import ENGLISH
from conversations.message import Message
from conversations.outbox.deliveries import read_stops
from desk.agents import Agent
from desk.alarms import alarms_wire
from desk.approvals import read_of_conversation
from desk.bodies import Answer, Ending, LanguageCodes, Note, ReadUpTo
from desk.canned import CannedReplies
from desk.errors import UploadUnknown
from desk.queue import Filter, View, read_page
from desk.replies import Replies, Spoken
from desk.services import DeskServices
from desk.session_routes import SignedIn
from desk.story import read_lines, read_story
from desk.summaries import read_counts
from desk.words import Words

Json = dict[str, Any]
MOST_LANGUAGES = 50


def add_conversation_routes(router: APIRouter, services: DeskServices, words: Words, signed_in: SignedIn) -> None:
    """Routes under /conversations."""
    Signed = Annotated[Agent, Depends(signed_in)]  # noqa: N806 - a type, local because it needs the services
    replies = Replies(services.engine, services.clock)
    canned = CannedReplies(words)

    async def shown(message: Message, agent: Agent) -> Json:
        async with services.engine.connect() as connection:
            lines = await read_lines(connection, message.conversation_id, after=message.seq - 1, at_most=1)
        return {"message": lines.wire(words, agent.ui_language)[0]}

    @router.get("/conversations")
    async def list_conversations(
        agent: Signed,
        view: View = View.QUEUE,
        language: Annotated[list[LanguageCodes] | None, Query(max_length=MOST_LANGUAGES)] = None,
        q: Annotated[str, Query(max_length=200)] = "",
        cursor: Annotated[str | None, Query(max_length=300)] = None,
        limit: Annotated[int, Query(ge=1, le=200)] = 100,
    ) -> Json:
        narrowed = Filter(_languages(language or [], agent), q.replace("\x00", ""))
        async with services.engine.connect() as connection:
            page = await read_page(
                connection,
                services.clock,
                view=view,
                agent_id=agent.id,
                narrowed=narrowed,
                cursor=cursor,
                limit=limit,
            )
            counts = await read_counts(connection)
            stops = await read_stops(connection)
        return {
            "conversations": [summary.wire(words, agent.ui_language) for summary in page.summaries],
            "next_cursor": page.next_cursor,
            "counts": counts.wire(agent.id),
            "alarms": alarms_wire(stops, words, agent.ui_language),
        }

    @router.get("/conversations/{conversation_id}")
    async def read_conversation(conversation_id: UUID, agent: Signed) -> Json:
        async with services.engine.connect() as connection:
            story = await read_story(connection, services.clock, conversation_id)
            decisions = await read_of_conversation(
                connection, agent, services.approvals, services.clock.now(), conversation_id
            )
        told = story.wire(words, agent.ui_language)
        return {**told, "approvals": [one.wire(words, agent.ui_language) for one in decisions]}

    @router.get("/conversations/{conversation_id}/messages")
    async def read_messages(
        conversation_id: UUID, agent: Signed, after: Annotated[int, Query(ge=0, le=2**62)] = 0
    ) -> Json:
        async with services.engine.connect() as connection:
            lines = await read_lines(connection, conversation_id, after=after)
        return {"messages": lines.wire(words, agent.ui_language), "last_seq": lines.conversation.last_seq}

    @router.post("/conversations/{conversation_id}/accept")
    async def accept(conversation_id: UUID, agent: Signed) -> Json:
        await replies.accept(conversation_id, agent)
        return await read_conversation(conversation_id, agent)

    @router.post("/conversations/{conversation_id}/reply")
    async def reply(conversation_id: UUID, answer: Answer, agent: Signed) -> Json:
        if answer.key is not None:
            canned.require(answer.key, answer.args)
        spoken = Spoken(answer.text, answer.key, answer.args)
        return await shown(await replies.reply(conversation_id, agent, spoken, answer.client_id), agent)

    @router.post("/conversations/{conversation_id}/note")
    async def note(conversation_id: UUID, body: Note, agent: Signed) -> Json:
        return await shown(await replies.note(conversation_id, agent, body.text), agent)

    @router.post("/conversations/{conversation_id}/hand-back", status_code=204)
    async def hand_back(conversation_id: UUID, ending: Ending, agent: Signed) -> None:
        await replies.hand_back(conversation_id, agent, ending.resolution)

    @router.post("/conversations/{conversation_id}/resolve", status_code=204)
    async def resolve(conversation_id: UUID, ending: Ending, agent: Signed) -> None:
        await replies.resolve(conversation_id, agent, ending.resolution)

    @router.post("/conversations/{conversation_id}/read", status_code=204)
    async def mark_read(conversation_id: UUID, read: ReadUpTo, agent: Signed) -> None:
        if await replies.mark_read(conversation_id, agent, read.seq):
            services.attention.seen(conversation_id, read.seq)

    @router.get("/conversations/{conversation_id}/export")
    async def export_transcript(
        conversation_id: UUID,
        agent: Signed,
        file_format: Annotated[Literal["html", "json"], Query(alias="format")] = "html",
    ) -> Response:
        async with services.engine.connect() as connection:
            story = await read_story(connection, services.clock, conversation_id)
        told = story.wire(words, agent.ui_language)
        messages = told.pop("messages")
        if file_format == "json":
            return _download(export.as_json(told, messages), "application/json", "transcript.json")
        language = services.renderer.languages.get(agent.ui_language) or services.renderer.languages[ENGLISH]
        page = export.as_html(services.shop_name, language.code, language.direction, messages)
        return _download(page.encode(), "text/html; charset=utf-8", "transcript.html")

    @router.get("/conversations/{conversation_id}/uploads/{upload_id}")
    async def download(conversation_id: UUID, upload_id: UUID) -> Response:
        async with services.engine.connect() as connection:
            found = await attachments.find_upload(connection, conversation_id, upload_id)
        if found is None:
            raise UploadUnknown
        shown_inline = found.content_type.startswith("image/")
        return _download(found.content, found.content_type, None if shown_inline else "attachment")


def _languages(asked: list[str], agent: Agent) -> list[str]:
    """Codes as given, once or several times or with commas between; `mine` means those the agent answers in."""
    codes = [code.strip() for one in asked for code in one.split(",")]
    return [each for code in codes if code for each in (agent.languages if code == "mine" else (code,))]


def _download(content: bytes, content_type: str, filename: str | None) -> Response:
    """A file that no browser will run; without a name it is shown in its place."""
    disposition = "inline" if filename is None else f'attachment; filename="{filename}"'
    return Response(
        content,
        media_type=content_type,
        headers={
            "Content-Disposition": disposition,
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )
