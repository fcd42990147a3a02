"""The turn: claim the oldest message, ask the assistant, commit what it led to. In order, one at a time.

A turn that fails is repeated with the same id, so that the actions it already ran answer from their stored results. The
assistant being away means a word of patience, then the answer when it is back, then a person.
"""

import contextlib
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import structlog
from sqlalchemy import select, update
from sqlalchemy.exc import InterfaceError, OperationalError, StatementError
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import outcome as outcomes
from conversations.assistant import Assistant, AssistantAway, AssistantError, TurnAnswer, TurnFailed, TurnRequest
from conversations.attachments import told_name
from conversations.clock import Clock
from conversations.lease import Claim, claim_next, give_back, kept, release
from conversations.mail_address import find_address
from conversations.message import Conversation, Draft, Json
from conversations.outcome import Outcome
from conversations.owner import HandOff
from conversations.probe import Probe, unnoticed
from conversations.tables import messages
from conversations.transcript import append, notify
from storage.engine import autocommit

GIVE_UP_AFTER = timedelta(minutes=2)
"""How long a shopper waits for an assistant that is away before a person takes over."""
FAILED_ATTEMPTS = 3
RETRY_AFTER = timedelta(seconds=1)
MALFORMED = (AttributeError, KeyError, TypeError, ValueError)
"""What reading an answer of another shape than agreed raises."""
log = structlog.get_logger(__name__)

Begun = Callable[[Claim], None]
"""Told that a turn begins; must not wait."""
WaitingWord = Callable[[str], Awaitable[Draft]]
"""Given a language, what to tell a shopper who was just handed over: who will come, and when."""
Introduction = Callable[[Conversation], Draft | None]
"""What a shopper hears before the first answer; None where nothing is said."""
Aside = Callable[[Claim], Awaitable[tuple[Draft, ...] | None]]
"""What needs neither the assistant nor a person, whoever owns the conversation; None for everything else."""


async def no_aside(_: Claim) -> None:
    """Everything is the assistant's, or a person's."""


@dataclass(frozen=True)
class Ended:
    """A turn is over; `more_may_wait` when another message may be due at once."""

    more_may_wait: bool


