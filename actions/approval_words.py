"""What shoppers are told about what a person has to decide."""

from datetime import datetime

from actions.cards import ledger_card
from actions.ledger_rows import Entry
from actions.operation_rows import Operation
from actions.replies import Json, button, label, moment, money, reply


def decided_by(due_at: datetime | None) -> tuple[Json, ...]:
    """By when somebody will have decided; said after why a person has to."""
    return () if due_at is None else (reply("approval_asked", due_at=moment(due_at)),)


def still_waiting(kind: str, order_number: str, due_at: datetime) -> Json:
    """The same was asked for before."""
    return reply("approval_waiting", what=label("operation", kind), order_number=order_number, due_at=moment(due_at))


def approved(entry: Entry | Operation, become: str) -> Json:
    """A person said yes; and what has become of it: done, failed or pending."""
    if become == "done" and isinstance(entry, Entry):
        card = ledger_card(entry)
        return reply("approval_done_refund", total=money(entry.amount), order_number=entry.order_number, card=card)
    key = {"done": "approval_done", "failed": "approval_not_possible"}.get(become, "approval_pending")
    return reply(key, what=label("operation", kind_of(entry)), order_number=entry.order_number)


def refused(entry: Entry | Operation) -> Json:
    """A person said no: kindly, and with a way on."""
    person = button("button_human_agent", "human_agent")
    what = label("operation", kind_of(entry))
    return reply("approval_refused", person, what=what, order_number=entry.order_number)


def late(entry: Entry | Operation, due_at: datetime) -> Json:
    """The promised time has passed."""
    what = label("operation", kind_of(entry))
    return reply("approval_late", what=what, order_number=entry.order_number, due_at=moment(due_at))


def kind_of(entry: Entry | Operation) -> str:
    """A name of `label_operation_…`."""
    return entry.kind.value if isinstance(entry, Operation) else "refund"
