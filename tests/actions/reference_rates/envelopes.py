"""What the European Central Bank serves, with rates that nobody published, and what it never should."""

from collections.abc import Mapping
from datetime import date

FRIDAY = date(2026, 11, 20)
MADE_UP = {"USD": "1.2", "JPY": "180", "GBP": "0.85", "NOK": "11.5", "CHF": "0.95"}


def envelope(of: date | str = FRIDAY, rates: Mapping[str, str] = MADE_UP) -> bytes:
    """One day's table in the bank's own form."""
    cubes = "\n".join(f"\t\t\t<Cube currency='{currency}' rate='{rate}'/>" for currency, rate in rates.items())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" \
xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
\t<gesmes:subject>Reference rates</gesmes:subject>
\t<gesmes:Sender>
\t\t<gesmes:name>European Central Bank</gesmes:name>
\t</gesmes:Sender>
\t<Cube>
\t\t<Cube time='{of}'>
{cubes}
\t\t</Cube>
\t</Cube>
</gesmes:Envelope>""".encode()


def declaring(declaration: str, subject: str) -> bytes:
    """An envelope that is fine but for a document type declaration and what stands in its subject."""
    text = envelope().decode().replace("?>\n", f"?>\n<!DOCTYPE gesmes {declaration}>\n", 1)
    return text.replace("Reference rates", subject, 1).encode()


_LAUGHS = " ".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = declaring(f'[<!ENTITY l0 "lol"> {_LAUGHS}]', "&l9;")
LEAK = declaring('[<!ENTITY f SYSTEM "file:///etc/passwd">]', "&f;")
ELSEWHERE = declaring('SYSTEM "http://127.0.0.1:9/rates.dtd"', "Reference rates")
