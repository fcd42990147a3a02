"""Another delivery address: asked for, checked by its country's rules, shown old and new, changed once."""

from dataclasses import asdict, replace
from typing import Any

from actions.backends.values import Address, AddressChange, ChangeKind, OrderChange, OrderChangeRequest
from actions.operation_offer import Offer
from actions.operations import NO_KEY_YET, Operation, OperationDraft
from actions.order_access import Opened
from actions.order_changes.addresses import (
    Part,
    WrittenAddress,
    finished,
    in_one_line,
    read_address,
    what_is_wrong,
    with_region,
)
from actions.order_changes.change_task import OrderChangeTask, Windows, ask_yes
from actions.replies import Json, button, country, label, reply
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn

ADDRESS = "address"


class ChangeAddress(OrderChangeTask):
    """Sends an order elsewhere in the same country. Another country changes prices, duties and carrier: a person's."""

    name = "change_address"
    kinds = (ChangeKind.ADDRESS,)
    early = ("city", "country")

    def take(self, task: Task, turn: Turn) -> Task:
        """See `OrderChangeTask`. The city of "from Berlin to Paris" need not be said again."""
        city, land = (turn.entity_in_role(name, "to") for name in ("city", "country"))
        if task.awaiting is None and land is None and turn.entity_in_role("country", "from") is None:
            land = turn.entity("country")
        task = task if city is None or task.awaiting == ADDRESS else task.having(city=city)
        return task if land is None else task.having(country=land)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`. The postcode of an address looks like an order's number and is none."""
        return await super().absorb(task, _without_postcode(task, turn))

    def take_text(self, task: Task, turn: Turn) -> Task | None:
        """See `OrderChangeTask`. An answer in words is the address, or the part of it that was asked for."""
        home = task.get("home")
        if not turn.text or home is None or task.awaiting not in {ADDRESS, "yes"}:
            return None
        unsaid = frozenset(turn.written.get("country", ()))
        said = read_address(turn.text, home, unsaid)
        whole = bool(said.lines) and said.postcode is not None
        if task.awaiting == "yes":
            return task.having(written=asdict(said), city=None) if whole else None
        if turn.intent in {"affirm", "deny"} and not whole:
            return None
        part = None if task.get("part") is None or whole else Part(task.get("part"))
        written = said if part is None else _written(task).answering(part, turn.text.strip(), said)
        return task.having(written=asdict(written), part=None)

    def forget(self, task: Task) -> Task:
        """See `OrderChangeTask`."""
        return task.having(written=None, part=None, city=None, country=None, home=None)

    async def ask_or_offer(self, opened: Opened, _windows: Windows, turn: Turn, *, again: bool) -> Step:
        """See `OrderChangeTask`."""
        order, old = opened.order, opened.order.address
        home = order.customer.country if old is None else old.country
        task = opened.task.having(home=home)
        if task.get("country") not in {None, home}:
            person = button("button_human_agent", "human_agent")
            said = reply(
                "address_other_country", person, country=country(task.get("country")), order_number=order.number
            )
            return Done((said,), order.number)
        if task.get("written") is None:
            return _ask_address(task, order.number, old, again=again)
        written = _written(task)
        if written.city is None and task.get("city") is not None:
            written = written.saying(Part.CITY, task.get("city"))
        written = with_region(written, home, old)
        wrong = what_is_wrong(written, home, old)
        if wrong is not None:
            return _ask_part(task.having(written=asdict(written), part=wrong.value), wrong, written)
        start = old or Address(order.customer.name, (), "", None, home)
        new = finished(written, start)
        if new == old:
            return _ask_address(
                task.having(written=None), order.number, old, again=False, before=(reply("address_same"),)
            )
        draft = OperationDraft(
            OrderChangeRequest(NO_KEY_YET, order.number, AddressChange(new)),
            order.customer.id,
            None,
            opened.level.label,
        )

        def question(task: Task, quote: Operation, again: bool) -> Ask:
            said = reply("address_confirm", order_number=order.number, old=_shown(old), new=in_one_line(new))
            return ask_yes(task, quote, said, again=again)

        def outcome(task: Task, operation: Operation) -> Step:
            return self._outcome(task, operation, order)

        return await self._offers.put(task, turn, Offer(draft, order, question, outcome), again=again)

    def done(self, order_number: str, _change: OrderChange | None, operation: Operation) -> Json:
        """See `OrderChangeTask`."""
        request = operation.request
        if isinstance(request, OrderChangeRequest) and isinstance(request.change, AddressChange):
            return reply("address_done", order_number=order_number, new=in_one_line(request.change.address))
        raise TypeError(operation.kind)


def _without_postcode(task: Task, turn: Turn) -> Turn:
    """The message without its order number, where that is the postcode of the address that it tells."""
    home, number = task.get("home"), turn.entity("order_number")
    if home is None or number is None or not turn.text or task.awaiting not in {ADDRESS, "yes"}:
        return turn
    said = read_address(turn.text, home)
    asked_for = task.get("part") == Part.POSTCODE.value and turn.text.strip().startswith(number)
    house_number = any(character.isdigit() for line in said.lines for character in line)
    if not asked_for and not (said.postcode == number and house_number):
        return turn
    return replace(turn, entities={**turn.entities, "order_number": ()})


def _written(task: Task) -> WrittenAddress:
    said: dict[str, Any] = task.get("written")
    return WrittenAddress(**{**said, "lines": tuple(said["lines"])})


def _shown(address: Address | None) -> str:
    return "–" if address is None else in_one_line(address)


def _ask_address(
    task: Task, order_number: str, old: Address | None, *, again: bool, before: tuple[Json, ...] = ()
) -> Ask:
    if again:
        said = reply("ask_address_again")
    elif task.get("city") is not None:
        said = reply("ask_address_in_city", order_number=order_number, city=task.get("city"))
    else:
        said = reply("ask_address", order_number=order_number, old=_shown(old))
    return Ask(task, (*before, said), ADDRESS, ("city", "country", "order_number"), ("inform",), text=True)


def _ask_part(task: Task, part: Part, written: WrittenAddress) -> Ask:
    what = label("address_part", part.value)
    wrong = part is Part.POSTCODE and written.postcode is not None
    said = (
        reply("address_postcode_wrong", postcode=written.postcode) if wrong else reply("address_incomplete", what=what)
    )
    return Ask(task, (said,), ADDRESS, ("city", "country", "order_number"), ("inform",), text=True)
