"""The only way to an order: a number, and proof of who asks that is good enough for what they want.

A wrong pair and an unknown number take the same way through this module and end in the same words.
"""

from dataclasses import dataclass

from actions.backends.ports import OrderBackend, OrderNotFound
from actions.backends.values import Contact, CustomerKey, Order, OrderAccess
from actions.replies import Json, button, reply
from actions.task import Ask, Task
from actions.turn import Turn
from conversations.email_codes import Checked, EmailCodes, TooManyCodes, find_code
from conversations.identity import Identity, IdentityLevel
from conversations.identity_throttle import ProofThrottle, TooSoon

OFFERED_ORDERS = 5
NUMBER = "order_number"
PROOF = "proof"
CODE = "email_code"
FORGOTTEN = "account_problem"
"""The intent of "I do not remember which address I used"."""
SEND_AGAIN = "send_again"
"""What the button for another code carries, as the entity `email_code`."""
THAT_ONE = "that"
"""The value of `item_reference` for "that one": what it points at is what there was to choose."""
CONTACT_ENTITIES = ("order_number", "email", "phone")


class LevelOutOfReach(Exception):
    """No answer of the shopper leads to this level here; whoever needs it has to look first."""

    def __init__(self, level: IdentityLevel) -> None:
        self.level = level
        super().__init__(f"The level {level.label} cannot be reached in this conversation.")


@dataclass(frozen=True)
class Opened:
    """An order that this conversation may see, and how sure we are of who is asking."""

    task: Task
    order: Order
    access: OrderAccess
    level: IdentityLevel


def absorb_order(task: Task, turn: Turn) -> Task:
    """Take up an order number, an e-mail address and a phone number, whatever was asked."""
    if task.awaiting == CODE:
        if turn.entity(CODE) == SEND_AGAIN:
            return task.having(code_for=None)
        # Six digits are a code now, whatever else they could be.
        if (code := find_code(turn.text)) is not None:
            return task.having(code=code)
    if task.awaiting == PROOF and turn.intent == FORGOTTEN:
        task = task.having(forgotten=True)
    number, email, phone = (turn.entity(name) for name in CONTACT_ENTITIES)
    if number is None and task.awaiting == NUMBER:
        number = _chosen(task, turn)
        if number is None and turn.intent == "deny" and task.get("offered"):
            task = task.having(offered=None, another_order=True)
    if number is not None and number != task.get("order_number"):
        task = task.having(order_number=number, refused=None, code_for=None)
    opened = task.get("opened") is not None and task.get("opened") == task.get("order_number")
    if (email is not None or phone is not None) and not (opened and task.awaiting != PROOF):
        task = task.having(email=None, phone=None, refused=None)
        task = task.having(email=email.lower() if email else None, phone=phone)
    return task


