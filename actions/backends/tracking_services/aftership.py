"""AfterShip Tracking API, version 2025-07.

Source: https://www.aftership.com/docs/tracking/2025-07 (trackings, request errors, rate limit). A parcel has to be
added before AfterShip asks its carrier; adding it twice is refused with the id of the first, so it may be repeated.
"""

import re
from collections.abc import Mapping
from typing import Any

import structlog
from babel.core import get_global

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendAway, BackendError, BackendFailed, ParcelNotFound
from actions.backends.http_system import HttpLimits, HttpRefused, HttpSystem
from actions.backends.ports import ExaminedBackend, TrackingBackend
from actions.backends.tracking_services import aftership_words
from actions.backends.tracking_services.batch import Batch, Pace
from actions.backends.tracking_services.fields import day, group, groups, in_order, is_number, moment, plain, text
from actions.backends.tracking_services.words import StatusWords
from actions.backends.values import Address, Checkpoint, CheckpointCode, ParcelState, PickupPoint, Tracking
from actions.backends.values.diagnosis import Diagnosis, broken, well

URL = "https://api.aftership.com/tracking/2025-07"
# 429 names the moment of its end in a header of its own; our first wait reaches into the next second, its window.
LIMITS = HttpLimits(read_s=6, wait_first_s=0.5, together_s=10)
NUMBERS_A_REQUEST = 50
_REQUESTS_A_SECOND = 6
_TRACKINGS_A_PAGE = 200
_PAGES = 20
_ADDED_BEFORE = 4003
_GONE = 4004
# The number, its courier or what this courier wants to know with it is not right: no parcel that AfterShip can find.
_NOT_TRACKABLE = frozenset({4005, 4008, 4009, 4010, 4011, 4012, 4017})
_ID = re.compile(r"[0-9A-Za-z_-]{1,128}")
_log = structlog.get_logger(__name__)


