"""The European Central Bank's XML: an envelope of Cube elements, one with the day, in it one a currency.

Read by the standard library's expat alone, which builds no tree and opens nothing. A document type declaration is
refused where it begins, so that there are no entities to expand.
"""

from xml.parsers import expat

from pydantic import ValidationError

from actions.customs import RateSource, ReferenceRates
from actions.customs.exchange import RatesTable

_CUBE = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref Cube"


class EnvelopeBroken(ValueError):
    """The text is no table of one day's rates; says why."""


def read_envelope(content: bytes) -> ReferenceRates:
    """The table in it, per euro. Raises EnvelopeBroken."""
    cubes: list[dict[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == _CUBE:
            cubes.append(attributes)

    # Whatever encoding it declares: the bank writes UTF-8, and expat would look for a codec of that name.
    parser = expat.ParserCreate("utf-8", " ")
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise EnvelopeBroken(f"not XML: {error}") from None
    days = [cube["time"] for cube in cubes if "time" in cube]
    rates = [(cube["currency"], cube["rate"]) for cube in cubes if "currency" in cube and "rate" in cube]
    if len(days) != 1:
        raise EnvelopeBroken(f"rates of {len(days)} days")
    if not rates or len(dict(rates)) < len(rates):
        raise EnvelopeBroken("a currency twice" if rates else "no rates")
    try:
        table = RatesTable.model_validate({"of": days[0], "base": "EUR", "per_base": dict(rates)})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise EnvelopeBroken(f"{where}: {first['msg']}") from None
    return table.of_source(RateSource.ECB)


def _refuse(*_: object) -> None:
    raise EnvelopeBroken("a document type declaration, which the bank's own has not")
