"""Open pages are told everything, once and in order, whichever replica they hang on."""

import asyncio
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text, update
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from conversations import transcript
from conversations.outbox import stops
from conversations.outbox.channel import Stopped
from conversations.presence import LOBBY, Person
from conversations.tables import messages
from desk import socket as desk_socket
from desk.sessions import COOKIE
from tests.desk.conftest import Page, Replica, Shopper, SignIn
from tests.fakes import FakeClock


async def test_a_page_is_greeted_with_its_agent(sign_in: SignIn) -> None:
    page = await sign_in("Ana")
    async with page.socket() as socket:
        assert (await socket.next("ready"))["agent"]["name"] == "Ana"
        await socket.send(type="ping")
        await socket.next("pong")


async def test_a_stranger_gets_no_socket(desk: Replica) -> None:
    address = desk.url.replace("http", "ws") + "/api/desk/socket"
    async with connect(address, origin=desk.url, proxy=None) as connection:  # type: ignore[arg-type]
        with pytest.raises(ConnectionClosed) as closed:
            await connection.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == desk_socket.SIGNED_OUT


async def test_another_sites_page_gets_no_socket_even_with_the_cookie(desk: Replica, sign_in: SignIn) -> None:
    page = await sign_in()
    address = desk.url.replace("http", "ws") + "/api/desk/socket"
    headers = {"Cookie": f"{COOKIE}={page.client.cookies[COOKIE]}"}
    for origin in ("https://evil.example", "null", None):
        with pytest.raises(InvalidStatus):
            async with connect(address, origin=origin, additional_headers=headers, proxy=None):  # type: ignore[arg-type]
                pass


async def test_new_work_appears_in_every_open_queue_with_the_counts(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica
) -> None:
    ana, bo = await sign_in("Ana"), await sign_in("Bo", at=other_desk)
    async with ana.socket() as one, bo.socket() as two:
        await one.next("ready")
        await two.next("ready")
        conversation_id = str(await shopper.arrive())
        for socket in (one, two):
            told = await socket.until("summary", lambda frame: frame["conversation"]["owner"] == "queue")
            assert told["conversation"]["id"] == conversation_id
            assert told["counts"] == {"queue": 1, "mine": 0, "open": 1, "approvals": 0}
        await bo.post(f"/conversations/{conversation_id}/accept")
        mine = await two.until("summary", lambda frame: frame["conversation"]["owner"] == "human")
        theirs = await one.until("summary", lambda frame: frame["conversation"]["owner"] == "human")
        assert mine["counts"] == {"queue": 0, "mine": 1, "open": 1, "approvals": 0}
        assert theirs["counts"] == {"queue": 0, "mine": 0, "open": 1, "approvals": 0}
        assert theirs["conversation"]["agent_name"] == "Bo"


async def test_what_was_said_before_and_while_subscribing_arrives_once_and_in_order(
    sign_in: SignIn, shopper: Shopper
) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()

    async def talk() -> None:
        for number in range(40):
            await shopper.say(conversation_id, f"line {number}")

    async with page.socket() as socket:
        talking = asyncio.create_task(talk())
        await socket.next("ready")
        await socket.send(type="subscribe", conversation_id=conversation_id, after=1)
        seen: list[int] = []
        while not seen or seen[-1] < 43:
            seen.append((await socket.next("message"))["message"]["seq"])
        await talking
        assert seen == list(range(2, 44))
        await socket.send(type="ping")
        await socket.next("pong")


async def test_a_page_that_connects_again_gets_what_it_missed_and_nothing_twice(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica
) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=0)
        for _ in range(3):
            last = (await socket.next("message"))["message"]["seq"]
    missed = [await shopper.say(conversation_id, f"missed {n}") for n in range(3)]
    elsewhere = await sign_in("Ana", at=other_desk)
    async with elsewhere.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=last)
        seen = [(await socket.next("message"))["message"]["seq"] for _ in missed]
        assert seen == missed


