"""What duty and import tax a parcel will probably cost, from the rows of data/customs/; always an estimate.

Pure: the same parcel, rows, day and exchange rates give the same answer. Must not know dialogue, replies,
orders or Rasa.
"""

from actions.customs.compute import estimate
from actions.customs.errors import (
    CategoryUnknown,
    CustomsError,
    DestinationUnknown,
    DutyRateMissing,
    ExchangeRateMissing,
    ExchangeRatesStale,
    NoRuleForParcel,
    NoRuleOnDay,
)
from actions.customs.estimate import Estimate, Line, LineKind, PaidAt, RowUsed, Span, ThresholdUsed
from actions.customs.exchange import RateSource, ReferenceRates, load_reference_rates
from actions.customs.parcel import Carrier, Item, Parcel, Terms
from actions.customs.rule_book import RuleBook
from actions.customs.rule_files import load_rule_book
from actions.customs.rules import Certainty, Part

__all__ = [
    "Carrier",
    "CategoryUnknown",
    "Certainty",
    "CustomsError",
    "DestinationUnknown",
    "DutyRateMissing",
    "Estimate",
    "ExchangeRateMissing",
    "ExchangeRatesStale",
    "Item",
    "Line",
    "LineKind",
    "NoRuleForParcel",
    "NoRuleOnDay",
    "PaidAt",
    "Parcel",
    "Part",
    "RateSource",
    "ReferenceRates",
    "RowUsed",
    "RuleBook",
    "Span",
    "Terms",
    "ThresholdUsed",
    "estimate",
    "load_reference_rates",
    "load_rule_book",
]
