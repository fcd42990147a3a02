"""Which sites may embed the widget: our own address and those the shop listed."""

from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from connectors.errors import ApiError
from connectors.settings import Settings


def is_known_origin(connection: HTTPConnection, settings: Settings) -> bool:
    """Whether a request comes from a listed site, from our own pages, or from no browser at all."""
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    own = {f"{scheme}://{connection.headers.get('host', '')}" for scheme in ("http", "https")}
    public = urlsplit(settings.public_url)
    return origin in own | {f"{public.scheme}://{public.netloc}", *settings.allowed_origins}


def require_known_origin(connection: HTTPConnection, settings: Settings) -> None:
    """Refuse pages of other sites.

    Raises:
        ApiError: 403.
    """
    if not is_known_origin(connection, settings):
        raise ApiError(403, "origin_unknown", "This site may not embed the assistant; add it to allowed_origins.")
