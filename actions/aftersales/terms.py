"""How something goes back from a country: who pays, in which way, what customs want, and when the money comes."""

from actions.backends.values import Address, Order, ReturnKind, ReturnPayer, ReturnReason, ReturnTerms, ReturnWay
from actions.replies import Json, label, listing, money
from conversations.shop_rules import Returns

OUR_FAULT = frozenset(
    {ReturnReason.DAMAGED, ReturnReason.FAULTY, ReturnReason.WRONG_ITEM, ReturnReason.NOT_AS_DESCRIBED}
)


def country_of(order: Order) -> str:
    """Where the order went (ISO 3166)."""
    return order.address.country if order.address else order.customer.country


def shop_pays(terms: ReturnTerms, kind: ReturnKind, reason: ReturnReason) -> bool:
    """Whose fault it is decides where the terms leave it open; what is under warranty is the shop's to fetch."""
    if terms.payer is ReturnPayer.SHOP_IF_FAULTY:
        return kind is ReturnKind.WARRANTY or reason in OUR_FAULT
    return terms.payer is ReturnPayer.SHOP


def term_lines(terms: ReturnTerms, kind: ReturnKind, reason: ReturnReason, rules: Returns) -> list[Json]:
    """What a shopper has to know before they agree, a line each."""
    said = []
    if shop_pays(terms, kind, reason):
        said.append(label("terms", "shop_pays"))
    elif terms.fee is not None and terms.ways != (ReturnWay.OWN_CARRIER,):
        said.append(label("terms", "fee", fee=money(terms.fee)))
    else:
        said.append(label("terms", "customer_pays"))
    said.append(label("terms", "ways", ways=listing([label("return_way", way.value) for way in terms.ways])))
    if terms.customs_form:
        said.append(label("terms", "customs"))
    if kind is ReturnKind.RETURN:
        said.append(label("terms", "refund", days=rules.refund_days))
    return said


def address_line(address: Address) -> str:
    """The address in one line, as carriers read it."""
    town = " ".join(part for part in (address.postcode, address.city, address.region) if part)
    return ", ".join([address.name, *address.lines, town, address.country])
