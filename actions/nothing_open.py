"""What is said to a yes, a no or a number when nothing is open that it could answer."""

from actions.replies import button, reply
from actions.turn import Outcome, Turn


def nothing_open(turn: Turn) -> Outcome:
    """An order number is worth a question of its own; the rest is told what can be done."""
    kept: dict[str, object] = {"pending_choice": None, "misunderstandings": 0}
    what = [
        button("button_order_status", "order_status"),
        button("button_track_shipment", "track_shipment"),
        button("button_refund_request", "refund_request"),
    ]
    match turn.intent:
        case "affirm":
            return Outcome((reply("affirm_nothing", *what),), kept)
        case "deny":
            return Outcome((reply("deny_nothing"),), kept)
        case "nevermind":
            return Outcome((reply("nevermind_ok"),), kept)
    number = turn.entity("order_number")
    if number is None:
        return Outcome((reply("inform_nothing", *what),), kept)
    about = [
        button(f"button_{task}", task, {"order_number": number})
        for task in ("order_status", "track_shipment", "refund_request")
    ]
    return Outcome((reply("inform_order", *about, order_number=number),), {**kept, "order_number": number})
