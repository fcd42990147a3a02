"""Regions of a Medusa shop: each has one currency and its own countries."""

from actions.backends.medusa.connection import MedusaParts
from actions.backends.medusa.shapes import Many, Shape


class RegionCountry(Shape):
    """ISO 3166, in small letters."""

    iso_2: str


class Region(Shape):
    """Where the shop sells, in one currency."""

    id: str
    currency_code: str
    countries: Many[RegionCountry]


class MedusaMarkets(MedusaParts):
    """Knows where the shop sells."""

    async def _regions(self) -> list[Region]:
        asked = {"fields": "id,currency_code,*countries"}
        return await self._api.read_all_in_store(Region, "/regions", "regions", asked, cached=True)

    async def _region_of(self, country: str) -> Region | None:
        """The region that a country (ISO 3166) is in; None where nothing is sold to it."""
        code = country.lower()
        return next((one for one in await self._regions() if code in {each.iso_2 for each in one.countries}), None)