@dataclass(frozen=True)
class TurnRunner:
    """Runs turns of any conversation in this process.

    Args:
        languages: The released languages.
        waiting_word: Says what a shopper is told when a person will take over.
        probe: Named moments, for tests that stop the process at one.
        begun: Lets a channel show that somebody is at it.
        aside: Answers what is no question, such as "stop telling me".
        introduction: Says who answers, where the shopper's channel does not.
    """

    engine: AsyncEngine
    assistant: Assistant
    clock: Clock
    languages: Collection[str]
    waiting_word: WaitingWord
    probe: Probe = unnoticed
    begun: Begun = lambda _: None
    aside: Aside = no_aside
    introduction: Introduction = lambda _: None

    async def run_next(self, conversation_id: UUID) -> Ended | None:
        """Run the conversation's next turn; None when none is due, or when it has to be repeated later."""
        claim = await claim_next(self.engine, conversation_id, self.clock.now())
        return None if claim is None else await self.run(claim)

    async def run(self, claim: Claim) -> Ended | None:
        """Run a claimed turn; None when it has to be repeated later."""
        await self.probe("turn.claimed")
        self.begun(claim)
        try:
            async with kept(self.engine, claim, self.clock):
                outcome = await self._outcome(claim)
        except AssistantAway as error:
            return await self._assistant_away(claim, error)
        except TurnFailed as error:
            return await self._turn_failed(claim, error)
        except MALFORMED as error:
            return await self._malformed(claim, error)
        await self.probe("turn.answered")
        try:
            ended = await self._commit(claim, outcome)
        except (OperationalError, InterfaceError):
            raise
        except (StatementError, *MALFORMED) as error:
            return await self._malformed(claim, error)
        await self.probe("turn.committed")
        return ended

    async def _commit(self, claim: Claim, outcome: Outcome) -> Ended:
        if outcome.hand_off is not None:
            outcome = replace(outcome, drafts=(*outcome.drafts, await self._waiting(claim, outcome.language)))
        outcome = replace(outcome, drafts=await self._introduced(claim, outcome.drafts, outcome.language))
        committed = await outcomes.commit(self.engine, claim, outcome, self.clock.now())
        if committed is not None:
            return Ended(committed.more_may_wait)
        log.info("turn.superseded", conversation=str(claim.conversation.id))
        if claim.conversation.owner != "bot":
            # Nothing was done or said for it: whoever owns the conversation now gets the message.
            await release(self.engine, claim)
            return Ended(more_may_wait=True)
        await outcomes.commit_beside_human(self.engine, claim, outcome, self.clock.now())
        return Ended(more_may_wait=True)

    async def _introduced(self, claim: Claim, drafts: tuple[Draft, ...], language: str) -> tuple[Draft, ...]:
        """What the bot says, after who says it where it has not said anything before."""
        hello = self.introduction(claim.conversation)
        if hello is None or not drafts or claim.conversation.owner != "bot" or await self._last_word(claim) is not None:
            return drafts
        return (replace(hello, turn_id=claim.message.id, language=language), *drafts)

    async def _waiting(self, claim: Claim, language: str) -> Draft:
        word = await self.waiting_word(language)
        return replace(word, turn_id=claim.message.id, language=language)

    async def _outcome(self, claim: Claim) -> Outcome:
        before = claim.conversation
        if (said := await self.aside(claim)) is not None:
            return Outcome(said, before.language, before.language_pinned, claim.tracker, None)
        if before.owner != "bot":
            return await self._beside_human(claim)
        if claim.message.args.get("word") and not claim.message.said:
            return await self._word_of_channel(claim)
        received: tuple[Draft, ...] = ()
        if claim.message.kind == "upload":
            received = (self._word(claim, "upload_received", name=told_name(claim.message.args)),)
            if not claim.message.said and not _awaits_photo(claim):
                return Outcome(received, before.language, before.language_pinned, claim.tracker, None)
        answer = await self._ask(claim, _input_of(claim))
        outcome = outcomes.outcome_of(claim, answer, self.languages)
        return replace(outcome, drafts=(*received, *outcome.drafts)) if _awaits_photo(claim) else outcome

    async def _word_of_channel(self, claim: Claim) -> Outcome:
        """What the channel has to say to something that is no question, such as a sticker: once in a row."""
        word, before = claim.message.args["word"], claim.conversation
        said_before = await self._last_word(claim) == word["key"]
        drafts = () if said_before else (self._word(claim, word["key"], **word.get("args", {})),)
        return Outcome(drafts, before.language, before.language_pinned, claim.tracker, None)

    async def _beside_human(self, claim: Claim) -> Outcome:
        """The bot understands for the agent and speaks only in the queue: an address is kept, and who writes on while
        waiting is told once that somebody will come.
        """
        before = claim.conversation
        understanding: Json | None = None
        if claim.message.said:
            with contextlib.suppress(AssistantError, *MALFORMED):
                observed = await self._ask(claim, {"kind": "observe", "text": claim.message.said})
                understanding = observed.understanding
        waits = before.owner == "queue" and claim.message.author == "shopper"
        address = find_address(claim.message.said) if waits else None
        drafts: tuple[Draft, ...] = ()
        if address is not None:
            drafts = (self._word(claim, "email_saved", email=address),)
        elif waits and await self._last_word(claim) != "still_waiting":
            drafts = (self._word(claim, "still_waiting"),)
        return Outcome(
            drafts, before.language, before.language_pinned, claim.tracker, understanding, shopper_email=address
        )

    def _word(self, claim: Claim, key: str, **args: Any) -> Draft:
        language = claim.conversation.language
        return Draft("bot", "reply", key=key, args=args, turn_id=claim.message.id, language=language)

    async def _last_word(self, claim: Claim) -> str | None:
        """The key of what the bot said last in this conversation."""
        query = (
            select(messages.c.key)
            .where(messages.c.conversation_id == claim.conversation.id, messages.c.author == "bot")
            .order_by(messages.c.seq.desc())
            .limit(1)
        )
        async with autocommit(self.engine) as connection:
            key: str | None = await connection.scalar(query)
        return key

    async def _ask(self, claim: Claim, turn_input: Json) -> TurnAnswer:
        return await self.assistant.answer(
            TurnRequest(
                turn_id=claim.message.id,
                conversation_id=claim.conversation.id,
                input=turn_input,
                language=claim.conversation.language,
                tracker=claim.tracker,
            )
        )

    async def _assistant_away(self, claim: Claim, error: AssistantAway) -> Ended | None:
        log.warning("turn.assistant_away", reason=error.reason, attempts=claim.attempts)
        if self.clock.now() - claim.message.created_at >= GIVE_UP_AFTER:
            return await self._give_up(claim, "assistant_unavailable", "assistant_gave_up")
        await self._again_later(claim, "one_moment" if claim.attempts == 0 else None)
        return None

    async def _malformed(self, claim: Claim, error: Exception) -> Ended | None:
        # The database quotes whole rows in its errors, so of those only the kind is told.
        log.error("turn.answer_malformed", error=type(error).__name__, exc_info=isinstance(error, MALFORMED))
        return await self._turn_failed(claim, TurnFailed(httpx.codes.OK, type(error).__name__))

    async def _turn_failed(self, claim: Claim, error: TurnFailed) -> Ended | None:
        log.error("turn.failed", status=error.status, attempts=claim.attempts)
        if claim.attempts + 1 >= FAILED_ATTEMPTS:
            return await self._give_up(claim, "action_failed", "action_failed")
        await self._again_later(claim, None)
        return None

    async def _give_up(self, claim: Claim, reason: str, key: str) -> Ended:
        before = claim.conversation
        if before.owner != "bot":
            return await self._commit(
                claim, Outcome((), before.language, before.language_pinned, claim.tracker, understanding=None)
            )
        summary: Json = {"wanted": claim.message.said or None, "tried": [], "backend": []}
        apology = Draft("bot", "reply", key=key, turn_id=claim.message.id, language=before.language)
        hand_off = HandOff(reason, summary, slots=(claim.tracker or {}).get("slots"))
        outcome = Outcome((apology,), before.language, before.language_pinned, claim.tracker, None, hand_off)
        return await self._commit(claim, outcome)

    async def _again_later(self, claim: Claim, word: str | None) -> None:
        now, language = self.clock.now(), claim.conversation.language
        said: tuple[Draft, ...] = () if word is None else (Draft("bot", "reply", key=word, language=language),)
        said = await self._introduced(claim, said, language)
        async with self.engine.begin() as connection:
            if not await give_back(connection, claim):
                return
            await connection.execute(
                update(messages)
                .where(messages.c.id == claim.message.id)
                .values(attempts=claim.attempts + 1, retry_at=now + RETRY_AFTER)
            )
            if said:
                await append(connection, claim.conversation.id, said, now)
            else:
                await notify(connection, claim.conversation.id, claim.message.seq)


def _input_of(claim: Claim) -> Json:
    message = claim.message
    match message.kind:
        case "press":
            return {"kind": "intent", "intent": message.args["intent"], "entities": message.args["entities"]}
        case "upload" if _awaits_photo(claim):
            return {"kind": "intent", "intent": "inform", "entities": {"photo": message.args["upload_id"]}}
        case "event" if message.author == "system":
            return {"kind": "control", "control": "hand_back", "facts": message.args["facts"]}
        case _:
            return {"kind": "text", "text": message.said}


def _awaits_photo(claim: Claim) -> bool:
    """Whether the task on top has asked for a picture, so that an upload is its answer."""
    tasks = ((claim.tracker or {}).get("slots") or {}).get("tasks") or []
    return bool(tasks) and tasks[-1].get("awaiting") == "photo"