class OrderGate:
    """Opens orders for tasks.

    Args:
        backend: The shop.
        identity: What conversations have proven.
        throttle: Slows down whoever guesses.
        codes: One-time codes by mail; None where there is no mail server, so that their level cannot be reached.
    """

    def __init__(
        self, backend: OrderBackend, identity: Identity, throttle: ProofThrottle, codes: EmailCodes | None = None
    ) -> None:
        self._codes = codes
        self._backend = backend
        self._identity = identity
        self._throttle = throttle

    @property
    def sends_codes(self) -> bool:
        """Whether the level `email_code` can be reached."""
        return self._codes is not None

    async def open(
        self, task: Task, turn: Turn, needed: IdentityLevel, *, again: bool, assume_last: bool
    ) -> Opened | Ask:
        """The order that the task is about, or the question that is still open.

        Args:
            needed: The weakest level that will do.
            assume_last: Whether "my order" means the one that was spoken of last; otherwise it is only offered.

        Raises:
            LevelOutOfReach: `shop_token` of somebody who is not logged in, or `email_code` without a mail server.
        """
        customer = await self._identity.find_customer(turn.conversation_id)
        number = task.get("order_number")
        if number is None:
            named = await self._order_meant(task, turn, customer, again=again, assume_last=assume_last)
            if isinstance(named, Ask):
                return named
            task, number = task.having(order_number=named), named
        if customer is not None:
            opened = await self._try(task, OrderAccess(number, CustomerKey(customer)), IdentityLevel.SHOP_TOKEN)
            if opened is not None:
                await self._identity.remember_opened(turn.conversation_id, opened.order.number, customer)
                return opened
        if needed is IdentityLevel.SHOP_TOKEN or (needed is IdentityLevel.EMAIL_CODE and self._codes is None):
            raise LevelOutOfReach(needed)
        proof = await self._identity.find_proof(turn.conversation_id, number)
        if proof is not None and proof.level >= needed:
            opened = await self._try(task, OrderAccess(number, Contact(proof.email, proof.phone)), proof.level)
            if opened is not None:
                return opened
        if needed is IdentityLevel.EMAIL_CODE and self._codes is not None and task.get("code_for") == number:
            return await self._check_code(self._codes, task, turn, again=again)
        if proof is not None and needed is IdentityLevel.EMAIL_CODE:
            task = task.having(email=proof.email, phone=proof.phone)
        if task.get("email") is None and task.get("phone") is None:
            if task.get("forgotten") is True:
                other_way = reply("proof_forgotten", button("button_human_agent", "human_agent"))
                return _ask_proof(task.having(forgotten="told"), other_way)
            if needed is IdentityLevel.EMAIL_CODE:
                return _ask_proof(task, reply("ask_proof", order_number=number))
            known = await self._try_known_contacts(task, turn)
            if known is not None:
                return known
            again = again or task.get("asked_for") == number
            key = reply("ask_proof_again") if again else reply("ask_proof", order_number=number)
            return _ask_proof(task, key)
        if task.get("refused"):
            return _ask_proof(task, reply("ask_proof_again" if again else "order_not_found"))
        if needed is IdentityLevel.EMAIL_CODE and self._codes is not None:
            return await self._send_code(self._codes, task, turn)
        return await self._prove(task, turn)

    async def _send_code(self, codes: EmailCodes, task: Task, turn: Turn) -> Ask:
        """Whether order and contact fit, the same is said, after the same work, and both count as a try."""
        number, email, phone = (task.get(name) for name in CONTACT_ENTITIES)
        try:
            await self._throttle.claim_try(turn.conversation_id, number)
        except TooSoon as wait:
            return _ask_proof(task, reply("wait_before_retry", seconds=wait.retry_after_s))
        try:
            order = await self._backend.get_order(OrderAccess(number, Contact(email, phone)))
        except OrderNotFound:
            order = None
        try:
            await codes.ask(turn.conversation_id, number, None if order is None else order.customer.email)
        except TooManyCodes as wait:
            return _ask_code(task, reply("email_codes_too_many", minutes=-(-wait.retry_after_s // 60)))
        return _ask_code(task.having(code_for=number), reply("ask_email_code", order_number=number))

    async def _check_code(self, codes: EmailCodes, task: Task, turn: Turn, *, again: bool) -> Opened | Ask:
        number, email, phone = (task.get(name) for name in CONTACT_ENTITIES)
        code, task = task.get("code"), task.having(code=None)
        if code is None:
            return _ask_code(task, reply("ask_email_code_again" if again else "ask_email_code", order_number=number))
        match await codes.check(turn.conversation_id, number, code):
            case Checked.WRONG:
                return _ask_code(task, reply("email_code_wrong"))
            case Checked.GONE:
                return _ask_code(task, reply("email_code_gone"))
        await self._identity.remember_proof(turn.conversation_id, number, email=email, phone=phone, by_code=True)
        opened = await self._try(task, OrderAccess(number, Contact(email, phone)), IdentityLevel.EMAIL_CODE)
        return _ask_proof(task, reply("order_not_found")) if opened is None else opened

    async def _prove(self, task: Task, turn: Turn) -> Opened | Ask:
        number, email, phone = (task.get(name) for name in CONTACT_ENTITIES)
        try:
            attempt = await self._throttle.claim_try(turn.conversation_id, number)
        except TooSoon as wait:
            return _ask_proof(task, reply("wait_before_retry", seconds=wait.retry_after_s))
        opened = await self._try(task, OrderAccess(number, Contact(email, phone)), IdentityLevel.ORDER_PROOF)
        if opened is None:
            return _ask_proof(task.having(refused=True), reply("order_not_found"))
        await self._throttle.succeeded(attempt)
        await self._identity.remember_proof(turn.conversation_id, number, email=email, phone=phone)
        return opened

    async def _try_known_contacts(self, task: Task, turn: Turn) -> Opened | None:
        """Whoever has proven an address need not type it again for their next order.

        A miss says nothing and counts nothing: it is what an unknown number comes to as well, after the same work.
        """
        number = task.get("order_number")
        for known in await self._identity.find_contacts(turn.conversation_id):
            contact = Contact(known.email, known.phone)
            opened = await self._try(task, OrderAccess(number, contact), IdentityLevel.ORDER_PROOF)
            if opened is not None:
                await self._identity.remember_proof(turn.conversation_id, number, email=known.email, phone=known.phone)
                return opened
        return None

    async def _try(self, task: Task, access: OrderAccess, level: IdentityLevel) -> Opened | None:
        try:
            order = await self._backend.get_order(access)
        except OrderNotFound:
            return None
        # What was proven is a row by now; the conversation's memory keeps no address.
        opened = task.having(refused=None, email=None, phone=None, code_for=None, opened=order.number)
        return Opened(opened, order, access, level)

    async def _order_meant(
        self, task: Task, turn: Turn, customer: str | None, *, again: bool, assume_last: bool
    ) -> str | Ask:
        if task.get("another_order"):
            return _ask_number(task, again=again)
        if turn.order_number is not None and assume_last:
            return turn.order_number
        offered = [] if turn.order_number is None else [turn.order_number]
        if customer is not None:
            own = await self._backend.list_orders(CustomerKey(customer))
            numbers = [order.number for order in own]
            if len(numbers) == 1 and assume_last:
                return numbers[0]
            offered = [number for number in offered if number in numbers]
            offered += [number for number in numbers if number not in offered]
        offered = offered[:OFFERED_ORDERS]
        if not offered:
            return _ask_number(task, again=again)
        choices = [button("button_order", "inform", {"order_number": n}, {"order_number": n}) for n in offered]
        key = "ask_order_number_again" if again else "choose_order"
        return Ask(
            task.having(offered=offered),
            (reply(key, *choices),),
            NUMBER,
            (*CONTACT_ENTITIES, "ordinal", "item_reference"),
            ("inform", "affirm", "deny"),
        )


def _chosen(task: Task, turn: Turn) -> str | None:
    """ "The second one"; of only one to choose, a yes, "that one", or straight away what is wrong with it."""
    offered: list[str] = task.get("offered") or []
    ordinal = turn.entity("ordinal")
    if ordinal is not None:
        return pick(offered, ordinal)
    that_one = turn.intent == "affirm" or turn.entity("item_reference") == THAT_ONE
    if that_one and turn.order_number in offered:
        return turn.order_number
    meant = turn.intent == "affirm" or any(
        turn.entity(name) is not None for name in ("item_reference", "refund_reason")
    )
    return offered[0] if len(offered) == 1 and meant else None


def pick(choices: list[str], ordinal: str) -> str | None:
    """The choice at an ordinal: 1 is the first, -1 the last; None where there is no such."""
    try:
        place = int(ordinal)
    except ValueError:
        return None
    index = place - 1 if place > 0 else len(choices) + place
    return choices[index] if place and 0 <= index < len(choices) else None


def _ask_number(task: Task, *, again: bool) -> Ask:
    key = "ask_order_number_again" if again else "ask_order_number"
    return Ask(task, (reply(key),), NUMBER, CONTACT_ENTITIES, ("inform",))


def _ask_code(task: Task, question: Json) -> Ask:
    again = button("button_send_code_again", "inform", {CODE: SEND_AGAIN})
    question = {**question, "buttons": [again]}
    return Ask(task, (question,), CODE, (CODE, "order_number", "phone"), ("inform", "affirm"), text=True)


def _ask_proof(task: Task, question: Json) -> Ask:
    task = task.having(asked_for=task.get("order_number"))
    return Ask(task, (question,), PROOF, CONTACT_ENTITIES, ("inform", "affirm", FORGOTTEN))