async def test_a_message_that_changes_is_sent_again(sign_in: SignIn, shopper: Shopper, desk: Replica) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    sent = await page.post(f"/conversations/{conversation_id}/reply", {"text": "Hola", "client_id": "x"})
    message = sent.json()["message"]
    assert message["state"] == "sent"
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=message["seq"] - 1)
        await socket.until("message", lambda frame: frame["message"]["seq"] == message["seq"])
        async with desk.services.engine.begin() as connection:
            await transcript.mark_read(connection, conversation_id, "shopper", message["seq"])
        await socket.until("message", lambda frame: frame["message"] == {**message, "state": "read"})


async def test_what_was_understood_arrives_even_when_the_shopper_wrote_on_meanwhile(
    sign_in: SignIn, shopper: Shopper, desk: Replica
) -> None:
    conversation_id = await shopper.arrive()
    early = await shopper.say(conversation_id, "¿Y mi dinero?", turn_state="pending")
    page = await sign_in()
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=early)
        late = await shopper.say(conversation_id, "¿Hola?", turn_state="pending")
        await socket.until("message", lambda frame: frame["message"]["seq"] == late)
        async with desk.services.engine.begin() as connection:
            settled = update(messages).where(messages.c.conversation_id == conversation_id, messages.c.seq == early)
            await connection.execute(settled.values(turn_state="shown", understanding={"intent": "refund_status"}))
            await transcript.notify(connection, conversation_id, late)
        again = await socket.until("message", lambda frame: frame["message"]["seq"] == early)
        assert again["message"]["understanding"] == {"intent": "refund_status"}


async def test_a_replay_longer_than_the_queue_waits_for_the_page(
    sign_in: SignIn, shopper: Shopper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_socket, "QUEUE_FRAMES", 3)
    conversation_id = await shopper.arrive()
    for number in range(20):
        last = await shopper.say(conversation_id, f"line {number}")
    page = await sign_in()
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=0)
        seen = [(await socket.next("message"))["message"]["seq"] for _ in range(last)]
        assert seen == list(range(1, last + 1))


async def test_who_reads_and_who_types_is_seen_on_every_replica(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica
) -> None:
    conversation_id = await shopper.arrive()
    ana, bo = await sign_in("Ana"), await sign_in("Bo", at=other_desk)

    def states(frame: dict[str, object]) -> dict[str, str]:
        return {one["name"]: one["state"] for one in frame["agents"]}  # type: ignore[attr-defined]

    async with ana.socket() as one:
        await one.send(type="subscribe", conversation_id=conversation_id, after=0)
        async with bo.socket() as two:
            await two.send(type="subscribe", conversation_id=conversation_id, after=0)
            await one.until("presence", lambda frame: states(frame) == {"Ana": "viewing", "Bo": "viewing"})
            await two.send(type="typing", conversation_id=conversation_id, on=True)
            await one.until("presence", lambda frame: states(frame) == {"Ana": "viewing", "Bo": "typing"})
            await two.send(type="typing", conversation_id=conversation_id, on=False)
            await one.until("presence", lambda frame: states(frame) == {"Ana": "viewing", "Bo": "viewing"})
            await two.send(type="unsubscribe", conversation_id=conversation_id)
            await one.until("presence", lambda frame: states(frame) == {"Ana": "viewing"})
            await two.send(type="subscribe", conversation_id=conversation_id, after=0)
            await one.until("presence", lambda frame: len(states(frame)) == 2)
        await one.until("presence", lambda frame: states(frame) == {"Ana": "viewing"})


async def test_typing_that_is_never_taken_back_ends_by_time(
    sign_in: SignIn, shopper: Shopper, desk: Replica, clock: FakeClock
) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=0)
        await socket.send(type="typing", conversation_id=conversation_id, on=True)
        await socket.until("presence", lambda frame: frame["agents"][0]["state"] == "typing")
        clock.advance(10)
        await desk.services.presence.sweep()
        await socket.until("presence", lambda frame: frame["agents"][0]["state"] == "viewing")


