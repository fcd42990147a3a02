"""How a question is put once more."""

from actions.replies import Json, reply


def said_again(question: Json, *, again: bool) -> tuple[Json, ...]:
    """The question; after an answer that was not understood with a word on that before it."""
    return (reply("answer_not_understood"), question) if again else (question,)
