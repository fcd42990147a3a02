"""Why there is no estimate.

CustomsError
├── DestinationUnknown   no file is for that country
├── NoRuleOnDay          its rows have expired or begin later
├── NoRuleForParcel      the row says that such a parcel cannot be estimated
├── DutyRateMissing      the tariff leaves that category out
├── CategoryUnknown      not in categories.yml
├── ExchangeRateMissing  amounts in two currencies and no rate between them
└── ExchangeRatesStale   the rates are of another time

All of them mean “we do not know”, never “nothing to pay”. A file that is wrong is a FileBroken, like every other file.
"""

from datetime import date


class CustomsError(Exception):
    """There is no estimate."""


class DestinationUnknown(CustomsError):
    """No file of data/customs/ is for that country."""

    def __init__(self, destination: str) -> None:
        self.destination = destination
        super().__init__(f"No customs rule is kept for {destination}.")


class NoRuleOnDay(CustomsError):
    """The rows of a destination have expired or begin later."""

    def __init__(self, destination: str, on: date, what: str) -> None:
        self.destination = destination
        self.on = on
        self.what = what
        super().__init__(f"No {what} of {destination} is valid on {on}.")


class NoRuleForParcel(CustomsError):
    """The row itself says that such a parcel cannot be estimated, and why."""

    def __init__(self, destination: str, reason: str) -> None:
        self.destination = destination
        self.reason = reason
        super().__init__(f"No estimate for {destination}: {reason}")


class DutyRateMissing(CustomsError):
    """The tariff leaves a category out, and has no default that could be right for it."""

    def __init__(self, destination: str, category: str) -> None:
        self.destination = destination
        self.category = category
        super().__init__(f"No duty rate is kept for {category} in {destination}.")


class CategoryUnknown(CustomsError):
    """A category that categories.yml does not have."""

    def __init__(self, category: str) -> None:
        self.category = category
        super().__init__(f"{category} is no category of categories.yml.")


class ExchangeRateMissing(CustomsError):
    """Amounts in two currencies met, and there is no rate between them."""

    def __init__(self, source: str, target: str) -> None:
        self.source = source
        self.target = target
        super().__init__(f"There is no exchange rate from {source} to {target}.")


class ExchangeRatesStale(CustomsError):
    """The reference rates are too old for the day of the estimate, or of a later day."""

    def __init__(self, of: date, on: date, max_age_days: int) -> None:
        self.of = of
        self.on = on
        self.max_age_days = max_age_days
        super().__init__(f"Exchange rates of {of} do not serve on {on}: {max_age_days} days are the most.")
