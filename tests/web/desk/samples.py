"""Conversations that the fake desk starts with: four languages, every owner, cards, notes, hostile text."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]

AGENTS: dict[str, Json] = {
    email: {
        "id": str(uuid.uuid5(uuid.NAMESPACE_DNS, email)),
        "name": name,
        "email": email,
        "languages": languages,
        "ui_language": ui_language,
        "status": "online",
    }
    for email, name, languages, ui_language in (
        ("mara@shop.example", "Mara Lindqvist", ["en", "es", "ar", "zh-Hans"], "en"),
        ("karim@shop.example", "Karim Haddad", ["en", "ar"], "en"),
    )
}
PASSWORD = "correct horse"

ORDER: Json = {
    "kind": "order",
    "title": "Order 1043",
    "status": {"text": "On its way", "tone": "neutral"},
    "items": [
        {"name": "Lámpara de mesa azul", "detail": "× 1", "amount": "€54.00", "image": None},
        {"name": "Taza de cerámica", "detail": "× 2", "amount": "€31.80", "image": None},
    ],
    "rows": [{"label": "Ordered", "value": "9 November 2026"}, {"label": "Delivery", "value": "€4.90"}],
    "steps": [],
    "total": {"label": "Total", "value": "€90.70"},
    "link": None,
}
PARCEL: Json = {
    "kind": "parcel",
    "title": "Pedido 1043 con Correos",
    "status": {"text": "Retenido en aduana", "tone": "warn"},
    "items": [],
    "rows": [
        {"label": "Número de envío", "value": "RR123456785DE"},
        {"label": "Prometido", "value": "16 de noviembre"},
    ],
    "steps": [
        {"at": "18 nov, 09:12", "text": "Retenido en aduana", "place": "Madrid", "current": True},
        {"at": "15 nov, 22:40", "text": "Salió del centro de clasificación", "place": "Leipzig", "current": False},
        {"at": "12 nov, 16:05", "text": "Recogido", "place": "Hamburgo", "current": False},
    ],
    "total": None,
    "link": {"title": "Seguir el envío", "url": "https://carrier.example/track/RR123456785DE"},
}
HOSTILE = [
    "<script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    '"><svg onload=window.hacked=1>',
    "javascript:window.hacked=1",
    "{{constructor.constructor('window.hacked=1')()}}",
    "<a href='javascript:window.hacked=1'>x</a>",
    "</textarea><iframe srcdoc='<script>parent.hacked=1</script>'>",
    "\u202e\u2066<b>bold</b>\u2069",
]
CANNED = [
    (
        "canned_greeting",
        {
            "en": "Hello, and thank you for waiting. I’m reading what you’ve written so far.",
            "es": "Hola, gracias por esperar. Estoy leyendo lo que ha escrito hasta ahora.",
            "ar": "مرحبًا، شكرًا على انتظارك. أقرأ الآن ما كتبته حتى الآن.",
        },
    ),
    (
        "canned_checking",
        {
            "en": "I’m checking this for you. It will take a few minutes.",
            "es": "Lo estoy comprobando. Tardaré unos minutos.",
            "ar": "أتحقق من ذلك من أجلك. سيستغرق الأمر بضع دقائق.",
        },
    ),
    (
        "canned_need_photo",
        {
            "en": "Could you send me a photo of the item, please?",
            "es": "¿Podría enviarme una foto del artículo, por favor?",
            "ar": "هل يمكنك إرسال صورة للمنتج من فضلك؟",
        },
    ),
    (
        "canned_refund_approved",
        {
            "en": "I’ve approved your refund. The money goes back to the way you paid.",
            "es": "He aprobado su reembolso. El dinero vuelve al medio de pago que usó.",
            "ar": "لقد وافقت على استرداد أموالك. ستعود إلى وسيلة الدفع نفسها.",
        },
    ),
    (
        "canned_closing",
        {
            "en": "Thank you for your patience. Have a good day!",
            "es": "Gracias por su paciencia. ¡Que tenga un buen día!",
            "ar": "شكرًا على صبرك. أتمنى لك يومًا سعيدًا!",
        },
    ),
]


def ago(minutes: float) -> str:
    """A moment so many minutes ago."""
    return (datetime.now(UTC) - timedelta(minutes=minutes)).isoformat()


def understood(intent: str, confidence: float, *entities: tuple[str, str]) -> Json:
    """What the assistant made of a text."""
    return {
        "intent": intent,
        "confidence": confidence,
        "ranking": [{"intent": intent, "confidence": confidence}, {"intent": "help", "confidence": 0.04}],
        "entities": [{"entity": name, "value": value, "start": 0, "end": 0} for name, value in entities],
    }


def line(author: str, text: str | None, minutes: float, language: str = "es", **more: Any) -> Json:
    """A message as it travels; its sequence number is given when it is stored."""
    kinds = {"shopper": "text", "bot": "reply", "agent": "text", "system": "event"}
    return {
        "id": str(uuid.uuid4()),
        "author": author,
        "author_name": None,
        "at": ago(minutes),
        "language": language,
        "kind": kinds[author],
        "text": text,
        "cards": [],
        "buttons": [],
        "attachment": None,
        "client_id": None,
        "state": "sent",
        "key": None,
        "args": None,
        "text_for_agent": None,
        "understanding": None,
        "private": False,
        "delivery": None,
        **more,
    }
