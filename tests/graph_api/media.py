"""Files: uploaded to a number or a page, sent by id; people's are looked up by id and fetched with the token from an
address that lives five minutes.

…/whatsapp/business-phone-numbers/media: sizes by type, uploads kept 30 days, sent by the number that has them.
…/messenger-platform/send-messages/saving-assets: 25 MB, kept 90 days.
"""

import base64
import hashlib
import secrets
from dataclasses import dataclass

from tests.graph_api.answers import GraphError
from tests.graph_api.world import MEDIA_URL, UPLOADS_KEPT, Channel, File, Json, World

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
_SENT_AS = {
    "image": ("image/jpeg", "image/png"),
    "sticker": ("image/webp",),
    "audio": ("audio/",),
    "video": ("video/",),
    "document": ("application/", "text/plain"),
}
MESSENGER_LIMIT = 25 * MB
UPLOAD_FAILED = 2018047
"""…/messenger-platform/error-codes: an attachment that could not be uploaded, mostly because it is not of its type."""


@dataclass
class Media:
    """The files of the world."""

    world: World

    def store(self, content: bytes, mime_type: str, name: str = "") -> File:
        """Keep a file of a person or of the business."""
        file = File(str(secrets.randbits(50)), content, mime_type, name)
        self.world.files[file.id] = file
        return file

    def upload(self, account_id: str, content: bytes, mime_type: str, name: str) -> Json:
        """A number uploads a file.

        Raises:
            GraphError: of a type that is not taken (100), or too large (131053).
        """
        kind = mime_type.partition(";")[0].strip()
        if kind not in _LIMITS:
            raise GraphError(100, details=f"Param file must be a file with one of the following types, got {kind}")
        if len(content) > _LIMITS[kind]:
            raise GraphError(131053, details="Media file size too big")
        return {"id": self._keep("whatsapp", account_id, content, mime_type, name).id}

    def attach(self, account_id: str, kind: str, content: bytes, mime_type: str, name: str) -> Json:
        """A page uploads a file.

        Raises:
            GraphError: 100 with subcode 2018047 where it is too large or not of its type.
        """
        is_its_type = kind == "file" or mime_type.startswith(f"{kind}/")
        if not content or len(content) > MESSENGER_LIMIT or not is_its_type:
            raise GraphError(100, UPLOAD_FAILED, "Upload attachment failure.")
        return {"attachment_id": self._keep("messenger", account_id, content, mime_type, name).id}

    def can_be_sent(self, account_id: str, kind: str, media_id: str) -> bool:
        """Whether WhatsApp can use an upload as a message of this type; what it cannot use it reports later.

        Raises:
            GraphError: 131009 where this number has no such upload any more.
        """
        file = self.world.upload_of(account_id, media_id)
        if file is None:
            raise GraphError(131009, details="Media not found")
        return file.mime_type.startswith(_SENT_AS[kind]) and not self.world.files_unreadable

    def _keep(self, channel: Channel, account_id: str, content: bytes, mime_type: str, name: str) -> File:
        file = self.store(content, mime_type, name)
        file.account_id, file.until = account_id, self.world.clock.now() + UPLOADS_KEPT[channel]
        return file

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
