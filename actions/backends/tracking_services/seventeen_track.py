"""17TRACK Tracking API, version 2.2.

Source: https://asset.17track.net/api/document/v2.2_en/index.html. Everything is a POST of a list; HTTP 200 only says
that the list was read, and each of its numbers is accepted or rejected by itself. A number has to be registered before
17TRACK asks its carrier; registering it again is rejected and costs nothing, so it may be repeated.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import structlog

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendAway, BackendError, BackendFailed, ParcelNotFound
from actions.backends.http_system import HttpLimits, HttpSystem
from actions.backends.ports import ExaminedBackend, TrackingBackend
from actions.backends.tracking_services import seventeen_track_words
from actions.backends.tracking_services.batch import Batch, Pace
from actions.backends.tracking_services.fields import day, group, groups, in_order, is_number, moment, plain, text
from actions.backends.tracking_services.words import StatusWords
from actions.backends.values import Checkpoint, CheckpointCode, ParcelState, Tracking
from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well

URL = "https://api.17track.net/track/v2.2"
LIMITS = HttpLimits(read_s=6, wait_first_s=0.5, together_s=10)
NUMBERS_A_REQUEST = 40
_REQUESTS_A_SECOND = 3
_INTERNAL_FAULT = -18010003
_REGISTERED_BEFORE = -18019901
_NOT_REGISTERED = -18019902
_NOTHING_YET = frozenset({_NOT_REGISTERED, -18019909})
# The number is malformed, its carrier cannot be told from it, or this carrier wants a postcode or a phone as well.
_NOT_TRACKABLE = frozenset({-18010011, -18010012, -18010013, -18010015, -18010018, -18010019, -18010020, -18019903})
_log = structlog.get_logger(__name__)


class _Key(NamedTuple):
    number: str
    carrier: int | None

    def as_json(self) -> dict[str, str | int]:
        return {"number": self.number} if self.carrier is None else {"number": self.number, "carrier": self.carrier}


_Answer = Mapping[str, Any] | int
"""What is accepted about a number, or the code of its rejection; 0 where neither was there."""


class SeventeenTrackTracking(TrackingBackend, ExaminedBackend):
    """Parcels by their number, from 17TRACK.

    Args:
        key: The access key of the account.
        carriers: The shop's names of carriers, and 17TRACK's keys for them; others are left to its detection.
    """

    system = "17TRACK"
    capabilities = frozenset({Capability.TRACKING})

    def __init__(
        self, key: str, carriers: Mapping[str, int] | None = None, url: str = URL, limits: HttpLimits = LIMITS
    ) -> None:
        self._http = HttpSystem(self.system, url, {"17token": key}, limits=limits)
        self._carriers = {name.casefold(): code for name, code in (carriers or {}).items()}
        self._words = StatusWords(
            self.system,
            seventeen_track_words.SUB_STATUSES,
            seventeen_track_words.STAGES,
            seventeen_track_words.STATES,
        )
        self._pace = Pace(1 / _REQUESTS_A_SECOND)
        self._batch = Batch(self._ask, NUMBERS_A_REQUEST, self._pace)

    async def close(self) -> None:
        """Close its connections."""
        await self._http.close()

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:
        """See `TrackingBackend`; a number that is not registered yet is, which counts for the account's quota.

        Raises:
            ParcelNotFound: or nothing was heard of it yet.
            BackendAway, BackendFailed: a used-up quota and an unknown carrier key included.
        """
        if not is_number(tracking_number):
            raise ParcelNotFound(tracking_number)
        answer = await self._batch.get(_Key(tracking_number, self._carriers.get((carrier or "").casefold())))
        if isinstance(answer, int):
            raise self._why(answer, tracking_number)
        tracking = self._read(answer, tracking_number, carrier)
        if tracking.state is ParcelState.UNKNOWN and not tracking.checkpoints:
            raise ParcelNotFound(tracking_number)
        return tracking

    async def check(self) -> tuple[Diagnosis, ...]:
        """See `ExaminedBackend`: reads what is left of the account's quota."""
        try:
            answer = group(await self._http.read("/getquota", query={}))
        except BackendAway as error:
            return (broken(self.system, str(error), "Check this machine's way to the internet."),)
        except BackendError as error:
            return (broken(self.system, str(error), "Copy the access key of 17TRACK into BABELDESK_TRACKING_KEY."),)
        left = group(answer.get("data")).get("quota_remain")
        if answer.get("code") != 0 or not isinstance(left, int):
            fact = f"It answered with code {answer.get('code')}."
            return (broken(self.system, fact, "Copy the access key of 17TRACK into BABELDESK_TRACKING_KEY."),)
        if left < 1:
            remedy = "Buy quota at 17TRACK; until then parcels have the shop's own word."
            return (doubtful(self.system, "No new parcel can be followed: the quota is used up.", remedy),)
        return (well(self.system, f"The key is right; {left} more parcels can be followed."),)

    def _why(self, code: int, number: str) -> Exception:
        if code in _NOTHING_YET:
            return ParcelNotFound(number)
        if code in _NOT_TRACKABLE:
            _log.warning("tracking_number_refused", system=self.system, code=code)
            return ParcelNotFound(number)
        return BackendFailed(self.system, f"code {code}" if code else "a number without an answer")

    async def _ask(self, keys: tuple[_Key, ...]) -> Mapping[_Key, _Answer]:
        answers = await self._post("/gettrackinfo", keys)
        new = tuple(key for key in keys if answers[key] == _NOT_REGISTERED)
        if not new:
            return answers
        await self._pace.turn()
        registered = await self._post("/register", new)
        follow = tuple(
            key for key in new if not isinstance(registered[key], int) or registered[key] == _REGISTERED_BEFORE
        )
        refused = {key: registered[key] for key in new if key not in follow}
        if not follow:
            return {**answers, **refused}
        await self._pace.turn()
        return {**answers, **refused, **await self._post("/gettrackinfo", follow)}

    async def _post(self, path: str, keys: tuple[_Key, ...]) -> dict[_Key, _Answer]:
        answer = group(await self._http.read(path, query=[key.as_json() for key in keys]))
        data = group(answer.get("data"))
        code = answer.get("code")
        if code != 0:
            code = next((one.get("code") for one in groups(data.get("errors"))), code)
            kind = BackendAway if code == _INTERNAL_FAULT else BackendFailed
            raise kind(self.system, f"code {code}" if isinstance(code, int) else "an answer without a code")
        accepted, rejected = groups(data.get("accepted")), groups(data.get("rejected"))
        return {key: _answer(key, accepted, rejected) for key in keys}

    def _read(self, found: Mapping[str, Any], number: str, carrier: str | None) -> Tracking:
        info = group(found.get("track_info"))
        providers = groups(group(info.get("tracking")).get("providers"))
        scans = in_order(
            [
                scan
                for provider in providers
                for event in reversed(groups(provider.get("events")))  # they come newest first
                if (scan := self._scan(event)) is not None
            ]
        )
        status = group(info.get("latest_status"))
        state = self._words.state(text(status.get("sub_status")), text(status.get("status")), scans)
        names = (text(group(provider.get("provider")).get("name")) for provider in providers)
        return Tracking(
            carrier=carrier or next((name for name in names if name), ""),
            tracking_number=number,
            state=state,
            promised_on=_promise(info),
            delivered_on=_delivery(info) if state is ParcelState.DELIVERED else None,
            checkpoints=scans,
        )

    def _scan(self, event: Mapping[str, Any]) -> Checkpoint | None:
        at = moment(event.get("time_utc")) or moment(event.get("time_iso"))
        if at is None:
            return None
        sub_status, stage = text(event.get("sub_status")), text(event.get("stage"))
        code = self._words.code(sub_status, stage)
        address = group(event.get("address"))
        place = text(event.get("location")) or ", ".join(
            part for key in ("city", "country") if (part := text(address.get(key)))
        )
        words = text(event.get("description"))
        if code is CheckpointCode.OTHER:
            words = words or sub_status or stage or "?"
        return Checkpoint(at, place, code, words or None)


