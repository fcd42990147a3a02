"""The questions and explanations of a refund."""

from actions.backends.values import OrderItem, RefundReason
from actions.cards import quote_card
from actions.ledger import Entry
from actions.refund_limits import COUNTED
from actions.refund_policy import (
    CURRENCY,
    DELIVERED_BUT_MISSING,
    EXCLUDED_CATEGORY,
    NOT_DELIVERED,
    OPEN_REFUND,
    OUTSIDE_WINDOW,
    SENT_AGAIN,
    Claim,
)
from actions.replies import Json, button, day, listing, money, reply
from actions.task import Ask, Task
from conversations.shop_rules import Refunds

REASON_INTENTS = ("inform", "damaged_or_wrong_item", "shipping_problem_lost", "shipping_problem_delayed")


def ask_reason(task: Task, order_number: str, *, again: bool) -> Ask:
    """Why? With a button for each reason."""
    choices = [button(f"button_reason_{reason}", "inform", {"refund_reason": reason.value}) for reason in RefundReason]
    said = reply("ask_reason_again", *choices) if again else reply("ask_reason", *choices, order_number=order_number)
    task = task.having(asked_reason_twice=True) if again else task
    return Ask(task, (said,), "reason", ("refund_reason", "order_number"), REASON_INTENTS, text=True)


def ask_items(
    task: Task, order_number: str, items: tuple[OrderItem, ...], *, again: bool, before: tuple[Json, ...]
) -> Ask:
    """Which of them? With a button for each item and one for all."""
    choices = [button("button_item", "inform", {"item_reference": item.id}, {"name": item.name}) for item in items]
    choices.append(button("button_all_items", "inform", {"item_reference": "all"}))
    names = listing([item.name for item in items])
    said = (
        reply("ask_items_again", *choices, items=names)
        if again
        else reply("ask_items", *choices, order_number=order_number, items=names)
    )
    entities = ("item_reference", "ordinal", "order_number", "refund_reason")
    return Ask(task, (*before, said), "items", entities, ("inform",), text=True)


def confirm(task: Task, entry: Entry, *, again: bool) -> Ask:
    """The offer, to be answered with yes or no. The buttons carry the offer's id: an old one agrees to nothing."""
    mine = {"quote_id": str(entry.id)}
    said = reply(
        "confirm_refund_again" if again else "confirm_refund",
        button("button_confirm_refund", "affirm", mine),
        button("button_cancel_refund", "deny", mine),
        order_number=entry.order_number,
        total=money(entry.amount),
        card=quote_card(entry),
    )
    entities = ("quote_id", "order_number", "item_reference", "refund_reason")
    return Ask(task, (said,), "yes", entities, ("affirm", "deny", "inform"))


def explain(policy: str, claim: Claim, rules: Refunds) -> Json:
    """Why a person has to decide, in the words of `refund_to_person_…`."""
    key = f"refund_to_person_{policy.removeprefix('policy_')}"
    delivered = claim.order.delivered_on
    match policy:
        case _ if policy == OUTSIDE_WINDOW and delivered is not None:
            return reply(key, window_days=rules.window_days, delivered_on=day(delivered))
        case _ if policy == OUTSIDE_WINDOW:
            return reply(f"{key}_undated")
        case _ if policy == DELIVERED_BUT_MISSING and delivered is not None:
            return reply(key, order_number=claim.order.number, delivered_on=day(delivered))
        case _ if policy == EXCLUDED_CATEGORY:
            excluded = [item.name for item in claim.items if item.category in rules.excluded_categories]
            return reply(key, items=listing(excluded))
        case _ if policy == CURRENCY:
            return reply(key, currency=claim.amount.currency)
        case _ if policy in {NOT_DELIVERED, OPEN_REFUND, SENT_AGAIN}:
            return reply(key, order_number=claim.order.number)
    if policy in COUNTED:
        key = "refund_to_person_over_limit"
    return reply(key, total=money(claim.amount))