async def test_a_replica_that_died_leaves_nobody_behind(desk: Replica, shopper: Shopper, clock: FakeClock) -> None:
    presence = desk.services.presence
    conversation_id = await shopper.arrive()
    await presence.enter(uuid4(), conversation_id, Person("agent", uuid4(), "Ghost"))
    assert (await presence.present([conversation_id]))[conversation_id]
    clock.advance(60)
    assert conversation_id not in await presence.present([conversation_id])
    await presence.sweep()
    async with desk.services.engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM presence"))).scalar_one() == 0


async def test_the_shoppers_coming_typing_and_leaving_is_seen(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica, clock: FakeClock
) -> None:
    conversation_id = await shopper.arrive()
    clock.advance(120)
    widget, presence = uuid4(), other_desk.services.presence
    page = await sign_in()
    async with page.socket() as socket:
        await socket.send(type="subscribe", conversation_id=conversation_id, after=0)
        await presence.enter(widget, conversation_id, Person("shopper", conversation_id, ""))
        await socket.until("summary", lambda frame: frame["conversation"]["shopper_online"])
        await presence.type(widget, conversation_id, on=True)
        assert (await socket.next("typing")) == {
            "type": "typing",
            "conversation_id": str(conversation_id),
            "who": "shopper",
            "on": True,
        }
        await presence.type(widget, conversation_id, on=True)
        assert (await socket.next("typing"))["on"], "said again while it lasts"
        await presence.leave(widget)
        await socket.until("typing", lambda frame: not frame["on"])
        await socket.until("summary", lambda frame: not frame["conversation"]["shopper_online"])


async def test_an_open_page_makes_the_desk_staffed_unless_its_agent_is_away(sign_in: SignIn, desk: Replica) -> None:
    page = await sign_in()

    async def lobby() -> list[str]:
        return [one.state for one in (await desk.services.presence.present([LOBBY])).get(LOBBY, ())]

    assert await lobby() == []
    async with page.socket() as socket:
        await socket.next("ready")
        assert await lobby() == ["viewing"]
        await page.client.patch("/me", json={"status": "away"})
        assert await lobby() == ["away"]


async def test_a_page_that_never_reads_is_closed_instead_of_skipping_events(
    sign_in: SignIn, shopper: Shopper, desk: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_socket, "QUEUE_FRAMES", 2)
    page = await sign_in()
    pages: list[desk_socket.DeskSocket] = []
    attach = desk.desk._live.attach

    def note(listener: desk_socket.DeskSocket) -> None:
        pages.append(listener)
        attach(listener)

    monkeypatch.setattr(desk.desk._live, "attach", note)
    async with page.socket() as socket:
        await socket.next("ready")
        for _ in range(4):  # no await between them: the writer cannot empty the queue
            pages[0].push(b'{"type":"pong"}')
        with pytest.raises(ConnectionClosed) as closed:
            await socket.next("no such frame")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == desk_socket.TRY_AGAIN


async def test_a_session_that_ends_elsewhere_closes_the_agents_pages(
    sign_in: SignIn, desk: Replica, other_desk: Replica
) -> None:
    here = await sign_in("Ana")
    async with here.socket() as socket:
        await socket.next("ready")
        elsewhere = f"{other_desk.url}/api/desk/session"
        assert (await here.client.delete(elsewhere)).status_code == 204
        await desk.desk._live._keep_alive()
        with pytest.raises(ConnectionClosed) as closed:
            await socket.next("pong")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == desk_socket.SIGNED_OUT


async def test_a_changed_language_reaches_the_open_page_at_once(sign_in: SignIn, shopper: Shopper) -> None:
    page = await sign_in(ui_language="en")
    async with page.socket() as socket:
        await socket.next("ready")
        await page.client.patch("/me", json={"ui_language": "es"})
        await shopper.arrive("es")
        told = await socket.until("summary", lambda frame: frame["conversation"]["reason"] is not None)
        assert told["conversation"]["reason_text"] != "Asked for a person"


