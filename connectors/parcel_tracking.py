"""Which service is asked about parcels, as shop.yml chooses: a new one is a case here and a name in `shop_rules`."""

from actions.backends.ports import ShopBackend
from actions.backends.tracked_shop import with_tracking
from actions.backends.tracking_services import aftership, seventeen_track
from connectors.settings import Settings
from conversations.shop_rules import ShopRulesInvalid, Tracking

ParcelTracking = aftership.AfterShipTracking | seventeen_track.SeventeenTrackTracking


def build_parcel_tracking(chosen: Tracking | None, settings: Settings) -> ParcelTracking | None:
    """The chosen service; None where the shop's own word is enough. Whoever builds it closes it.

    Raises:
        ShopRulesInvalid: a service is chosen and the environment has no key for it.
    """
    if chosen is None:
        return None
    if settings.tracking_key is None:
        problem = f"{chosen.service} needs its key in BABELDESK_TRACKING_KEY"
        raise ShopRulesInvalid(settings.root / "shop.yml", None, "tracking.service", problem)
    key, url = settings.tracking_key.get_secret_value(), (settings.tracking_url or "").rstrip("/")
    if chosen.service == "aftership":
        slugs = {name: str(slug) for name, slug in chosen.carriers.items()}
        return aftership.AfterShipTracking(key, slugs, url or aftership.URL)
    keys = {name: int(number) for name, number in chosen.carriers.items()}
    return seventeen_track.SeventeenTrackTracking(key, keys, url or seventeen_track.URL)


def tracked(shop: ShopBackend, tracking: ParcelTracking | None) -> ShopBackend:
    """The shop, whose parcels have the service's scans where there is a service."""
    return shop if tracking is None else with_tracking(shop, tracking)
