"""Medusa's two interfaces: what they answer, page by page, checked and in the ports' words.

The admin interface wants a secret key (HTTP Basic, the key as user name), the store interface a publishable one.
Refusals carry `type` and `message`; there is no other code, so some messages are known here by their words.
"""

from collections.abc import AsyncIterator, Mapping
from typing import TypeVar

from actions.backends.answer_shapes import in_shape
from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.http_system import HttpLimits, HttpRefused, HttpSystem, Json
from actions.backends.medusa.system import SYSTEM

Shape = TypeVar("Shape")
Params = Mapping[str, str | int]
_NOT_FOUND = 404
_CONFLICT = 409
_REFUSED = frozenset({400, 404})
_PER_PAGE = 100
_MOST_PAGES = 50


class MedusaRefused(BackendFailed):
    """Medusa says no to a write, and will say it again.

    Args:
        kind: Its `type`, such as "not_allowed" or "invalid_data".
        message: Its words, in English; they may hold ids, so they are not for logs.
        code: Its `code`, where it has one, such as "insufficient_inventory".
    """

    def __init__(self, status: int, kind: str, message: str, code: str = "") -> None:
        self.status = status
        self.kind = kind
        self.message = message
        self.code = code
        super().__init__(SYSTEM, f"HTTP {status} {kind[:40]}".rstrip())


class MedusaApi:
    """One shop's interfaces.

    Args:
        url: Without a slash at the end.
        secret_key: `sk_…`.
        publishable_key: `pk_…`, whose sales channels are what is sold.
    """

    def __init__(self, url: str, secret_key: str, publishable_key: str, limits: HttpLimits | None = None) -> None:
        self._admin = HttpSystem(SYSTEM, f"{url}/admin", auth=(secret_key, ""), limits=limits)
        headers = {"x-publishable-api-key": publishable_key}
        self._store = HttpSystem(SYSTEM, f"{url}/store", headers=headers, limits=limits)

    async def close(self) -> None:
        """Close its connections."""
        await self._admin.close()
        await self._store.close()

    async def find(self, shape: type[Shape], path: str, name: str, params: Params | None = None) -> Shape | None:
        """One resource of the admin interface, which answers it under `name`; None where nothing has this id."""
        return await self._find(self._admin, shape, path, name, params)

    async def find_in_store(
        self, shape: type[Shape], path: str, name: str, params: Params | None = None
    ) -> Shape | None:
        """One resource of the store interface; None where nothing has this id."""
        return await self._find(self._store, shape, path, name, params)

    async def pages(
        self, shape: type[Shape], path: str, name: str, params: Params | None = None, per_page: int = _PER_PAGE
    ) -> AsyncIterator[list[Shape]]:
        """A list of the admin interface, page by page, as far as it is read.

        Raises:
            BackendFailed: it does not end.
        """
        async for page in self._pages(self._admin, shape, path, name, params, per_page):
            yield page

    async def read_all(
        self, shape: type[Shape], path: str, name: str, params: Params | None = None, *, cached: bool = False
    ) -> list[Shape]:
        """All of a list of the admin interface."""
        pages = self._pages(self._admin, shape, path, name, params, _PER_PAGE, cached=cached)
        return [one async for page in pages for one in page]

    async def store_pages(
        self, shape: type[Shape], path: str, name: str, params: Params | None = None, per_page: int = _PER_PAGE
    ) -> AsyncIterator[list[Shape]]:
        """A list of the store interface, page by page, as far as it is read."""
        async for page in self._pages(self._store, shape, path, name, params, per_page):
            yield page

    async def read_all_in_store(
        self, shape: type[Shape], path: str, name: str, params: Params | None = None, *, cached: bool = False
    ) -> list[Shape]:
        """All of a list of the store interface."""
        pages = self._pages(self._store, shape, path, name, params, _PER_PAGE, cached=cached)
        return [one async for page in pages for one in page]

    async def write(self, method: str, path: str, body: Json = None, params: Params | None = None) -> Json:
        """Change or make something through the admin interface.

        Raises:
            MedusaRefused: for good.
            BackendAway: nobody knows; among it that somebody else is writing about the same order (409).
        """
        return await self._write(self._admin, method, path, body, params)

    async def write_in_store(self, path: str, body: Json) -> Json:
        """Make something as the storefront does.

        Raises:
            MedusaRefused, BackendAway: as `write`.
        """
        return await self._write(self._store, "POST", path, body, None)

    async def _find(
        self, system: HttpSystem, shape: type[Shape], path: str, name: str, params: Params | None
    ) -> Shape | None:
        try:
            body = await system.read(path, params)
        except HttpRefused as error:
            if error.status == _NOT_FOUND and _type_of(error) == "not_found":
                return None
            raise _named(error) from None
        return read_as(shape, _inside(body, name))

    async def _pages(
        self,
        system: HttpSystem,
        shape: type[Shape],
        path: str,
        name: str,
        params: Params | None,
        per_page: int,
        *,
        cached: bool = False,
    ) -> AsyncIterator[list[Shape]]:
        read = 0
        for _ in range(_MOST_PAGES):
            try:
                body = await system.read(path, {**(params or {}), "limit": per_page, "offset": read}, cached=cached)
            except HttpRefused as error:
                raise _named(error) from None
            page = read_as(list[shape], _inside(body, name))  # type: ignore[valid-type]
            yield page
            read += len(page)
            if not page or read >= read_as(int, _inside(body, "count")):
                return
        raise BackendFailed(SYSTEM, "a list without an end")

    async def _write(self, system: HttpSystem, method: str, path: str, body: Json, params: Params | None) -> Json:
        try:
            return await system.write(method, path, body, params)
        except HttpRefused as error:
            if error.status == _CONFLICT:
                raise BackendAway(SYSTEM, "others are writing") from None
            if error.status in _REFUSED:
                raise _refusal(error) from None
            raise _named(error) from None
        except BackendFailed as error:
            raise BackendAway(SYSTEM, f"an answer to a write: {error.problem}") from None


def read_as(shape: type[Shape], body: Json) -> Shape:
    """An answer in its shape; see `in_shape`."""
    return in_shape(SYSTEM, shape, body)


def _inside(body: Json, name: str) -> Json:
    if not isinstance(body, dict) or name not in body:
        raise BackendFailed(SYSTEM, f"unexpected shape: no {name}")
    return body[name]


def _type_of(error: HttpRefused) -> str:
    return str(error.body.get("type") or "") if isinstance(error.body, dict) else ""


def _refusal(error: HttpRefused) -> MedusaRefused:
    told = error.body if isinstance(error.body, dict) else {}
    return MedusaRefused(error.status, _type_of(error), str(told.get("message") or ""), str(told.get("code") or ""))


def _named(error: HttpRefused) -> BackendFailed:
    """With Medusa's type in its text: a missing permission is found faster than by its status."""
    return BackendFailed(SYSTEM, f"HTTP {error.status} {_type_of(error)[:40]}".rstrip())
