"""Does WooCommerce take our key, and may the key read and write?"""

from actions.backends.errors import BackendAway, BackendError
from actions.backends.http_system import HttpAway, HttpRefused
from actions.backends.ports import ExaminedBackend
from actions.backends.values.diagnosis import Diagnosis, broken, well
from actions.backends.woocommerce.api import code_of, is_unknown_id
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.system import SYSTEM

_NO_ORDER = 0
_TABLE = "docs/backends/woocommerce.md explains it under “When something is wrong”."


class WooDiagnosis(WooParts, ExaminedBackend):
    """See `ExaminedBackend`."""

    async def check(self) -> tuple[Diagnosis, ...]:
        """Reads the currency and a page of orders, and tries a note on the order that nothing is."""
        try:
            currency = await self._currency()
            await self._api.read("/orders", {"per_page": 1, "_fields": "id"})
        except BackendAway as error:
            remedy = "Check WOOCOMMERCE_URL, and whether the site is up and lets this machine in."
            return (broken(SYSTEM, str(error), remedy),)
        except BackendError as error:
            return (broken(SYSTEM, str(error), _remedy(str(error))),)
        return (well(SYSTEM, f"The shop answers, in {currency}, and the key may read."), await self._may_write())

    async def _may_write(self) -> Diagnosis:
        """WooCommerce tells a key's permissions to nobody, and looks at them before it looks for the order.

        Source: check_permissions in includes/class-wc-rest-authentication.php.
        """
        name = f"{SYSTEM}: permissions"
        note = {"note": "Babeldesk looks whether it may write.", "customer_note": False}
        try:
            await self._api.write(dict, "POST", f"/orders/{_NO_ORDER}/notes", note)
        except (HttpRefused, HttpAway) as error:
            if is_unknown_id(error):
                return well(name, "The key may write.")
            fact = f"The key may not write ({code_of(error) or error.problem})."
            remedy = "Make a key with Read/Write whose user is a shop manager (WooCommerce → Settings → Advanced)."
            return broken(name, fact, remedy)
        except BackendError as error:
            return broken(name, str(error), _TABLE)
        return broken(
            name, "An order 0 took a note.", "That is no WooCommerce as it is documented; see what WOOCOMMERCE_URL is."
        )


def _remedy(problem: str) -> str:
    if "HTTP 401" in problem or "HTTP 403" in problem:
        return f"Check WOOCOMMERCE_CONSUMER_KEY, WOOCOMMERCE_CONSUMER_SECRET and the key's user. {_TABLE}"
    return f"Check WOOCOMMERCE_URL and the site's permalinks. {_TABLE}"
