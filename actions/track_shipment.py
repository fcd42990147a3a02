"""Where parcels are, and what a shopper can choose when one is in trouble."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions.backends.ports import ShopBackend
from actions.backends.values import CompensationReason, Order, OrderItem, OrderState, Parcel, ParcelState
from actions.cards import order_card
from actions.cases import CaseBook
from actions.operation_offer import OperationOffers
from actions.order_access import Opened, OrderGate, absorb_order, pick
from actions.parcels.situation import Look, Situation, look_at
from actions.parcels.words import describe
from actions.remedy import Remedy, ask_remedy, button_of, chosen_remedy, offered, remedy_instead
from actions.replies import Json, button, reply
from actions.reshipping import Resend, Reshipping, in_parcel
from actions.task import Ask, Done, Instead, Step, Task, ToPerson
from actions.turn import Turn
from actions.what_is_offered import what_can_be_done
from conversations.clock import Clock
from conversations.identity import IdentityLevel
from conversations.shop_rules import ShopRules

ANGLE_OF_INTENT = {"shipping_problem_delayed": "delayed", "shipping_problem_lost": "lost"}
"""What the shopper is worried about; it changes what they can choose, never the facts."""
WHICH = "parcel"
ALL_ITS_ANSWERS = ("remedy", "parcel", "until", "quote_id", "remedies")
_REFUND_REASON = {
    Situation.LATE: "late",
    Situation.DELAYED: "late",
    Situation.DAMAGED: "damaged",
}
"""Why money is wanted, by situation; of the others the parcel has not arrived."""
_RESEND_REASON = {Situation.DAMAGED: CompensationReason.DAMAGED}


class TrackShipment:
    """Looks an order's parcels up, shows their way, and lets the shopper choose what the shop's rules allow."""

    name = "track_shipment"
    level = IdentityLevel.CHANNEL

    def __init__(
        self,
        gate: OrderGate,
        shop: ShopBackend,
        rules: ShopRules,
        clock: Clock,
        cases: CaseBook,
        offers: OperationOffers,
        reshipping: Reshipping,
    ) -> None:
        self._gate = gate
        self._shop = shop
        self._rules = rules
        self._clock = clock
        self._cases = cases
        self._offers = offers
        self._reshipping = reshipping

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return absorb_order(Task(self.name).having(angle=ANGLE_OF_INTENT.get(turn.intent or "")), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_order(task, turn)
        if task.get("order_number") not in {None, filled.get("order_number")}:
            filled = await self._offers.corrected(task, filled, turn)
            return filled.having(shown=None, **dict.fromkeys(ALL_ITS_ANSWERS))
        worry = ANGLE_OF_INTENT.get(turn.intent or "")
        if turn.intent == self.name or worry not in {None, task.get("angle")}:
            return filled.having(angle=worry or task.get("angle"), shown=None, **dict.fromkeys(ALL_ITS_ANSWERS))
        match task.awaiting:
            case "yes" if (other := remedy_instead(filled, turn)) is not None:
                return await self._offers.corrected(task, filled.having(remedy=other.value), turn)
            case "yes":
                return await self._offers.absorb_answer(filled, turn)
            case "parcel":
                return _which(filled, turn)
            case "remedy":
                remedy = chosen_remedy(filled, turn)
                if remedy is not None:
                    return filled.having(remedy=remedy.value, until=turn.entity("date"))
                if turn.intent == "deny":
                    return filled.having(remedy="none")
                return None
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        sends = task.get("remedy") == Remedy.RESHIPMENT
        level = IdentityLevel.ORDER_PROOF if sends else self.level
        opened = await self._gate.open(task, turn, level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        task, order = opened.task, opened.order
        if task.get("remedy") == "none":
            return Done((reply("nevermind_ok"),), order.number)
        parcels = await self._shop.list_parcels(opened.access)
        if not parcels:
            return _nothing_sent(order)
        worry = task.get("angle")
        parcels = tuple(sorted(parcels, key=_as_they_left))
        looks = tuple(look_at(parcel, worry, self._rules.parcels, self._today()) for parcel in parcels)
        said: tuple[Json, ...] = ()
        if not task.get("shown"):
            said = tuple(describe(order, look, worry) for look in looks)
            task = task.having(shown=True, parcels=len(looks))
        troubled = [look for look in looks if self._remedies(look)]
        if task.get("parcel") is not None:
            troubled = [look for look in troubled if look.parcel.tracking_number == task.get("parcel")]
        if not troubled:
            return self._only_told(order, looks, said)
        if len(troubled) > 1:
            return _ask_which(task, troubled, again=again, before=said)
        return await self._help(task, turn, opened, troubled[0], again=again, before=said)

    async def _help(
        self, task: Task, turn: Turn, opened: Opened, look: Look, *, again: bool, before: tuple[Json, ...]
    ) -> Step:
        order = opened.order
        items = in_parcel(order, look.parcel, only_one=task.get("parcels") == 1)
        remedies = self._remedies(look)
        chosen = task.get("remedy")
        if chosen is None and Remedy.RESHIPMENT in remedies and not await self._can_be_sent_again(opened, items):
            remedies = tuple(one for one in remedies if one is not Remedy.RESHIPMENT)
        if chosen not in remedies:
            reason = _REFUND_REASON.get(look.situation, "not_arrived")
            facts = {"until": self._wait_until(look), "days": self._rules.parcels.search_days, "reason": reason}
            return ask_remedy(task.having(remedy=None), remedies, again=again, before=before, **facts)
        remedy = Remedy(chosen)
        match remedy:
            case Remedy.WAIT:
                return Done((*before, await self._promise(task, turn, order, look)), order.number)
            case Remedy.REFUND:
                values = {
                    "order_number": order.number,
                    "reason": _REFUND_REASON.get(look.situation, "not_arrived"),
                    "references": [item.id for item, _ in items] or None,
                }
                return Instead("refund_request", values, before)
            case Remedy.RESHIPMENT if items:
                reason = _RESEND_REASON.get(look.situation, CompensationReason.LOST)
                return await self._reshipping.step(task, turn, opened, Resend(items, reason), again=again)
        name = {"type": "label", "key": button_of(remedy)}
        line = {"key": "summary_remedy", "args": {"remedy": name}}
        said = reply("remedy_to_person", remedy=name)
        return ToPerson((*before, said), "parcel_trouble", task, (line,), order)

    async def _promise(self, task: Task, turn: Turn, order: Order, look: Look) -> Json:
        wanted = None if task.get("until") is None else _day(task.get("until"))
        until = max(wanted or self._wait_until(look), self._today() + timedelta(days=1))
        noon = datetime.combine(until, time(12), ZoneInfo(self._rules.people.time_zone))
        name = {"type": "label", "key": button_of(Remedy.WAIT)}
        case = await self._cases.open(
            turn.conversation_id,
            self.name,
            turn_id=turn.turn_id,
            order_number=order.number,
            facts=({"key": "summary_remedy", "args": {"remedy": name}},),
            told_key="parcel_wait_agreed",
            due_from=noon,
        )
        return case.said

    def _remedies(self, look: Look) -> tuple[Remedy, ...]:
        if look.trouble is None:
            return ()
        return offered(self._rules.parcels.choices_for(look.trouble), self._shop)

    async def _can_be_sent_again(self, opened: Opened, items: tuple[tuple[OrderItem, int], ...]) -> bool:
        meant = [item for item, _ in items]
        if not meant or await self._reshipping.missing_stock(opened, meant):
            return False
        return not await self._reshipping.settled_before(opened, [item.id for item in meant])

    def _only_told(self, order: Order, looks: tuple[Look, ...], said: tuple[Json, ...]) -> Done:
        if not said:
            said = tuple(describe(order, look, None) for look in looks)
        about = {"order_number": order.number}
        steps = [button("button_human_agent", "human_agent")]
        if any(look.situation is Situation.DELIVERED for look in looks):
            wrong = button("button_damaged_or_wrong_item", "damaged_or_wrong_item", about)
            steps = [button("button_return_request", "return_request", about), wrong, *steps]
        else:
            steps = [button("button_order_status", "order_status", about), *steps]
        last = {**said[-1], "buttons": what_can_be_done(steps, self._shop)}
        return Done((*said[:-1], last), order.number)

    def _wait_until(self, look: Look) -> date:
        today = self._today()
        promised = look.parcel.promised_on
        begins = today if promised is None or look.situation is Situation.NOT_RECEIVED else max(promised, today)
        return begins + timedelta(days=self._rules.parcels.wait_days)

    def _today(self) -> date:
        return self._clock.now().astimezone(ZoneInfo(self._rules.people.time_zone)).date()


def _as_they_left(parcel: Parcel) -> tuple[bool, bool, float]:
    """What is still on its way first, in the order in which it left; what has not left comes after that."""
    left = [checkpoint.at.timestamp() for checkpoint in parcel.checkpoints[:1]]
    return parcel.delivered_on is not None, parcel.state is ParcelState.PREPARING, left[0] if left else 0.0


def _nothing_sent(order: Order) -> Done:
    cancelled = order.state is OrderState.CANCELLED
    said = reply(
        "track_shipment_cancelled" if cancelled else "track_shipment_not_sent",
        button("button_human_agent", "human_agent"),
        order_number=order.number,
        card=order_card(order),
    )
    return Done((said,), order.number)


def _ask_which(task: Task, looks: list[Look], *, again: bool, before: tuple[Json, ...]) -> Ask:
    buttons = [
        button(
            "button_parcel",
            "inform",
            {"tracking_number": look.parcel.tracking_number},
            {"carrier": look.parcel.carrier, "digits": look.parcel.tracking_number[-4:]},
        )
        for look in looks
    ]
    buttons.append(button("button_human_agent", "human_agent"))
    said = reply("choose_parcel_again" if again else "choose_parcel", *buttons)
    task = task.having(which=[look.parcel.tracking_number for look in looks])
    return Ask(task, (*before, said), WHICH, ("tracking_number", "ordinal", "order_number"), ("inform",), optional=True)


def _which(task: Task, turn: Turn) -> Task | None:
    numbers: list[str] = task.get("which") or []
    number, place = turn.entity("tracking_number"), turn.entity("ordinal")
    found = number if number in numbers else None if place is None else pick(numbers, place)
    return None if found is None else task.having(parcel=found)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