class AfterShipTracking(TrackingBackend, ExaminedBackend):
    """Parcels by their number, from AfterShip.

    Args:
        key: Of the API; it may read and write trackings.
        carriers: The shop's names of carriers, and AfterShip's slugs for them; others are left to its detection.
    """

    system = "AfterShip"
    capabilities = frozenset({Capability.TRACKING})

    def __init__(
        self, key: str, carriers: Mapping[str, str] | None = None, url: str = URL, limits: HttpLimits = LIMITS
    ) -> None:
        self._http = HttpSystem(self.system, url, {"as-api-key": key}, limits=limits)
        self._slugs = {name.casefold(): slug for name, slug in (carriers or {}).items()}
        self._words = StatusWords(self.system, aftership_words.SUBTAGS, aftership_words.TAGS, aftership_words.STATES)
        self._batch = Batch(self._find, NUMBERS_A_REQUEST, Pace(1 / _REQUESTS_A_SECOND))

    async def close(self) -> None:
        """Close its connections."""
        await self._http.close()

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:
        """See `TrackingBackend`; a parcel that AfterShip does not follow yet is added, which counts for its plan.

        Raises:
            ParcelNotFound: or nothing was heard of it yet.
            BackendAway, BackendFailed
        """
        if not is_number(tracking_number):
            raise ParcelNotFound(tracking_number)
        slug = self._slugs.get((carrier or "").casefold())
        found = _best(await self._batch.get(tracking_number), slug) or await self._add(tracking_number, slug)
        tracking = self._read(found, tracking_number, carrier)
        if tracking.state is ParcelState.UNKNOWN and not tracking.checkpoints:
            raise ParcelNotFound(tracking_number)
        return tracking

    async def check(self) -> tuple[Diagnosis, ...]:
        """See `ExaminedBackend`: reads one tracking."""
        try:
            self._data(await self._http.read("/trackings", {"limit": 1}))
        except BackendAway as error:
            return (broken(self.system, str(error), "Check this machine's way to the internet."),)
        except BackendError as error:
            return (broken(self.system, str(error), "Make a key at AfterShip, for BABELDESK_TRACKING_KEY."),)
        return (well(self.system, "The key opens the account's trackings."),)

    async def _find(self, numbers: tuple[str, ...]) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
        """All trackings of each number; several couriers may have the same."""
        params: dict[str, str | int] = {"tracking_numbers": ",".join(numbers), "limit": _TRACKINGS_A_PAGE}
        found: list[Mapping[str, Any]] = []
        for _ in range(_PAGES):
            data = self._data(await self._http.read("/trackings", params))
            found += groups(data.get("trackings"))
            pages = group(data.get("pagination"))
            cursor = text(pages.get("next_cursor"))
            if pages.get("has_next_page") is not True or not cursor or cursor == params.get("cursor"):
                break
            params["cursor"] = cursor
        # Searched by their server, compared by us.
        return {
            number: tuple(one for one in found if plain(text(one.get("tracking_number"))) == plain(number))
            for number in numbers
        }

    async def _add(self, number: str, slug: str | None) -> Mapping[str, Any]:
        body = {"tracking_number": number} if slug is None else {"tracking_number": number, "slug": slug}
        try:
            return self._data(await self._http.read("/trackings", query=body))
        except HttpRefused as refused:
            answer = group(refused.body)
            code = group(answer.get("meta")).get("code")
            known = text(group(answer.get("data")).get("id"))
            if code == _ADDED_BEFORE and _ID.fullmatch(known):
                return await self._get(number, known)
            if code == _ADDED_BEFORE or code in _NOT_TRACKABLE:
                _log.warning("tracking_number_refused", system=self.system, code=code)
                raise ParcelNotFound(number) from None
            raise

    async def _get(self, number: str, tracking_id: str) -> Mapping[str, Any]:
        try:
            return self._data(await self._http.read(f"/trackings/{tracking_id}"))
        except HttpRefused as refused:
            if group(group(refused.body).get("meta")).get("code") == _GONE:
                raise ParcelNotFound(number) from None
            raise

    def _data(self, answer: Any) -> Mapping[str, Any]:
        data = group(answer).get("data")
        if not isinstance(data, dict):
            raise BackendFailed(self.system, "an answer without data")
        return data

    def _read(self, found: Mapping[str, Any], number: str, carrier: str | None) -> Tracking:
        scans = in_order([scan for one in groups(found.get("checkpoints")) if (scan := self._scan(one)) is not None])
        state = self._words.state(text(found.get("subtag")), text(found.get("tag")), scans)
        promise = group(found.get("courier_estimated_delivery_date"))
        return Tracking(
            carrier=carrier or text(found.get("slug")),
            tracking_number=number,
            state=state,
            promised_on=day(promise.get("estimated_delivery_date_max")) or day(promise.get("estimated_delivery_date")),
            delivered_on=day(found.get("shipment_delivery_date")) if state is ParcelState.DELIVERED else None,
            checkpoints=scans,
            pickup=_pickup(found) if state is ParcelState.READY_FOR_PICKUP else None,
        )

    def _scan(self, one: Mapping[str, Any]) -> Checkpoint | None:
        at = moment(one.get("checkpoint_time"))
        if at is None:
            return None
        subtag, tag = text(one.get("subtag")), text(one.get("tag"))
        code = self._words.code(subtag, tag)
        place = text(one.get("location")) or ", ".join(
            part for key in ("city", "state", "country_region_name") if (part := text(one.get(key)))
        )
        words = text(one.get("message"))
        if code is CheckpointCode.OTHER:
            words = words or text(one.get("subtag_message")) or subtag or tag or "?"
        return Checkpoint(at, place, code, words or None)


def _best(found: tuple[Mapping[str, Any], ...], slug: str | None) -> Mapping[str, Any] | None:
    """The tracking of this courier; where nobody says which courier, the one that most was heard of."""
    fitting = [one for one in found if slug is None or text(one.get("slug")) == slug]
    return max(
        fitting, key=lambda one: (len(groups(one.get("checkpoints"))), text(one.get("updated_at"))), default=None
    )


def _pickup(found: Mapping[str, Any]) -> PickupPoint | None:
    """The pick-up point, which AfterShip has as one line; without it, or the country, there is none."""
    line = text(found.get("pickup_location"))
    # ISO 3166-1 alpha-3, which CLDR knows as other names of alpha-2.
    country = get_global("territory_aliases").get(text(found.get("destination_country_region")), [])
    if not line or len(country) != 1:
        return None
    address = Address("", (line,), text(found.get("destination_city")), None, country[0])
    return PickupPoint(address, text(found.get("pickup_note")) or None)