def _answer(key: _Key, accepted: tuple[Mapping[str, Any], ...], rejected: tuple[Mapping[str, Any], ...]) -> _Answer:
    """What was answered about this number; one number may have been registered with several carriers."""
    mine = [
        one
        for one in accepted
        if plain(text(one.get("number"))) == plain(key.number)
        and (key.carrier is None or one.get("carrier") == key.carrier)
    ]
    if mine:
        return max(mine, key=_how_much)
    for one in rejected:
        code = group(one.get("error")).get("code")
        if plain(text(one.get("number"))) == plain(key.number) and isinstance(code, int):
            return code
    return 0


def _how_much(found: Mapping[str, Any]) -> int:
    providers = groups(group(group(found.get("track_info")).get("tracking")).get("providers"))
    return sum(len(groups(provider.get("events"))) for provider in providers)


def _promise(info: Mapping[str, Any]) -> date | None:
    """The end of the carrier's own estimate; others' estimates are no promise of theirs."""
    estimate = group(group(info.get("time_metrics")).get("estimated_delivery_date"))
    if text(estimate.get("source")) not in {"", "Official"}:
        return None
    return day(estimate.get("to")) or day(estimate.get("from"))


def _delivery(info: Mapping[str, Any]) -> date | None:
    """The day of delivery where it was delivered."""
    stones = [one for one in groups(info.get("milestone")) if text(one.get("key_stage")) == "Delivered"]
    days = [day(one.get("time_iso")) for one in (*stones, group(info.get("latest_event")))]
    return next((one for one in days if one is not None), None)
