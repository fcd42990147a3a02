"""Files that shoppers send on WhatsApp and Messenger: fetched at once, because Meta's addresses expire in minutes.

WhatsApp names a file by id: asking for it gives an address that is good for 5 minutes, and both need the token
(developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media). Messenger sends a
signed address that needs none.

MediaError
├── MediaGone       expired, deleted, or never there: asking again does not help
├── MediaTooLarge   more than is taken
└── MediaAway       Meta or the network does not answer, or refuses our token: it may be there later
"""

from dataclasses import dataclass
from typing import Protocol

import httpx

from connectors.channels.meta.said import Media

LIMIT_BYTES = 16 * 1024 * 1024
"""As much as WhatsApp takes for a voice note or a video; larger documents stay at Meta."""
TIMEOUT_S = 15.0
ACCEPTED = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/gif",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "audio/aac",
        "audio/amr",
        "audio/mp4",
        "audio/mpeg",
        "audio/ogg",
        "video/3gpp",
        "video/mp4",
        "video/quicktime",
        "video/webm",
    }
)
"""What an agent can look at or listen to, by the content's own type."""
_GONE = frozenset({httpx.codes.BAD_REQUEST, httpx.codes.FORBIDDEN, httpx.codes.NOT_FOUND, httpx.codes.GONE})


class MediaError(Exception):
    """A file could not be had."""


class MediaGone(MediaError):
    """It is no longer, or never was, where Meta said."""


class MediaTooLarge(MediaError):
    """It has more than `LIMIT_BYTES`."""


class MediaAway(MediaError):
    """It may be had later; `reason` names the trouble without any address."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The file could not be fetched: {reason}.")


class MediaSource(Protocol):
    """Where a channel's files are."""

    async def fetch(self, media: Media) -> bytes:
        """The content.

        Raises:
            MediaError
        """
        ...


class Transcriber(Protocol):
    """Puts voice notes into words. There is none by default: the shopper is asked to write."""

    async def transcribe(self, content: bytes, content_type: str, language: str) -> str | None:
        """The words, or None where they cannot be made out.

        Args:
            language: What the conversation is held in; the speaker may use another.
        """
        ...


@dataclass(frozen=True)
class WhatsAppMedia:
    """Files by id.

    Args:
        graph_url: The Graph API with its version.
    """

    client: httpx.AsyncClient
    graph_url: str
    token: str

    async def fetch(self, media: Media) -> bytes:
        """See `MediaSource`. The address in a webhook may be old by now, so a fresh one is asked for."""
        headers = {"Authorization": f"Bearer {self.token}"}
        address = media.url
        if media.id is not None:
            answer = await _get(self.client, f"{self.graph_url}/{media.id}", headers)
            try:
                described = httpx.Response(httpx.codes.OK, content=answer).json()
                address = str(described["url"])
            except (ValueError, KeyError, TypeError) as error:
                raise MediaAway("the answer has no address") from error
        if address is None:
            raise MediaGone
        return await _get(self.client, address, headers)


@dataclass(frozen=True)
class MessengerMedia:
    """Files by a signed address."""

    client: httpx.AsyncClient

    async def fetch(self, media: Media) -> bytes:
        """See `MediaSource`."""
        if media.url is None:
            raise MediaGone
        return await _get(self.client, media.url, {})


async def _get(client: httpx.AsyncClient, address: str, headers: dict[str, str]) -> bytes:
    content = bytearray()
    try:
        async with client.stream("GET", address, headers=headers, timeout=TIMEOUT_S, follow_redirects=True) as answer:
            if answer.status_code in _GONE:
                raise MediaGone
            if answer.status_code != httpx.codes.OK:
                raise MediaAway(f"status {answer.status_code}")
            async for part in answer.aiter_bytes():
                content += part
                if len(content) > LIMIT_BYTES:
                    raise MediaTooLarge
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise MediaGone from error
    except httpx.HTTPError as error:
        raise MediaAway(type(error).__name__) from error
    return bytes(content)
