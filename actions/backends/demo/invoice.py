"""A page of PDF (ISO 32000) by hand: enough for an invoice of the demo shop, with one of the fonts every viewer has."""

from datetime import date

from actions.backends.demo.catalogue import BY_SKU
from actions.backends.minor_units import places_of
from actions.backends.money import Money
from actions.backends.values import Order


def write(number: str, issued_on: date, order: Order) -> bytes:
    """The invoice as a file. In English: the font knows Western letters only."""
    lines = [f"Casa Babel    Invoice {number}", f"Order {order.number}    {issued_on.isoformat()}", ""]
    for item in order.items:
        product = None if item.sku is None else BY_SKU.get(item.sku)
        lines.append(f"{item.quantity} x {product.names['en'] if product else item.id}    {_amount(item.amount)}")
    lines += [f"Delivery    {_amount(order.shipping)}", "", f"Total    {_amount(order.total)}"]
    return _pdf(lines)


def _amount(money: Money) -> str:
    decimals = places_of(money.currency)
    return f"{money.amount_minor / 10**decimals:.{decimals}f} {money.currency}"


def _pdf(lines: list[str]) -> bytes:
    shown = " ".join(f"({_escaped(line)}) Tj T*" for line in lines)
    stream = f"BT /F1 12 Tf 16 TL 60 780 Td {shown} ET".encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for place, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (place, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
