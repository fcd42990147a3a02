"""An order's invoice, as the shop's system has it: a link, or a file. Other company details are a person's."""

import structlog
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import InvoiceNotFound, ShopBackend
from actions.backends.values import Invoice
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, file, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.attachments import UploadRefused, keep
from conversations.clock import Clock
from conversations.identity import IdentityLevel

COMPANY = "company"
"""What the button for other company details carries, as the entity `invoice`."""
log = structlog.get_logger(__name__)


class InvoiceRequest:
    """Gives the invoice out to whoever has proven that the order is theirs."""

    name = "invoice_request"
    level = IdentityLevel.ORDER_PROOF

    def __init__(self, gate: OrderGate, shop: ShopBackend, engine: AsyncEngine, clock: Clock) -> None:
        self._gate = gate
        self._shop = shop
        self._engine = engine
        self._clock = clock

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`. Once the invoice is there, a button asks for other company details."""
        company = turn.entity("invoice") == COMPANY
        return absorb_order(Task(self.name).having(company=company or None), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_order(task, turn)
        return filled if filled != task or turn.intent == self.name else None

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        number = opened.order.number
        if task.get("company"):
            return ToPerson((reply("invoice_company"),), "invoice_company", opened.task, (), opened.order)
        try:
            invoice = await self._shop.get_invoice(opened.access)
        except InvoiceNotFound:
            person = button("button_human_agent", "human_agent")
            return Done((reply("invoice_none", person, order_number=number),), number)
        try:
            given = await self._given(invoice, turn)
        except UploadRefused as refused:
            log.error("invoice.file_refused", reason=str(refused))
            return ToPerson((reply("file_by_person"),), "file_by_person", opened.task, (), opened.order)
        return Done((given,), number)

    async def _given(self, invoice: Invoice, turn: Turn) -> Json:
        about = {"invoice": COMPANY, "order_number": invoice.order_number}
        company = button("button_invoice_company", self.name, about)
        args = {"order_number": invoice.order_number, "invoice_number": invoice.number}
        document = invoice.document
        if document.url is not None or document.content is None:
            return reply("invoice_link", company, **args, url=document.url or "")
        async with self._engine.begin() as connection:
            kept = await keep(connection, turn.conversation_id, document.name, document.content, self._clock.now())
        return reply("invoice_file", company, **args, attachment=file(kept))
