"""One turn as an action sees it, and what the action makes of it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker

from actions.replies import Json

NAMES_NO_OTHER = frozenset({"order_number", "email", "phone", "quote_id", "request_id", "remedy", "language_name"})
"""Entities beside a yes that do not change what it agrees to; another order is taken up as a correction."""
NOT_UNDERSTOOD_INTENTS = frozenset({"nlu_fallback"})


@dataclass(frozen=True)
class Turn:
    """What the shopper just did, and what the assistant remembers.

    Args:
        conversation_id: Of the gateway.
        turn_id: Of the message that this turn answers; None when the assistant is talked to directly.
        intent: Recognised or pressed; None when none was recognised.
        confidence: 0 to 1.
        entities: Canonical values by entity name, in the order they were said.
        text: As typed; empty for a press.
        ranking: The likeliest intents with confidence, best first.
        slots: The assistant's memory of this conversation.
        acted: Names of the actions that this turn has already run.
        acted_before: Names of the actions of the turn before.
        written: What entities were found in, as it was written, by entity name.
        answer: "affirm" or "deny" where the message says so and does not limit it, as "yes, but only the mug" does.
        beside: The intents of its other clauses: "yes, cancel it" says `cancel_order` beside the yes.
        told: The entities of clauses that want nothing by themselves, and so answer what was asked before.
        language: What this message is written in (BCP 47), or else the conversation; None where nobody knows.
        roles: Canonical values by entity name and role ("from", "to"), for those that the words around give one.
    """

    conversation_id: uuid.UUID
    turn_id: uuid.UUID | None
    intent: str | None
    confidence: float
    entities: Mapping[str, tuple[Any, ...]]
    text: str
    ranking: tuple[tuple[str, float], ...] = ()
    slots: Mapping[str, Any] = field(default_factory=dict)
    acted: tuple[str, ...] = ()
    acted_before: tuple[str, ...] = ()
    roles: Mapping[tuple[str, str], tuple[Any, ...]] = field(default_factory=dict)
    written: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    language: str | None = None
    answer: str | None = None
    beside: tuple[str, ...] = ()
    told: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def entity(self, name: str) -> str | None:
        """The last value said, as text: "not 1042, 1043" means 1043."""
        values = self.entities.get(name, ())
        return str(values[-1]) if values else None

    def entity_in_role(self, name: str, role: str) -> str | None:
        """The last value said in a role: in "M for L" the size "to" is L."""
        values = self.roles.get((name, role), ())
        return str(values[-1]) if values else None

    def answer_to(self, *wishes: str) -> str | None:
        """ "affirm" or "deny" where the message answers whether these are to be done, and wants nothing else.

        A yes that names anything (an item, a sum, a date) agrees to that, and not to what was asked.
        """
        if self.answer != "affirm":
            return self.answer
        # "Cancel it" by itself may be taken for "never mind"; the whole message says which it is.
        beside = set(self.beside) - ({"nevermind"} if self.intent in wishes else set())
        # What a task finds among its items it takes up first; else "that's" and the like point at nothing.
        harmless = NAMES_NO_OTHER | ({"item_reference"} if self.intent == "affirm" else set())
        names = any(values for name, values in self.entities.items() if name not in harmless)
        remedy = self.entity("remedy")
        other = not beside <= set(wishes) or (remedy is not None and f"{remedy}_request" not in wishes)
        return None if names or other else self.answer

    @property
    def order_number(self) -> str | None:
        """The order that the conversation last opened."""
        number = self.slots.get("order_number")
        return str(number) if number else None


@dataclass(frozen=True)
class Outcome:
    """What to say, in order, and which slots change."""

    said: tuple[Json, ...] = ()
    slots: Mapping[str, Any] = field(default_factory=dict)

    def after(self, *said: Json) -> "Outcome":
        """The same, with something said first."""
        return replace(self, said=(*said, *self.said))

    def setting(self, **slots: Any) -> "Outcome":
        """The same, with these slots set as well."""
        return replace(self, slots={**self.slots, **slots})


def read_turn(tracker: Tracker) -> Turn:
    """The turn that an action call is about.

    Raises:
        ValueError: the conversation's id is not a UUID, so the call is not from the gateway.
    """
    message = tracker.latest_message
    intent = message.get("intent") or {}
    name = intent.get("name")
    acted, acted_before = _actions(tracker.events)
    return Turn(
        conversation_id=uuid.UUID(tracker.sender_id),
        turn_id=_uuid((message.get("metadata") or {}).get("turn_id")),
        intent=None if name in NOT_UNDERSTOOD_INTENTS else name,
        confidence=float(intent.get("confidence") or 0.0),
        entities=_entities(message.get("entities") or []),
        text=message.get("text") or "",
        ranking=tuple(
            (entry["name"], float(entry.get("confidence") or 0.0))
            for entry in message.get("intent_ranking") or []
            if entry.get("name") not in NOT_UNDERSTOOD_INTENTS
        ),
        slots=tracker.current_slot_values(),
        acted=acted,
        acted_before=acted_before,
        roles=_roles(message.get("entities") or []),
        written=_written(message.get("entities") or [], message.get("text") or ""),
        **_answer(message),
        told=_entities(_within(message.get("entities") or [], message.get("told") or [])),
        language=(message.get("language") or {}).get("code") or (message.get("metadata") or {}).get("language"),
    )


def _entities(found: list[dict[str, Any]]) -> dict[str, tuple[Any, ...]]:
    values: dict[str, tuple[Any, ...]] = {}
    for entity in found:
        if entity.get("value") not in (None, ""):
            values[entity["entity"]] = (*values.get(entity["entity"], ()), entity["value"])
    return values


def saying(turn: Turn, found: list[dict[str, Any]]) -> Turn:
    """The turn as if this had been said in it too, before the rest: what an earlier message wanted besides."""
    entities = {name: (*_entities(found).get(name, ()), *turn.entities.get(name, ())) for name in _names(turn, found)}
    return replace(turn, entities=entities, roles={**_roles(found), **turn.roles})


def _names(turn: Turn, found: list[dict[str, Any]]) -> dict[str, None]:
    return dict.fromkeys((*_entities(found), *turn.entities))


def _answer(message: Mapping[str, Any]) -> dict[str, Any]:
    """What the message answers; a button's intent is its answer."""
    if "answer" not in message:
        intent = (message.get("intent") or {}).get("name")
        return {"answer": intent if intent in {"affirm", "deny"} else None}
    said = message["answer"]
    return {"answer": said.get("intent"), "beside": tuple(said.get("wishes") or ())}


