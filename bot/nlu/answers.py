"""Whether a message answers yes or no and says nothing else: "yes, cancel it", but not "yes, but only the shoes"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.nlu.clauses import Clause, is_answer, says_one_of

ANSWER = "answer"

# Said beside a yes or a no, these add nothing; "please" is a call for help to a classifier.
_ADD_NOTHING = frozenset({"affirm", "deny", "thank", "help", "greet", "goodbye"})
_QUESTION = frozenset("?？؟")
# From here on a clause is taken for what it seems to be: whatever it is, it has to fit what was asked.
_LEAST_CONFIDENCE = 0.5
_SURE_WISH = 0.8
# A yes by itself that is this sure is one of those that everybody says, such as "why not".
_SURE = 0.95


def answer_of(
    text: str, whole: tuple[str | None, float], clauses: Sequence[Clause], reservations: Iterable[str]
) -> dict[str, Any] | None:
    """{"intent": "affirm" or "deny", "wishes": intents said beside it}; None for a message that does not answer.

    A yes that is limited, put off, widened or asked about is none: what it agrees to is not what was asked.

    Args:
        text: Normal form.
        whole: The message's own intent and confidence.
        reservations: Words that keep a yes from being one, in the text's language.
    """
    intent, confidence = whole
    opens = clauses[0].intent if clauses and is_answer(clauses[0]) else None
    answer = opens or (intent if intent in ("affirm", "deny") else None)
    if answer is None:
        return None
    rest = clauses[1:] if opens is not None else ()
    # Of a message that is a yes as a whole only what is surely another wish counts: "yes, that's right".
    least = _SURE_WISH if intent == answer else 0.0
    wishes = [each.intent for each in rest if each.intent not in _ADD_NOTHING and each.confidence >= least]
    if intent == answer:
        wishes = [wish for wish in wishes if wish != "inform"]
    if answer == "affirm":
        everybody_says_it = intent == "affirm" and confidence >= _SURE and not wishes
        reserved = says_one_of(text, reservations) and not everybody_says_it
        unclear = any(clause.confidence < _LEAST_CONFIDENCE for clause in rest) and intent != "affirm"
        if reserved or unclear or any(clause.intent == "deny" for clause in rest):
            return None
        if wishes and _QUESTION.intersection(text):
            return None
    elif any(clause.intent == "affirm" for clause in rest):
        return None
    return {"intent": answer, "wishes": [wish for wish in dict.fromkeys(wishes) if wish is not None]}
