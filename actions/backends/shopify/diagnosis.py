"""Does Shopify take our token, and does it permit what we do? docs/backends/shopify.md names the permissions."""

from datetime import date, timedelta

from actions.backends.errors import BackendAway, BackendError
from actions.backends.http_system import HttpRefused
from actions.backends.ports import ExaminedBackend
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import SYSTEM, Node
from actions.backends.shopify.reading import reads
from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well

_ACCESS = """
query Access {
  shop { name currencyCode }
  currentAppInstallation { accessScopes { handle } }
}"""

NEEDED = (
    "read_orders",
    "write_orders",
    "read_customers",
    "read_fulfillments",
    "read_products",
    "read_inventory",
    "read_discounts",
    "write_discounts",
)
NEEDED_FOR_RETURNS = ("read_returns", "write_returns")
USEFUL = ("read_all_orders", "read_translations", "write_customers", "write_customer_data_erasure")
WARN_BEFORE = timedelta(days=60)


class ShopifyDiagnosis(ShopifyPart, ExaminedBackend):
    """See `ExaminedBackend`."""

    async def check(self) -> tuple[Diagnosis, ...]:
        """Reads the shop's name and the app's permissions, and knows how long the API version is kept."""
        try:
            found = await self._api.ask(_ACCESS)
            name, currency, granted = _read(found)
        except BackendAway as error:
            remedy = "Check SHOPIFY_SHOP and this machine's way to the internet; status.shopify.com tells of outages."
            return (broken(SYSTEM, str(error), remedy),)
        except BackendError as error:
            return (broken(SYSTEM, str(error), _remedy(error)),)
        reached = well(SYSTEM, f"{name} answers, in {currency}.")
        return (reached, *self._permissions(granted), self._version())

    def _permissions(self, granted: frozenset[str]) -> tuple[Diagnosis, ...]:
        needed = (*NEEDED, *(NEEDED_FOR_RETURNS if self._settings.returns else ()))
        name = f"{SYSTEM}: permissions"
        remedy = "Add them to the app in Shopify's admin (Settings → Apps → Develop apps) and install it again."
        if missing := [one for one in needed if not _allows(granted, one)]:
            return (broken(name, f"The app lacks {', '.join(missing)}.", remedy),)
        if missing := [one for one in USEFUL if not _allows(granted, one)]:
            return (
                doubtful(name, f"The app lacks {', '.join(missing)}; docs/backends/shopify.md says for what.", remedy),
            )
        return (well(name, "The app has all of them."),)

    def _version(self) -> Diagnosis:
        """A version is kept for 12 months (shopify.dev/docs/api/usage/versioning)."""
        version, name = self._settings.api_version, f"{SYSTEM}: API version"
        year, month = map(int, version.split("-"))
        ends, today = date(year + 1, month, 1), self._now().date()
        remedy = "Choose a newer one with SHOPIFY_API_VERSION, after reading Shopify's notes on what it changes."
        if today >= ends:
            return broken(name, f"{version} ended on {ends}.", remedy)
        if today >= ends - WARN_BEFORE:
            return doubtful(name, f"{version} ends on {ends}.", remedy)
        return well(name, f"{version} is kept until {ends}.")


@reads
def _read(found: Node) -> tuple[str, str, frozenset[str]]:
    scopes = found["currentAppInstallation"]["accessScopes"]
    return str(found["shop"]["name"]), str(found["shop"]["currencyCode"]), frozenset(one["handle"] for one in scopes)


def _allows(granted: frozenset[str], scope: str) -> bool:
    """Who may write may read (shopify.dev/docs/api/usage/access-scopes)."""
    return scope in granted or scope.replace("read_", "write_", 1) in granted


def _remedy(error: BackendError) -> str:
    status = error.status if isinstance(error, HttpRefused) else None
    match status:
        case 401 | 403:
            return "Copy the app's Admin API access token anew into SHOPIFY_ACCESS_TOKEN."
        case 402 | 423:
            return "The shop is frozen or locked at Shopify: its owner has to settle that there."
        case 404:
            return "Check SHOPIFY_SHOP and SHOPIFY_API_VERSION."
    return "Check SHOPIFY_API_VERSION; docs/backends/shopify.md describes the set-up."
