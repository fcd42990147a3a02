"""The offer to register a return, an exchange or a warranty case, and what is said of what became of it."""

from dataclasses import dataclass

from actions.aftersales.terms import address_line, term_lines
from actions.backends.values import Order, OrderItem, Return, ReturnKind, ReturnLine, ReturnRequest, ReturnTerms
from actions.cards import return_card
from actions.operation_offer import ANSWERS, Offer, refused, yes_and_no
from actions.operations import NO_KEY_YET, EntryState, Operation, OperationDraft
from actions.order_access import Opened
from actions.replies import Json, day, label, lines, listing, reply
from actions.task import Ask, Done, Step, Task
from conversations.shop_rules import Returns

CORRECTED_BY = ("quote_id", "order_number", "item_reference", "refund_reason", "return_reason", "size", "colour")
"""Entities that an offer takes up."""


@dataclass(frozen=True)
class Registration:
    """What would be registered.

    Args:
        terms: Of the country that it comes from.
        wanted: For an exchange: the name of what is wanted instead.
        photo: The upload that shows what is wrong; "none" where the shopper has none, None where none was asked for.
    """

    kind: ReturnKind
    opened: Opened
    items: tuple[OrderItem, ...]
    lines: tuple[ReturnLine, ...]
    terms: ReturnTerms
    wanted: str | None = None
    photo: str | None = None

    @property
    def draft(self) -> OperationDraft:
        """It gives the shopper nothing yet, so it is worth nothing."""
        order = self.opened.order
        request = ReturnRequest(NO_KEY_YET, order.number, self.kind, self.lines)
        return OperationDraft(request, order.customer.id, None, self.opened.level.label)


def offer_of(about: Registration, rules: Returns) -> Offer:
    """The offer with its words: `confirm_return`, `confirm_exchange` or `confirm_warranty`."""
    order = about.opened.order

    def question(task: Task, quote: Operation, again: bool) -> Ask:  # noqa: ARG001 - the same words again
        args: Json = {
            "order_number": order.number,
            "items": listing([item.name for item in about.items]),
            "item": about.items[0].name,
            "terms": lines(term_lines(about.terms, about.kind, about.lines[0].reason, rules)),
        }
        if about.wanted is not None:
            args["wanted"] = about.wanted
        said = reply(f"confirm_{about.kind.value}", *yes_and_no(quote), **args)
        return Ask(task, (said,), "yes", CORRECTED_BY, ANSWERS)

    return Offer(about.draft, order, question, lambda task, made: outcome_of(task, made, order))


def outcome_of(task: Task, operation: Operation, order: Order) -> Step:
    """The shop's return with its label and what to do now; or its no."""
    if operation.state is not EntryState.DONE:
        return refused(task, operation, order, reply("operation_to_person"))
    made, kind = operation.made, operation.kind.value
    if not isinstance(made, Return):
        what = label("operation", operation.kind)
        return Done((reply("operation_already_done", what=what, order_number=order.number),), order.number)
    args: Json = {"number": made.number, "steps": lines(_what_to_do(made, order)), "card": return_card(order, made)}
    if task.get("wanted_name") is not None:
        args["wanted"] = task.get("wanted_name")
    return Done((reply(f"{kind}_done", **args),), order.number)


def _what_to_do(made: Return, order: Order) -> list[Json]:
    steps = [label("step", "label")] if made.label is not None else []
    steps.append(label("step", "address", address=address_line(made.address)))
    if made.send_by is not None:
        steps.append(label("step", "send_by", send_by=day(made.send_by)))
    goes_from = order.address.country if order.address else order.customer.country
    if made.label is None and goes_from != made.address.country:
        steps.append(label("step", "customs"))
    return steps