def _within(found: list[dict[str, Any]], places: list[dict[str, int]]) -> list[dict[str, Any]]:
    return [one for one in found if any(at["start"] <= one.get("start", -1) < at["end"] for at in places)]


def _roles(found: list[dict[str, Any]]) -> dict[tuple[str, str], tuple[Any, ...]]:
    values: dict[tuple[str, str], tuple[Any, ...]] = {}
    for entity in found:
        if entity.get("role") and entity.get("value") not in (None, ""):
            place = (entity["entity"], entity["role"])
            values[place] = (*values.get(place, ()), entity["value"])
    return values


def _written(found: list[dict[str, Any]], text: str) -> dict[str, tuple[str, ...]]:
    values: dict[str, tuple[str, ...]] = {}
    for entity in found:
        start, end = entity.get("start"), entity.get("end")
        if isinstance(start, int) and isinstance(end, int) and text[start:end]:
            values[entity["entity"]] = (*values.get(entity["entity"], ()), text[start:end])
    return values


def _actions(events: list[dict[str, Any]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the actions since the last message of the shopper, and of those between it and the one before."""
    turns: list[list[str]] = [[]]
    for event in events:
        if event.get("event") == "user":
            turns.append([])
        elif event.get("event") == "action" and event.get("name") not in {"action_listen", "action_session_start"}:
            turns[-1].append(event["name"])
    before = turns[-2] if len(turns) > 1 else []
    return tuple(turns[-1]), tuple(before)


def _uuid(value: Any) -> uuid.UUID | None:
    try:
        return uuid.UUID(str(value)) if value else None
    except ValueError:
        return None
