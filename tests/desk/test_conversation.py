"""What agents read of a conversation and what they do with it."""

import asyncio
from uuid import UUID, uuid4

from sqlalchemy import select, update

from conversations import attachments, transcript
from conversations.message import Draft
from conversations.tables import conversations, messages
from tests.desk.conftest import ORDER, Page, Replica, Shopper, SignIn
from tests.fakes import FakeClock

PNG = (
    bytes.fromhex("89504e470d0a1a0a0000000d494844520000000100000001080600000 01f15c489".replace(" ", "")) + b"\x00" * 32
)


async def open_story(page: Page, conversation_id: UUID) -> dict[str, object]:
    return await page.get(f"/conversations/{conversation_id}")  # type: ignore[no-any-return]


async def test_the_story_has_all_that_a_hand_off_carries(sign_in: SignIn, shopper: Shopper, clock: FakeClock) -> None:
    conversation_id = await shopper.arrive("es", shopper_email="lucia@example.com")
    page = await sign_in(ui_language="en")
    story = await page.get(f"/conversations/{conversation_id}")
    handoff = story["handoff"]
    assert handoff["reason_text"] == "Asked for a person"
    assert handoff["summary"] == {
        "wanted": "Where the parcel is",
        "tried": ["track_shipment"],
        "backend": ["held at customs"],
    }
    assert handoff["slots"] == {"order_number": "1043"}
    assert handoff["identity_level"] == "order_proof"
    assert story["answer_email"] == "lucia@example.com"
    assert story["customer"] == {**ORDER["customer"], "email": "lucia@example.com"}, "where they want to be answered"
    assert story["order"]["kind"] == "order"
    assert story["order"]["items"][0]["name"] == "Blue lamp"
    assert "54" in story["order"]["total"]["value"]
    assert [line["author"] for line in story["messages"]] == ["bot", "shopper", "system"]
    assert [line["seq"] for line in story["messages"]] == [1, 2, 3]
    assert story["messages"][0]["at"] == clock.now().isoformat()
    assert story["last_seq"] == 3


async def test_the_bots_words_are_shown_in_the_agents_language_beside_the_shoppers(
    sign_in: SignIn, shopper: Shopper
) -> None:
    conversation_id = await shopper.arrive("es")
    page = await sign_in(ui_language="en")
    welcome = (await page.get(f"/conversations/{conversation_id}"))["messages"][0]
    assert welcome["language"] == "es"
    assert welcome["text_for_agent"].startswith("Hello! I’m the automatic assistant of")
    assert welcome["text"] != welcome["text_for_agent"]
    assert welcome["key"] == "welcome"
    await page.client.patch("/me", json={"ui_language": "es"})
    welcome = (await page.get(f"/conversations/{conversation_id}"))["messages"][0]
    assert welcome["text_for_agent"] is None, "the agent reads the shopper's language"


async def test_what_the_bot_understood_is_shown_with_each_message(
    sign_in: SignIn, shopper: Shopper, desk: Replica
) -> None:
    conversation_id = await shopper.arrive()
    understood = {"intent": "track_shipment", "confidence": 0.93, "entities": [], "ranking": []}
    async with desk.services.engine.begin() as connection:
        await connection.execute(
            update(messages).where(messages.c.author == "shopper").values(understanding=understood)
        )
    story = await (await sign_in()).get(f"/conversations/{conversation_id}")
    assert story["messages"][1]["understanding"] == understood


async def test_of_two_agents_who_accept_at_once_one_wins_and_the_other_learns_who(
    sign_in: SignIn, shopper: Shopper, other_desk: Replica
) -> None:
    pages = [await sign_in("Ana"), await sign_in("Bo", at=other_desk)]
    for _ in range(5):
        path = f"/conversations/{await shopper.arrive()}/accept"
        answers = await asyncio.gather(*(page.post(path) for page in pages))
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        winner = pages[[answer.status_code for answer in answers].index(200)]
        [refusal] = [answer.json()["error"] for answer in answers if answer.status_code == 409]
        assert refusal["code"] == "owned_by_other"
        assert refusal["agent_name"] == winner.agent.name


