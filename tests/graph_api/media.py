"""Files: uploaded to a number, looked up by id, fetched with the token from an address that lives five minutes.

…/whatsapp/business-phone-numbers/media: sizes by type, uploads kept 30 days.
"""

import base64
import hashlib
import secrets
from dataclasses import dataclass

from tests.graph_api.answers import GraphError
from tests.graph_api.world import MEDIA_URL, File, Json, World

MB = 1024 * 1024
_LIMITS = {
    "image/jpeg": 5 * MB,
    "image/png": 5 * MB,
    "image/webp": 500 * 1024,
    "audio/aac": 16 * MB,
    "audio/amr": 16 * MB,
    "audio/mpeg": 16 * MB,
    "audio/mp4": 16 * MB,
    "audio/ogg": 16 * MB,
    "video/mp4": 16 * MB,
    "video/3gpp": 16 * MB,
    "application/pdf": 100 * MB,
    "text/plain": 100 * MB,
}


@dataclass
class Media:
    """The files of the world."""

    world: World

    def store(self, content: bytes, mime_type: str, name: str = "") -> File:
        """Keep a file of a person or of the business."""
        file = File(str(secrets.randbits(50)), content, mime_type, name)
        self.world.files[file.id] = file
        return file

    def upload(self, content: bytes, mime_type: str, name: str) -> Json:
        """The business uploads a file.

        Raises:
            GraphError: of a type that is not taken (100), or too large (131053).
        """
        kind = mime_type.partition(";")[0].strip()
        if kind not in _LIMITS:
            raise GraphError(100, details=f"Param file must be a file with one of the following types, got {kind}")
        if len(content) > _LIMITS[kind]:
            raise GraphError(131053, details="Media file size too big")
        return {"id": self.store(content, mime_type, name).id}

    def look_up(self, media_id: str, base_url: str) -> Json:
        """Where to fetch it within the next five minutes."""
        file = self.file(media_id)
        address = secrets.token_urlsafe(16)
        self.world.file_addresses[address] = (file.id, self.world.clock.now() + MEDIA_URL)
        return {
            "messaging_product": "whatsapp",
            "url": f"{base_url}/whatsapp_business/attachments/{address}",
            "mime_type": file.mime_type,
            "sha256": hashlib.sha256(file.content).hexdigest(),
            "file_size": len(file.content),
            "id": file.id,
        }

    def fetch(self, address: str) -> File:
        """The file behind an address.

        Raises:
            GraphError: 404 when the five minutes are over.
        """
        file_id, until = self.world.file_addresses.get(address, ("", self.world.clock.now()))
        if self.world.clock.now() >= until:
            raise GraphError(100, 33, "The media address has expired", status=404)
        return self.file(file_id)

    def file(self, media_id: str) -> File:
        """A file by its id; GraphError 100 with subcode 33 where there is none."""
        if media_id not in self.world.files:
            raise GraphError(100, 33, f"Object with ID '{media_id}' does not exist")
        return self.world.files[media_id]


def base64_sha256(content: bytes) -> str:
    """The digest as webhooks write it."""
    return base64.b64encode(hashlib.sha256(content).digest()).decode()