async def test_signing_out_closes_the_agents_pages(sign_in: SignIn) -> None:
    page = await sign_in()
    async with page.socket() as socket:
        await socket.next("ready")
        await page.client.delete("/session")
        with pytest.raises(ConnectionClosed) as closed:
            await socket.next("pong")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == desk_socket.SIGNED_OUT


async def test_losing_the_database_sends_every_page_to_connect_again(
    sign_in: SignIn, desk: Replica, shopper: Shopper
) -> None:
    page = await sign_in()
    async with page.socket() as socket:
        await socket.next("ready")
        async with desk.services.engine.begin() as connection:
            await connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND query LIKE 'LISTEN%'"
                )
            )
        with pytest.raises(ConnectionClosed) as closed:
            await socket.next("pong")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == desk_socket.TRY_AGAIN


async def test_frames_that_are_none_of_ours_are_refused_and_harm_nothing(sign_in: SignIn) -> None:
    page = await sign_in()
    async with page.socket() as socket:
        for frame in ("", "{", "[]", '{"type":"nothing"}', '{"type":"subscribe","conversation_id":"x"}'):
            await socket.connection.send(frame)
            assert (await socket.next("error"))["code"] == "bad_frame"
        await socket.send(type="subscribe", conversation_id=uuid4(), after=0)
        assert (await socket.next("error"))["code"] == "conversation_unknown"
        await socket.send(type="ping")
        await socket.next("pong")


async def test_twenty_pages_follow_a_hundred_conversations(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica, desk: Replica
) -> None:
    conversations = [await shopper.arrive() for _ in range(100)]
    at = [await sign_in("Ana"), await sign_in("Bo", at=other_desk)]

    async def follow(page: Page, mine: list[UUID], listening: asyncio.Barrier) -> None:
        async with page.socket() as socket:
            await socket.next("ready")
            for conversation_id in mine:
                await socket.send(type="subscribe", conversation_id=conversation_id, after=3)
            await socket.send(type="ping")
            await socket.next("pong")
            await listening.wait()
            heard, summaries = {}, set()
            async with asyncio.timeout(60):
                while len(heard) < len(mine) or len(summaries) < len(conversations):
                    frame = await socket.any()
                    if frame["type"] == "message":
                        heard[frame["conversation_id"]] = frame["message"]["text"]
                    elif frame["type"] == "summary" and frame["conversation"]["unread"] == 2:
                        summaries.add(frame["conversation"]["id"])
            assert heard == {str(one): f"to {one}" for one in mine}

    listening = asyncio.Barrier(21)
    async with asyncio.TaskGroup() as group:
        for number in range(20):
            mine = conversations[number * 5 : number * 5 + 5]
            group.create_task(follow(at[number % 2], mine, listening))
        await listening.wait()
        for conversation_id in conversations:
            await shopper.say(conversation_id, f"to {conversation_id}")


async def test_an_alarm_reaches_every_open_page_at_once_and_so_does_its_end(
    sign_in: SignIn, desk: Replica, other_desk: Replica, clock: FakeClock
) -> None:
    ana, bo = await sign_in("Ana"), await sign_in("Bo", at=other_desk)
    async with ana.socket() as one, bo.socket() as two:
        await one.next("ready")
        await two.next("ready")
        async with desk.services.engine.begin() as connection:
            await stops.stop(connection, "whatsapp", "1", Stopped("account"), clock.now())
        for socket in (one, two):
            assert [alarm["channel"] for alarm in (await socket.next("alarms"))["alarms"]] == ["whatsapp"]
        async with desk.services.engine.begin() as connection:
            await stops.lift(connection, "whatsapp", "1")
        for socket in (one, two):
            assert (await socket.next("alarms"))["alarms"] == []