async def test_accepting_twice_changes_nothing(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    first = (await page.post(f"/conversations/{conversation_id}/accept")).json()
    again = (await page.post(f"/conversations/{conversation_id}/accept")).json()
    assert first["conversation"]["agent_name"] == again["conversation"]["agent_name"] == "Ana"
    assert first["last_seq"] == again["last_seq"]


async def test_only_the_agent_who_has_it_may_answer(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    ana, bo = await sign_in("Ana"), await sign_in("Bo")
    path = f"/conversations/{conversation_id}"
    waiting = await ana.post(f"{path}/reply", {"text": "Hola", "client_id": "a"})
    assert (waiting.status_code, waiting.json()["error"]["code"]) == (409, "not_yours")
    await ana.post(f"{path}/accept")
    for action, body in (
        ("reply", {"text": "Hola", "client_id": "b"}),
        ("hand-back", {"resolution": None}),
        ("resolve", {"resolution": None}),
    ):
        refused = await bo.post(f"{path}/{action}", body)
        assert (refused.status_code, refused.json()["error"]["code"]) == (409, "owned_by_other"), action
        assert refused.json()["error"]["agent_name"] == "Ana"


async def test_an_answer_sent_again_is_stored_once(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    body = {"text": "Un momento, por favor.", "client_id": "draft-1"}
    answers = await asyncio.gather(*(page.post(f"/conversations/{conversation_id}/reply", body) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["message"]["id"] for answer in answers}) == 1
    assert answers[0].json()["message"]["client_id"] == "draft-1"
    story = await page.get(f"/conversations/{conversation_id}")
    assert [line["text"] for line in story["messages"]].count(body["text"]) == 1


async def test_the_same_client_id_in_two_conversations_is_two_answers(sign_in: SignIn, shopper: Shopper) -> None:
    page = await sign_in()
    stored = set()
    for _ in range(2):
        path = f"/conversations/{await shopper.arrive()}"
        await page.post(f"{path}/accept")
        answer = await page.post(f"{path}/reply", {"text": "Hola", "client_id": "same"})
        stored.add(answer.json()["message"]["id"])
    assert len(stored) == 2


async def test_a_canned_reply_reaches_the_shopper_in_their_language(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive("es")
    page = await sign_in(ui_language="en")
    await page.post(f"/conversations/{conversation_id}/accept")
    canned = await page.get("/canned", language="es")
    greeting = next(one for one in canned if one["key"] == "canned_greeting")
    assert greeting["text_for_agent"].startswith("Hello, and thank you for waiting.")
    sent = await page.post(
        f"/conversations/{conversation_id}/reply", {"key": "canned_greeting", "args": {}, "client_id": "c"}
    )
    message = sent.json()["message"]
    assert (message["text"], message["text_for_agent"]) == (greeting["text"], greeting["text_for_agent"])
    assert (message["author"], message["language"]) == ("agent", "es")


async def test_agents_send_canned_replies_and_none_of_the_bots_own(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    for key in ("refund_done", "canned_nothing"):
        refused = await page.post(f"/conversations/{conversation_id}/reply", {"key": key, "client_id": "c"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (422, "unknown_canned_reply")


async def test_a_note_is_seen_by_agents_and_by_no_shopper(sign_in: SignIn, shopper: Shopper, desk: Replica) -> None:
    conversation_id = await shopper.arrive()
    ana, bo = await sign_in("Ana"), await sign_in("Bo")
    await ana.post(f"/conversations/{conversation_id}/accept")
    noted = await bo.post(f"/conversations/{conversation_id}/note", {"text": "A known customer"})
    assert noted.json()["message"]["private"]
    assert (await ana.get(f"/conversations/{conversation_id}"))["messages"][-1]["text"] == "A known customer"
    async with desk.services.engine.connect() as connection:
        shown = await transcript.read(connection, conversation_id)
    assert "A known customer" not in [message.text for message in shown]


async def test_handing_back_returns_it_to_the_bot_with_the_resolution(
    sign_in: SignIn, shopper: Shopper, desk: Replica
) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    assert (
        await page.post(f"/conversations/{conversation_id}/hand-back", {"resolution": "refunded"})
    ).status_code == 204
    story = await page.get(f"/conversations/{conversation_id}")
    assert story["conversation"]["owner"] == "bot"
    assert story["handoff"] is None, "it is over"
    assert story["conversation"]["reason"] is None
    async with desk.services.engine.connect() as connection:
        told = await transcript.read(connection, conversation_id, private=True)
    assert told[-1].turn_state == "pending"
    assert told[-1].args["facts"]["resolution"] == "refunded"
    assert "event_hand_back" not in [line["key"] for line in story["messages"]], "that line is the bot's"


async def test_resolving_closes_the_case(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    await page.post(f"/conversations/{conversation_id}/resolve", {"resolution": "answered"})
    story = await page.get(f"/conversations/{conversation_id}")
    assert story["conversation"]["status"] == "resolved"


async def test_reading_counts_only_for_the_agent_who_has_it(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    ana, bo = await sign_in("Ana"), await sign_in("Bo")
    await ana.post(f"/conversations/{conversation_id}/accept")
    seq = await shopper.say(conversation_id, "¿Sigue ahí?")

    async def unread() -> int:
        return int((await ana.get(f"/conversations/{conversation_id}"))["conversation"]["unread"])

    await bo.post(f"/conversations/{conversation_id}/read", {"seq": seq})
    assert await unread() > 0
    await ana.post(f"/conversations/{conversation_id}/read", {"seq": seq})
    assert await unread() == 0


async def test_messages_after_a_sequence_number_come_in_order(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    said = [await shopper.say(conversation_id, f"line {n}") for n in range(3)]
    page = await sign_in()
    part = await page.get(f"/conversations/{conversation_id}/messages", after=said[0])
    assert [line["seq"] for line in part["messages"]] == said[1:]
    assert part["last_seq"] == said[-1]


async def test_an_unknown_conversation_is_not_found_by_any_route(sign_in: SignIn) -> None:
    page = await sign_in()
    path = f"/conversations/{uuid4()}"
    for route in ("", "/messages", "/export"):
        assert (await page.client.get(path + route)).status_code == 404
    bodies = {"accept": None, "reply": {"text": "x", "client_id": "x"}, "note": {"text": "x"}}
    bodies |= {"hand-back": {}, "resolve": {}, "read": {"seq": 1}}
    for action, body in bodies.items():
        assert (await page.post(f"{path}/{action}", body)).status_code == 404, action


async def test_impossible_input_is_refused_and_stores_nothing(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    path = f"/conversations/{conversation_id}"
    await page.post(f"{path}/accept")
    before = (await page.get(path))["last_seq"]
    for body in (
        {"text": "", "client_id": "a"},
        {"text": " \n", "client_id": "a"},
        {"text": "x" * 5_001, "client_id": "a"},
        {"text": "x", "client_id": "a b"},
        {"text": "x", "key": "canned_greeting", "client_id": "a"},
        {"client_id": "a"},
    ):
        assert (await page.post(f"{path}/reply", body)).status_code == 422
    assert (await page.get(path))["last_seq"] == before


async def test_a_text_with_a_null_character_is_stored_without_it(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    sent = await page.post(f"/conversations/{conversation_id}/reply", {"text": "a\x00b", "client_id": "n"})
    assert sent.json()["message"]["text"] == "ab"


async def test_a_broken_wording_never_hides_the_conversation(
    sign_in: SignIn, shopper: Shopper, desk: Replica, clock: FakeClock
) -> None:
    conversation_id = await shopper.arrive()
    unworded = [Draft("bot", "reply", key="no_such_key"), Draft("bot", "reply", key="order_status", args={})]
    async with desk.services.engine.begin() as connection:
        await transcript.append(connection, conversation_id, unworded, clock.now())
        await connection.execute(update(conversations).values(language="xx"))
    page = await sign_in()
    story = await page.get(f"/conversations/{conversation_id}")
    assert [line["text"] for line in story["messages"][-2:]] == ["no_such_key", "order_status"]
    assert len((await page.get("/conversations"))["conversations"]) == 1


async def test_an_uploaded_file_opens_at_the_desk_and_runs_nothing(
    sign_in: SignIn, shopper: Shopper, desk: Replica, clock: FakeClock
) -> None:
    conversation_id, elsewhere = await shopper.arrive(), await shopper.arrive()
    async with desk.services.engine.begin() as connection:
        draft = await attachments.store(connection, conversation_id, "photo.png", PNG, clock.now())
        await transcript.append(connection, conversation_id, [draft], clock.now())
    page = await sign_in()
    attachment = (await page.get(f"/conversations/{conversation_id}"))["messages"][-1]["attachment"]
    assert (attachment["name"], attachment["content_type"]) == ("photo.png", "image/png")
    file = await page.client.get(attachment["url"].removeprefix("/api/desk"))
    assert file.content == PNG
    assert "sandbox" in file.headers["Content-Security-Policy"]
    assert file.headers["X-Content-Type-Options"] == "nosniff"
    foreign = await page.client.get(f"/conversations/{elsewhere}/uploads/{attachment['id']}")
    assert foreign.status_code == 404


async def test_the_order_beside_the_story_is_the_snapshot_of_the_hand_off(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive("ar")
    story = await (await sign_in(ui_language="en")).get(f"/conversations/{conversation_id}")
    assert ORDER["number"] in story["order"]["title"]
    assert story["conversation"]["order_number"] == ORDER["number"]


async def test_nothing_is_cached(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    for path in (
        "/me",
        "/conversations",
        f"/conversations/{conversation_id}",
        f"/conversations/{conversation_id}/export",
    ):
        assert (await page.client.get(path)).headers["Cache-Control"] == "no-store"


async def test_the_agents_answer_is_stored_with_its_author(sign_in: SignIn, shopper: Shopper, desk: Replica) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    await page.post(f"/conversations/{conversation_id}/reply", {"text": "Hola", "client_id": "x"})
    async with desk.services.engine.connect() as connection:
        row = (await connection.execute(select(messages).where(messages.c.author == "agent"))).one()
    assert (row.author_name, row.private, row.language) == ("Ana", False, "es")
