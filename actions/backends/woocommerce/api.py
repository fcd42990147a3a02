"""WooCommerce's REST interface: what it answers, page by page, checked and in the ports' words.

Errors carry a code in their body. Some that mean no arrive as HTTP 500, because WooCommerce gives their status in a
form that WordPress does not read; so the code decides, not the status.
"""

from collections.abc import AsyncIterator, Mapping
from typing import TypeVar

from actions.backends.answer_shapes import in_shape
from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.http_system import HttpAway, HttpLimits, HttpRefused, HttpSystem, Json
from actions.backends.woocommerce.system import SYSTEM

Shape = TypeVar("Shape")
_PATH = "/wp-json"
_WOO = "/wc/v3"
_NOT_FOUND = 404
_PER_PAGE = 100
_MOST_PAGES = 50


def code_of(error: HttpRefused | HttpAway) -> str:
    """WooCommerce's own code of an error, such as "woocommerce_rest_invalid_order_id"; "" where there is none."""
    body = error.body
    return str(body.get("code") or "") if isinstance(body, dict) else ""


def is_unknown_id(error: HttpRefused | HttpAway) -> bool:
    """Whether it says that nothing has this id; a route that does not exist says something else."""
    code = code_of(error)
    return code.startswith("woocommerce_rest_") and code.endswith(("invalid_id", "invalid_order_id"))


class WooApi:
    """One shop's interface.

    Args:
        url: The site's, without a slash at the end, such as "https://shop.example".
        key, secret: Of WooCommerce → Settings → Advanced → REST API.
    """

    def __init__(self, url: str, key: str, secret: str, limits: HttpLimits | None = None) -> None:
        self._system = HttpSystem(SYSTEM, url + _PATH, auth=(key, secret), limits=limits)

    async def close(self) -> None:
        """Close its connections."""
        await self._system.close()

    async def find(self, shape: type[Shape], path: str) -> Shape | None:
        """One resource; None where nothing has this id."""
        try:
            return read_as(shape, await self._system.read(_WOO + path))
        except HttpRefused as error:
            if is_unknown_id(error):
                return None
            raise _named(error) from None

    async def find_of_plugin(self, shape: type[Shape], path: str) -> Shape | None:
        """What a plugin has under a path of its own (with its namespace); None where it has nothing."""
        try:
            return read_as(shape, await self._system.read(path))
        except HttpRefused as error:
            if error.status == _NOT_FOUND:
                return None
            raise _named(error) from None

    async def get(self, shape: type[Shape], path: str, *, cached: bool = False) -> Shape:
        """One resource that is always there."""
        try:
            return read_as(shape, await self._system.read(_WOO + path, cached=cached))
        except HttpRefused as error:
            raise _named(error) from None

    async def read(self, path: str, params: Mapping[str, str | int], *, cached: bool = False) -> Json:
        """An answer as it is; from a cache of seconds where that will do."""
        try:
            return await self._system.read(_WOO + path, params, cached=cached)
        except HttpRefused as error:
            raise _named(error) from None

    async def read_all(
        self, shape: type[Shape], path: str, params: Mapping[str, str | int] | None = None
    ) -> list[Shape]:
        """All of a list, however many pages it has."""
        return [one async for page in self.pages(shape, path, params) for one in page]

    async def pages(
        self, shape: type[Shape], path: str, params: Mapping[str, str | int] | None = None, per_page: int = _PER_PAGE
    ) -> AsyncIterator[list[Shape]]:
        """A list, page by page, as far as it is read.

        A host or a plugin may make pages shorter than asked for: only the header X-WP-TotalPages says where the list
        ends. Lists without it (zones, gateways) have one page.

        Raises:
            BackendFailed: it does not end.
        """
        for page in range(1, _MOST_PAGES + 1):
            asked = {**(params or {}), "per_page": per_page, "page": page}
            try:
                body, headers = await self._system.read_page(_WOO + path, asked)
            except HttpRefused as error:
                raise _named(error) from None
            yield read_as(list[shape], body)  # type: ignore[valid-type]
            if page >= _count(headers.get("x-wp-totalpages", "1")):
                return
        raise BackendFailed(SYSTEM, "a list without an end")

    async def write(self, shape: type[Shape], method: str, path: str, body: Json) -> Shape:
        """Change or make something.

        Raises:
            HttpRefused, HttpAway: with the code that `code_of` reads; whoever writes knows what it means.
            BackendAway: it was answered as done, in words that cannot be read: a plugin's notice before the JSON, say.
        """
        try:
            return read_as(shape, await self._system.write(method, _WOO + path, body))
        except HttpRefused:
            raise
        except BackendFailed as error:
            raise BackendAway(SYSTEM, f"an answer to a write: {error.problem}") from None


def read_as(shape: type[Shape], body: Json) -> Shape:
    """An answer in its shape; see `in_shape`."""
    return in_shape(SYSTEM, shape, body)


def _count(header: str) -> int:
    if not header.isdigit():
        raise BackendFailed(SYSTEM, "pages without a number")
    return int(header)


def _named(error: HttpRefused) -> BackendFailed:
    """With WooCommerce's code in its text: a missing permission is found faster than by its status."""
    code = code_of(error)
    return BackendFailed(SYSTEM, f"HTTP {error.status} {code[:80]}".rstrip())
