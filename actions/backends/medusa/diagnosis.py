"""Does Medusa take both keys, and does the publishable one lead to something that is sold?"""

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

from actions.backends.errors import BackendAway, BackendError
from actions.backends.medusa.connection import MedusaParts
from actions.backends.medusa.system import SYSTEM
from actions.backends.ports import ExaminedBackend
from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well

_ASKED = {"fields": "id"}


class MedusaDiagnosis(MedusaParts, ExaminedBackend):
    """See `ExaminedBackend`."""

    async def check(self) -> tuple[Diagnosis, ...]:
        """Reads one order with the secret key, and one product with the publishable one."""
        try:
            await _first(self._api.pages(dict, "/orders", "orders", _ASKED, 1))
        except BackendAway as error:
            return (broken(SYSTEM, str(error), "Check MEDUSA_URL, and whether the server runs."),)
        except BackendError as error:
            remedy = (
                "Check MEDUSA_SECRET_KEY: a secret API key (sk_…) of Settings → Secret API keys that is not revoked."
            )
            return (broken(SYSTEM, str(error), remedy),)
        reached = well(SYSTEM, "The server answers, and the secret key opens the admin interface.")
        return (reached, await self._store())

    async def _store(self) -> Diagnosis:
        name = f"{SYSTEM}: storefront"
        channels = "Settings → Publishable API keys shows the key and its sales channels."
        try:
            products = await _first(self._api.store_pages(dict, "/products", "products", _ASKED, 1))
        except BackendError as error:
            return broken(name, str(error), f"Check MEDUSA_PUBLISHABLE_KEY. {channels}")
        if not products:
            return doubtful(name, "The publishable key leads to no product.", f"Add a sales channel to it. {channels}")
        return well(name, "The publishable key leads to products.")


async def _first(pages: AsyncIterator[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    async with aclosing(pages) as open_pages:  # type: ignore[type-var]  # it is a generator
        return await anext(open_pages)
