"""What is said of an estimate, always with its rule, the rule's day and its source, and of a rule without a sum."""

from decimal import Decimal

from actions.backends.money import Money
from actions.buying.fact_cards import facts_card, row
from actions.customs import Certainty, Estimate, Line, LineKind, PaidAt, Span
from actions.customs.rules import Period
from actions.replies import Json, button, country, day, label, lines, money, percent, reply


def estimate_said(estimate: Estimate) -> Json:
    """The estimate as a message with its card."""
    where = country(estimate.destination)
    card = _card(estimate)
    rule = estimate.rows[0]
    notes = [label("customs_note", "estimate", checked=day(rule.checked)), *_notes(estimate)]
    if not estimate.lines and estimate.more_possible is None:
        return reply("customs_nothing_due", *next_steps(), country=where, notes=lines(notes), card=card)
    return reply(
        "customs_estimate", *next_steps(), country=where, total=_span(estimate.total), notes=lines(notes), card=card
    )


def rule_said(period: Period, destination: str) -> Json:
    """The rule without a sum: the tax, the limits that decide, the day and the source."""
    rows = []
    if period.tax is not None:
        rate = period.tax.rate.percent.percent
        rows.append({"label": period.tax.name, "value": [_percent(rate)]})
    limits = {band.up_to for band in period.bands if band.up_to is not None}
    if limits:
        rows.append(
            row("customs_limits", *(money(limit) for limit in sorted(limits, key=lambda one: one.amount_minor)))
        )
    rows += [row("rule_of", day(period.valid_from)), row("checked_on", day(period.checked))]
    title = label("card", "customs_rule", country=country(destination))
    return reply("customs_rule", country=country(destination), card=facts_card(title, rows, url=period.source.url))


def next_steps() -> list[Json]:
    """What can be asked after a word on customs."""
    held = button("button_held_at_customs", "customs_duties", {"customs_case": "held"})
    return [held, button("button_human_agent", "human_agent")]


def _notes(estimate: Estimate) -> list[Json]:
    notes = []
    paid = {line.paid_at for line in estimate.lines}
    if paid == {PaidAt.CHECKOUT}:
        notes.append(label("customs_note", "paid_at_checkout"))
    elif PaidAt.DELIVERY in paid:
        notes.append(label("customs_note", "paid_on_delivery"))
    if estimate.more_possible is not None:
        notes.append(label("customs_note", "more_possible"))
    if estimate.certainty is Certainty.LOW:
        notes.append(label("customs_note", "low_certainty"))
    return notes


def _card(estimate: Estimate) -> Json:
    rule = estimate.rows[0]
    rows = [{"label": _name(line), "value": _values(line)} for line in estimate.lines]
    if estimate.threshold is not None:
        rows.append(row("customs_limits", money(estimate.threshold.limit)))
    if estimate.scheme is not None:
        rows.append(row("scheme", estimate.scheme))
    rows += [row("rule_of", day(rule.valid_from)), row("checked_on", day(rule.checked))]
    if estimate.rates_of is not None:
        sources = (label("rates_from", source.value) for source in estimate.rates_from)
        rows.append(row("rates_of", day(estimate.rates_of), *sources))
    title = label("card", "customs_estimate", country=country(estimate.destination))
    exact = estimate.total.is_exact
    if not exact:
        rows.insert(len(estimate.lines), row("total", _span(estimate.total)))
    return facts_card(title, rows, total=estimate.total.most if exact else None, url=rule.source.url)


def _name(line: Line) -> Json | str:
    if line.kind is LineKind.DUTY or not line.name:
        return label("customs_line", line.kind.value)
    return line.name


def _values(line: Line) -> list[Json]:
    return [_span(line.amount), *([] if line.percent is None else [_percent(line.percent)])]


def _span(span: Span) -> Json:
    return _both(money(span.least), money(span.most)) if not span.is_exact else money(span.least)


def _percent(ends: tuple[Decimal, Decimal]) -> Json:
    least, most = (percent(int(end * 100)) for end in ends)
    return least if ends[0] == ends[1] else _both(least, most)


def _both(least: Json, most: Json) -> Json:
    return label("card", "span", first=least, last=most)


def nothing(currency: str) -> Money:
    """No freight that is known of."""
    return Money(0, currency)
