"""What a conversation has proven: believed as long as the shop says so, and for nobody else."""

import uuid
from datetime import timedelta

import jwt
import pytest
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.customer_token import AUDIENCE, CustomerTokenExpired, CustomerTokenInvalid, CustomerTokens
from conversations.identity import Identity, IdentityLevel
from conversations.tables import channel_users, conversations
from tests.fakes import FakeClock

SECRET = "a secret that only the tests and their shop know"


@pytest.fixture
def tokens(clock: FakeClock) -> CustomerTokens:
    return CustomerTokens(SECRET, clock)


@pytest.fixture
def identity(engine: AsyncEngine, clock: FakeClock, tokens: CustomerTokens) -> Identity:
    return Identity(engine, clock, tokens)


async def begin(engine: AsyncEngine, clock: FakeClock, **columns: object) -> uuid.UUID:
    conversation_id = uuid.uuid4()
    row = {"channel": "widget", "language": "en", "created_at": clock.now(), "updated_at": clock.now(), **columns}
    async with engine.begin() as connection:
        await connection.execute(insert(conversations).values(id=conversation_id, **row))
    return conversation_id


async def name(engine: AsyncEngine, conversation_id: uuid.UUID, channel: str, known_as: str) -> None:
    """What the channel calls whoever writes."""
    row = {"channel": channel, "account": "shop", "name": known_as, "conversation_id": conversation_id}
    async with engine.begin() as connection:
        await connection.execute(insert(channel_users).values(row))


async def test_a_new_conversation_has_proven_nothing(identity: Identity, engine: AsyncEngine, clock: FakeClock) -> None:
    conversation_id = await begin(engine, clock)
    assert await identity.level(conversation_id) is IdentityLevel.ANONYMOUS
    assert await identity.find_customer(conversation_id) is None
    assert await identity.find_proof(conversation_id, "1001") is None


async def test_a_log_in_lasts_until_the_shops_token_expires(
    identity: Identity, tokens: CustomerTokens, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation_id = await begin(engine, clock)
    claim = await identity.log_in(conversation_id, tokens.issue("ana", timedelta(minutes=5)))
    assert claim.customer_id == "ana"
    assert await identity.find_customer(conversation_id) == "ana"
    assert await identity.level(conversation_id) is IdentityLevel.SHOP_TOKEN
    assert await identity.find_customer(await begin(engine, clock)) is None
    clock.advance(300)
    assert await identity.find_customer(conversation_id) is None
    assert await identity.level(conversation_id) is IdentityLevel.ANONYMOUS


async def test_a_proof_opens_its_own_order_in_its_own_conversation(
    identity: Identity, engine: AsyncEngine, clock: FakeClock
) -> None:
    mine, other = await begin(engine, clock), await begin(engine, clock)
    await identity.remember_proof(mine, "1001", email="ana@example.com", phone=None)
    proof = await identity.find_proof(mine, "1001")
    assert proof is not None
    assert proof.level is IdentityLevel.ORDER_PROOF
    assert proof.email == "ana@example.com"
    assert await identity.find_proof(mine, "1002") is None
    assert await identity.find_proof(other, "1001") is None


async def test_another_customers_log_in_takes_earlier_proofs_away(
    identity: Identity, tokens: CustomerTokens, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation_id = await begin(engine, clock)
    await identity.log_in(conversation_id, tokens.issue("ana"))
    await identity.remember_proof(conversation_id, "1001", email="ana@example.com", phone=None)
    await identity.log_in(conversation_id, tokens.issue("ana"))
    assert await identity.find_proof(conversation_id, "1001") is not None
    await identity.log_in(conversation_id, tokens.issue("emma"))
    assert await identity.find_proof(conversation_id, "1001") is None


async def test_only_a_channel_that_vouches_for_phones_proves_one(
    identity: Identity, engine: AsyncEngine, clock: FakeClock
) -> None:
    website, phone = [await begin(engine, clock, channel=channel) for channel in ("website", "whatsapp")]
    await name(engine, website, "website", "phone:+34612345678")
    await name(engine, phone, "whatsapp", "phone:+34612345678")
    assert await identity.find_proof(website, "1001") is None
    proof = await identity.find_proof(phone, "1001")
    assert proof is not None
    assert (proof.level, proof.phone) == (IdentityLevel.CHANNEL, "+34612345678")


async def test_a_business_scoped_user_id_proves_nothing(
    identity: Identity, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation_id = await begin(engine, clock, channel="whatsapp", external_user="US.13491208655302741918")
    await name(engine, conversation_id, "whatsapp", "user:US.13491208655302741918")
    assert await identity.find_proof(conversation_id, "1001") is None
    assert await identity.level(conversation_id) is IdentityLevel.ANONYMOUS


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "somebody-else"},
        {"sub": ""},
        {"sub": None},
        {"exp": None},
        {"exp": "tomorrow"},
        {"aud": None},
    ],
)
def test_a_token_that_lacks_something_is_refused(tokens: CustomerTokens, clock: FakeClock, claims: dict) -> None:  # type: ignore[type-arg]
    good = {"sub": "ana", "aud": AUDIENCE, "exp": clock.now() + timedelta(minutes=5)}
    made = {name: value for name, value in {**good, **claims}.items() if value is not None}
    with pytest.raises(CustomerTokenInvalid):
        tokens.verify(jwt.encode(made, SECRET, algorithm="HS256"))


@pytest.mark.parametrize("forge", ["another key", "no signature", "not a token"])
def test_a_token_the_shop_did_not_sign_is_refused(tokens: CustomerTokens, clock: FakeClock, forge: str) -> None:
    claims = {"sub": "ana", "aud": AUDIENCE, "exp": clock.now() + timedelta(minutes=5)}
    token = {
        "another key": jwt.encode(claims, "another secret, as long as the right one", algorithm="HS256"),
        "no signature": jwt.encode(claims, None, algorithm="none"),
        "not a token": "ana",
    }[forge]
    with pytest.raises(CustomerTokenInvalid) as refused:
        tokens.verify(token)
    assert token not in str(refused.value)


def test_an_expired_token_says_since_when(tokens: CustomerTokens, clock: FakeClock) -> None:
    token = tokens.issue("ana", timedelta(minutes=1))
    clock.advance(60)
    with pytest.raises(CustomerTokenExpired) as expired:
        tokens.verify(token)
    assert expired.value.expired_at == clock.now()


def test_a_short_secret_signs_nothing(clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        CustomerTokens("short", clock)
