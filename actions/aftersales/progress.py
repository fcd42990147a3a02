"""How far a return is: asked for, received, inspected, restocked or refused, refunded."""

from actions.backends.values import Order, Return, ReturnState
from actions.cards import return_card
from actions.replies import Json, button, day, listing, reply
from conversations.shop_rules import Returns

SHOWN = 3
"""Returns of one order shown at most, the latest."""
_WAITS_FOR_PARCEL = frozenset({ReturnState.REQUESTED, ReturnState.APPROVED})


def tell_progress(order: Order, returns: tuple[Return, ...], rules: Returns) -> list[Json]:
    """One message a return, the latest last."""
    return [_tell(order, one, rules) for one in returns[-SHOWN:]]


def _tell(order: Order, one: Return, rules: Returns) -> Json:
    names = {item.id: item.name for item in order.items}
    args: Json = {
        "items": listing([names.get(line.item_id, line.item_id) for line in one.lines]),
        "order_number": order.number,
        "on": day(one.steps[-1].at.date() if one.steps else one.made_at.date()),
        "days": rules.refund_days,
        "card": return_card(order, one),
    }
    if one.state in _WAITS_FOR_PARCEL:
        dated = one.send_by is not None
        if one.send_by is not None:
            args["send_by"] = day(one.send_by)
        return reply("return_progress_requested" if dated else "return_progress_requested_no_date", **args)
    steps = [button("button_human_agent", "human_agent")] if one.state is ReturnState.REFUSED else []
    return reply(f"return_progress_{one.state.value}", *steps, **args)
