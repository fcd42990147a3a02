"""The conversation's state as it travels: out of a tracker into small JSON, and back.

The assistant keeps nothing between two turns. What the next turn needs is in this JSON, which the gateway stores
and sends back unread: the slots, the active loop, and the events of the last few turns. Older turns decide nothing
(rules look at the current turn; what must be remembered is a slot), so a long conversation costs what a short one does.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    AllSlotsReset,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

VERSION = 1
TURNS_KEPT = 3

_NOT_KEPT = (SlotSet, AllSlotsReset, ActiveLoop, DefinePrevUserUtteredFeaturization)
_PARSE_KEPT = ("text", "intent", "entities", "language", "metadata")

State = dict[str, Any]


class StateNotReadable(ValueError):
    """The tracker sent with a turn is not one that this assistant wrote."""


def fresh_or_restored(conversation_id: str, state: State | None, domain: Domain) -> DialogueStateTracker:
    """A tracker of its own for one request, waiting for the user.

    Raises StateNotReadable when `state` has another shape or version.
    """
    tracker = DialogueStateTracker(conversation_id, domain.slots)
    if state is None:
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME), domain)
        return tracker
    try:
        if state["version"] != VERSION:
            raise StateNotReadable(f"tracker version {state['version']!r}, expected {VERSION}")
        slots, loop, events = state["slots"], state["active_loop"], state["events"]
        for name, value in slots.items():
            if name in tracker.slots:  # a slot that a newer model no longer has is forgotten
                tracker.update(SlotSet(name, value), domain)
        if loop:
            tracker.update(ActiveLoop(loop), domain)
        # The waiting that opens the kept turns; each of their own ends is kept with them.
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME), domain)
        for event in events:
            restored = _event_kind(event["event"])._from_parameters(event)
            tracker.update(restored, domain)
    except (KeyError, TypeError, AttributeError) as error:
        raise StateNotReadable(f"tracker of an unknown shape ({type(error).__name__})") from error
    return tracker


@lru_cache(maxsize=64)
def _event_kind(name: str) -> type[Event]:
    """Rasa's class of an event, which Rasa itself searches anew each time. Raises StateNotReadable."""
    kind = Event.resolve_by_type(name)
    if kind is None:
        raise StateNotReadable(f"unknown event {name!r}")
    return cast("type[Event]", kind)


def compacted(tracker: DialogueStateTracker) -> State:
    """What the next turn needs of `tracker`, as JSON values."""
    return {
        "version": VERSION,
        "slots": {name: slot.value for name, slot in tracker.slots.items() if slot.value is not None},
        "active_loop": tracker.active_loop_name,
        "events": [_event_as_kept(event) for event in _last_turns(tracker)],
    }


def _last_turns(tracker: DialogueStateTracker) -> list[Event]:
    events = [event for event in tracker.events if not isinstance(event, _NOT_KEPT)]
    starts = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    if not starts:
        return []
    return events[starts[-TURNS_KEPT] if len(starts) >= TURNS_KEPT else starts[0] :]


def _event_as_kept(event: Event) -> dict[str, Any]:
    kept: dict[str, Any] = event.as_dict()
    if isinstance(event, UserUttered):
        parsed = kept.get("parse_data") or {}
        kept["parse_data"] = {key: parsed[key] for key in _PARSE_KEPT if key in parsed}
    elif isinstance(event, BotUttered):
        kept["data"] = {key: value for key, value in (kept.get("data") or {}).items() if value}
    return kept
