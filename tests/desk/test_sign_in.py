"""Only agents get in, guessing is slow, and other sites' pages cannot act in an agent's name."""

import asyncio
from http.cookies import SimpleCookie

import httpx
import pytest
from sqlalchemy import select

from desk import sign_in as guarded
from desk.access import WRITE_HEADER
from desk.agents import AgentExists, AgentUnknown, change_password, create_agent
from desk.passwords import PasswordTooWeak
from desk.sessions import COOKIE, IDLE, LONGEST
from desk.tables import agent_sessions, agents
from tests.desk.conftest import PASSWORD, Replica, SignIn
from tests.fakes import FakeClock

HEADERS = {WRITE_HEADER: "1"}
RIGHT = {"email": "ana@example.com", "password": PASSWORD}
WRONG = {"email": "ana@example.com", "password": "not the password"}


@pytest.fixture
async def client(desk: Replica) -> httpx.AsyncClient:
    await create_agent(desk.services.engine, email=" Ana@Example.com ", name="Ana", password=PASSWORD)
    async with httpx.AsyncClient(base_url=f"{desk.url}/api/desk", headers=HEADERS, timeout=20) as made:
        yield made


async def test_the_right_password_opens_a_session_and_any_spelling_of_the_address_is_one_account(
    client: httpx.AsyncClient,
) -> None:
    answer = await client.post("/session", json={**RIGHT, "email": "ANA@example.com"})
    assert answer.status_code == 200
    assert answer.json()["name"] == "Ana"
    assert (await client.get("/me")).json()["email"] == "ana@example.com"


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(client: httpx.AsyncClient) -> None:
    answer = await client.post("/session", json=RIGHT)
    cookie = SimpleCookie(answer.headers["set-cookie"])[COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] == "strict"
    assert not cookie["secure"], "browsers refuse Secure over http on this machine"


async def test_beyond_loopback_the_cookie_is_secure(client: httpx.AsyncClient) -> None:
    answer = await client.post("/session", json=RIGHT, headers={"Host": "help.example.org"})
    assert SimpleCookie(answer.headers["set-cookie"])[COOKIE]["secure"]


async def test_an_unknown_account_is_told_the_same_as_a_wrong_password(client: httpx.AsyncClient) -> None:
    wrong = await client.post("/session", json=WRONG)
    unknown = await client.post("/session", json={**WRONG, "email": "nobody@example.com"})
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json() == unknown.json()


async def test_an_account_locks_after_failures_and_opens_again(client: httpx.AsyncClient, clock: FakeClock) -> None:
    for _ in range(5):
        assert (await client.post("/session", json=WRONG)).status_code == 401
    locked = await client.post("/session", json=RIGHT)
    assert locked.status_code == 429
    wait_s = int(locked.headers["Retry-After"])
    assert locked.json()["error"]["retry_after_s"] == wait_s == 30
    clock.advance(wait_s)
    assert (await client.post("/session", json=RIGHT)).status_code == 200


async def test_each_further_failure_doubles_the_lock_and_success_clears_it(
    client: httpx.AsyncClient, clock: FakeClock
) -> None:
    for _ in range(5):
        await client.post("/session", json=WRONG)
    clock.advance(30)
    assert (await client.post("/session", json=WRONG)).status_code == 401
    assert (await client.post("/session", json=WRONG)).headers["Retry-After"] == "60"
    clock.advance(60)
    assert (await client.post("/session", json=RIGHT)).status_code == 200
    assert (await client.post("/session", json=WRONG)).status_code == 401


async def test_many_accounts_guessed_from_one_address_lock_the_address(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "ADDRESS", guarded.Brake("address", 4))
    answers = [await client.post("/session", json={"email": f"{n}@example.com", "password": "x"}) for n in range(5)]
    assert [answer.status_code for answer in answers] == [401] * 4 + [429]


