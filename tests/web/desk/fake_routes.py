"""The fake desk's routes and socket."""

import secrets
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request, Response, WebSocket, WebSocketDisconnect
from fastapi.responses import FileResponse, JSONResponse

from tests.web.desk import fake_server, samples
from tests.web.desk.fake_server import COOKIE, Json, Socket, refusal

if TYPE_CHECKING:
    from tests.web.desk.fake_server import FakeDesk


def add_routes(app: FastAPI, desk: "FakeDesk") -> None:
    """Everything under /api/desk, and the page's texts."""
    known = desk.known

    def agent_of(request: Request) -> Json:
        return desk.sessions[request.cookies[COOKIE]]

    async def changed(conversation: str, event: str, **facts: Any) -> None:
        known.held[conversation]["summary"].update(facts)
        stored = known.append(conversation, samples.line("system", event, 0, "en"))
        await desk._tell_message(conversation, {**stored, "at": datetime.now(UTC).isoformat()})

    def not_yours(conversation: str, agent: Json) -> JSONResponse | None:
        summary = known.held[conversation]["summary"]
        if summary["owner"] == "human" and summary["agent_id"] != agent["id"]:
            return refusal(409, "owned_by_other", agent_name=summary["agent_name"])
        return None if summary["owner"] == "human" else refusal(409, "not_yours")

    @app.get("/desk/locales/{code}.json")
    async def texts(code: str) -> Response:
        path = fake_server.ROOT / "data" / code / "desk.json"
        return FileResponse(path) if path.exists() else refusal(404, "language_unknown")

    @app.post("/api/desk/session")
    async def sign_in(request: Request) -> Response:
        body = await request.json()
        agent = samples.AGENTS.get(body["email"])
        if agent is None or body["password"] != samples.PASSWORD:
            return refusal(401, "wrong_credentials")
        session = secrets.token_urlsafe(16)
        desk.sessions[session] = dict(agent)
        response = JSONResponse(agent)
        response.set_cookie(COOKIE, session, httponly=True, samesite="strict")
        return response

    @app.delete("/api/desk/session", status_code=204)
    async def sign_out(request: Request) -> None:
        desk.sessions.pop(request.cookies.get(COOKIE, ""), None)

    @app.get("/api/desk/me")
    async def me(request: Request) -> Json:
        return agent_of(request)

    @app.patch("/api/desk/me")
    async def change_me(request: Request) -> Json:
        agent_of(request).update(await request.json())
        return agent_of(request)

    @app.get("/api/desk/conversations")
    async def listed(
        request: Request, view: str, language: str = "", q: str = "", cursor: int = 0, limit: int = 100
    ) -> Json:
        agent = agent_of(request)
        wanted = agent["languages"] if language == "mine" else [language]
        rows = [one for one in known.listed(view, agent) if not language or one["language"] in wanted]
        if q:
            rows = [
                one
                for one in rows
                if q.lower() in f"{one['shopper_name']} {one['order_number']} {one['last_message']}".lower()
            ]
        more = str(cursor + limit) if len(rows) > cursor + limit else None
        return {"conversations": rows[cursor : cursor + limit], "next_cursor": more, "counts": known.counts(agent)}

    @app.get("/api/desk/conversations/{conversation}")
    async def detail(conversation: str) -> Any:
        if conversation not in known.held:
            return refusal(404, "conversation_unknown")
        held = known.held[conversation]
        return {
            "conversation": held["summary"],
            "handoff": held["handoff"],
            "customer": held["customer"],
            "order": held["order"],
            "messages": held["messages"],
            "approvals": [],
            "reply_window": None,
            "answer_email": None,
            "last_seq": len(held["messages"]),
        }

    @app.get("/api/desk/approvals")
    async def approvals() -> Json:
        return {"approvals": [], "waiting": 0}

    @app.get("/api/desk/conversations/{conversation}/messages")
    async def messages(conversation: str, after: int = 0) -> Json:
        return {"messages": known.held[conversation]["messages"][after:]}

    @app.get("/api/desk/conversations/{conversation}/export")
    async def export(conversation: str) -> Json:
        return {"messages": known.held[conversation]["messages"]}

    @app.post("/api/desk/conversations/{conversation}/accept")
    async def accept(conversation: str, request: Request) -> Any:
        agent = agent_of(request)
        if known.held[conversation]["summary"]["owner"] == "human" and (conflict := not_yours(conversation, agent)):
            return conflict
        await changed(
            conversation,
            f"{agent['name']} took the conversation",
            owner="human",
            agent_id=agent["id"],
            agent_name=agent["name"],
            waiting_since=None,
        )
        return {}

    @app.post("/api/desk/conversations/{conversation}/reply")
    async def reply(conversation: str, request: Request) -> Any:
        agent, body = agent_of(request), await request.json()
        if body["client_id"] in desk.replied:
            return {"message": desk.replied[body["client_id"]]}
        if conflict := not_yours(conversation, agent):
            return conflict
        language = known.held[conversation]["summary"]["language"]
        wording = dict(samples.CANNED).get(body.get("key", ""), {})
        message = samples.line(
            "agent",
            body.get("text") or wording.get(language, wording.get("en")),
            0,
            language,
            author_name=agent["name"],
            client_id=body["client_id"],
            key=body.get("key"),
            text_for_agent=wording.get("en"),
        )
        stored = desk.replied[body["client_id"]] = known.append(
            conversation, {**message, "at": datetime.now(UTC).isoformat()}
        )
        await desk._tell_message(conversation, stored)
        return {"message": stored}

    @app.post("/api/desk/conversations/{conversation}/note")
    async def note(conversation: str, request: Request) -> Json:
        text = (await request.json())["text"]
        written = samples.line("agent", text, 0, "en", kind="note", private=True, author_name=agent_of(request)["name"])
        stored = known.append(conversation, {**written, "at": datetime.now(UTC).isoformat()})
        await desk._tell_message(conversation, stored)
        return {"message": stored}

    @app.post("/api/desk/conversations/{conversation}/hand-back", status_code=204)
    async def hand_back(conversation: str, request: Request) -> None:
        await changed(
            conversation,
            f"{agent_of(request)['name']} handed back to the bot",
            owner="bot",
            agent_id=None,
            agent_name=None,
        )

    @app.post("/api/desk/conversations/{conversation}/resolve", status_code=204)
    async def resolve(conversation: str, request: Request) -> None:
        await changed(
            conversation, f"{agent_of(request)['name']} resolved the conversation", status="resolved", owner="bot"
        )

    @app.post("/api/desk/conversations/{conversation}/read", status_code=204)
    async def read(conversation: str) -> None:
        known.held[conversation]["summary"]["unread"] = 0
        await desk._tell_summary(conversation)

    @app.get("/api/desk/canned")
    async def canned(request: Request, language: str) -> list[Json]:
        own = agent_of(request)["ui_language"]
        return [
            {
                "key": key,
                "text": text.get(language, text["en"]),
                "text_for_agent": None if own == language else text.get(own, text["en"]),
            }
            for key, text in samples.CANNED
        ]

    @app.websocket("/api/desk/socket")
    async def socket(websocket: WebSocket) -> None:
        agent = desk.sessions.get(websocket.cookies.get(COOKIE, ""))
        await websocket.accept()
        if agent is None:
            await websocket.close(4401)
            return
        page = Socket(websocket, agent)
        desk.sockets.append(page)
        await websocket.send_json({"type": "ready", "agent": agent})
        try:
            while True:
                await obey(page, await websocket.receive_json())
        except WebSocketDisconnect:
            if page in desk.sockets:
                desk.sockets.remove(page)
            for conversation in page.follows:
                await desk._tell_presence(conversation)

    async def obey(page: Socket, frame: Json) -> None:
        conversation = frame.get("conversation_id", "")
        if frame["type"] == "ping":
            await page.websocket.send_json({"type": "pong"})
        elif frame["type"] == "subscribe" and conversation in known.held:
            page.follows[conversation] = "viewing"
            for message in known.held[conversation]["messages"][frame["after"] :]:
                await page.websocket.send_json({"type": "message", "conversation_id": conversation, "message": message})
            await desk._tell_presence(conversation)
            with desk.follower_came:
                desk.follower_came.notify_all()
        elif frame["type"] == "typing" and conversation in page.follows:
            page.follows[conversation] = "typing" if frame["on"] else "viewing"
            await desk._tell_presence(conversation)
        elif frame["type"] == "unsubscribe" and page.follows.pop(conversation, None):
            await desk._tell_presence(conversation)


def new_shopper(name: str) -> Json:
    """A conversation that comes into the queue just now."""
    return {
        "shopper_name": name,
        "language": "en",
        "owner": "queue",
        "waited": -1,
        "order_number": None,
        "shopper_online": True,
        "reason": "shopper_asked",
        "messages": [samples.line("shopper", f"Hello, this is {name} {uuid.uuid4().hex[:4]}", 0, "en")],
        "order": None,
        "customer": None,
        "handoff": None,
    }