async def test_guesses_sent_at_once_are_all_counted(client: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(client.post("/session", json=WRONG) for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 7


async def test_no_password_and_no_session_id_is_stored_as_it_is(client: httpx.AsyncClient, desk: Replica) -> None:
    await client.post("/session", json=RIGHT)
    async with desk.services.engine.connect() as connection:
        stored = (await connection.execute(select(agents.c.password_hash))).scalar_one()
        session = (await connection.execute(select(agent_sessions.c.id_hash))).scalar_one()
    assert stored.startswith("$argon2id$")
    assert client.cookies[COOKIE].encode() not in session


async def test_a_planted_session_id_is_worth_nothing_after_signing_in(desk: Replica, sign_in: SignIn) -> None:
    attacker = await sign_in("Mallory")
    planted = attacker.client.cookies[COOKIE]
    await create_agent(desk.services.engine, email="ana@example.com", name="Ana", password=PASSWORD)
    async with httpx.AsyncClient(base_url=f"{desk.url}/api/desk", headers=HEADERS, cookies={COOKIE: planted}) as victim:
        answer = await victim.post("/session", json=RIGHT)
        assert SimpleCookie(answer.headers["set-cookie"])[COOKIE].value != planted
    assert (await attacker.client.get("/me")).status_code == 401, "the planted session ended"


async def test_signing_out_ends_the_session_at_the_server(client: httpx.AsyncClient) -> None:
    await client.post("/session", json=RIGHT)
    kept = client.cookies[COOKIE]
    assert (await client.delete("/session")).status_code == 204
    client.cookies.set(COOKIE, kept)
    assert (await client.get("/me")).status_code == 401


async def test_an_unused_session_ends_and_a_used_one_slides_on_but_not_for_ever(
    client: httpx.AsyncClient, clock: FakeClock
) -> None:
    await client.post("/session", json=RIGHT)
    step = IDLE.total_seconds() * 0.9
    for _ in range(int(LONGEST.total_seconds() // step)):
        clock.advance(step)
        assert (await client.get("/me")).status_code == 200
    clock.advance(step)
    assert (await client.get("/me")).status_code == 401
    await client.post("/session", json=RIGHT)
    clock.advance(IDLE.total_seconds())
    assert (await client.get("/me")).status_code == 401


async def test_every_route_but_signing_in_needs_a_session(desk: Replica) -> None:
    routes = [(method, path) for path, methods in desk.app.openapi()["paths"].items() for method in methods]
    assert len(routes) >= 15
    nobody = "00000000-0000-0000-0000-000000000000"
    async with httpx.AsyncClient(base_url=desk.url, headers=HEADERS) as stranger:
        for method, template in routes:
            if (method, template) == ("post", "/api/desk/session"):
                continue
            path = template.replace("{conversation_id}", nobody).replace("{upload_id}", nobody)
            answer = await stranger.request(method, path)
            assert answer.status_code == 401, f"{method} {path}"
            assert answer.json()["error"]["code"] == "not_signed_in"


@pytest.mark.parametrize(
    "headers",
    [
        {WRITE_HEADER: ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://evil.example", "Host": "help.example.org"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_another_sites_page_cannot_write(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    await client.post("/session", json=RIGHT)
    answer = await client.patch("/me", json={"status": "away"}, headers=headers)
    assert answer.status_code == 403
    assert (await client.get("/me")).json()["status"] == "online"


async def test_the_desks_own_page_may_write(client: httpx.AsyncClient, desk: Replica) -> None:
    await client.post("/session", json=RIGHT)
    answer = await client.patch("/me", json={"status": "away", "ui_language": "ar"}, headers={"Origin": desk.url})
    assert answer.json()["status"] == "away"
    assert answer.json()["ui_language"] == "ar"


async def test_a_language_that_the_desk_does_not_speak_is_refused(client: httpx.AsyncClient) -> None:
    await client.post("/session", json=RIGHT)
    answer = await client.patch("/me", json={"ui_language": "tlh"})
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "unknown_language"


async def test_a_new_password_from_the_command_line_replaces_the_old_and_ends_all_sessions(
    client: httpx.AsyncClient, desk: Replica
) -> None:
    await client.post("/session", json=RIGHT)
    await change_password(desk.services.engine, email="Ana@example.com", password="another long password")
    assert (await client.get("/me")).status_code == 401
    assert (await client.post("/session", json=RIGHT)).status_code == 401
    assert (await client.post("/session", json={**RIGHT, "password": "another long password"})).status_code == 200
    with pytest.raises(AgentUnknown):
        await change_password(desk.services.engine, email="nobody@example.com", password=PASSWORD)


async def test_accounts_are_refused_for_a_taken_address_or_a_short_password(desk: Replica) -> None:
    engine = desk.services.engine
    await create_agent(engine, email="ana@example.com", name="Ana", password=PASSWORD)
    with pytest.raises(AgentExists):
        await create_agent(engine, email="ANA@example.com", name="Ana", password=PASSWORD)
    with pytest.raises(PasswordTooWeak):
        await create_agent(engine, email="bo@example.com", name="Bo", password="short")
