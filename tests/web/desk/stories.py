"""The conversations that the fake desk starts with, told from beginning to end."""

from tests.web.desk.samples import HOSTILE, ORDER, PARCEL, Json, ago, line, understood


def spanish_story() -> list[Json]:
    """Order, parcel at customs, a refund beyond the limit, a person."""
    bot = "¡Hola! Soy el asistente automático de la tienda. ¿En qué puedo ayudarle?"
    return [
        line(
            "bot",
            bot,
            41,
            text_for_agent="Hello! I’m the shop’s automatic assistant. What can I do for you?",
            buttons=[{"title": "¿Dónde está mi pedido?"}, {"title": "Quiero un reembolso"}],
        ),
        line(
            "shopper",
            "Hola, ¿dónde está mi paquete? Pedido 1043, ana.ruiz@correo.example",
            40,
            understanding=understood(
                "track_shipment", 0.97, ("order_number", "1043"), ("email", "ana.ruiz@correo.example")
            ),
        ),
        line(
            "bot",
            "Su paquete está retenido en la aduana de Madrid desde el 18 de noviembre. Estaba prometido para el 16.",
            39.9,
            text_for_agent="Your parcel has been held at customs in Madrid since 18 November. It was due on the 16th.",
            cards=[PARCEL, ORDER],
            buttons=[{"title": "Pedir un reembolso"}, {"title": "Hablar con una persona"}],
        ),
        line("shopper", "Pedir un reembolso", 38, kind="press", understanding=understood("refund_request", 1.0)),
        line("bot", "¿Cuál es el motivo?", 37.9, text_for_agent="What is the reason?"),
        line(
            "shopper",
            "llega tarde y la lámpara era para un cumpleaños 😞",
            36,
            understanding=understood("inform", 0.52, ("refund_reason", "late")),
        ),
        line(
            "bot",
            "Este reembolso lo decide una persona del equipo. Le paso con alguien ahora mismo.",
            35.9,
            text_for_agent="A member of the team decides on this refund. I’m passing you on right now.",
        ),
        line("system", "Handed over: Refund over the automatic limit", 35.8, "en", key="event_handed_over"),
        line(
            "shopper",
            "foto de la caja",
            34,
            kind="upload",
            attachment={
                "id": "u1",
                "name": "caja-dañada.pdf",
                "content_type": "application/pdf",
                "size_bytes": 482_311,
                "url": "/desk/none.pdf",
            },
        ),
        line("shopper", "¿Hay alguien?", 33.5, understanding=understood("nlu_fallback", 0.21)),
    ]


def arabic_story() -> list[Json]:
    """A lost parcel, in Arabic, with a note of a colleague."""
    return [
        line(
            "bot",
            "مرحبًا! أنا المساعد الآلي للمتجر. كيف يمكنني مساعدتك؟",
            22,
            "ar",
            text_for_agent="Hello! I’m the shop’s automatic assistant. What can I do for you?",
        ),
        line(
            "shopper",
            "لم يصل طردي رقم 2207 منذ ثلاثة أسابيع",
            21,
            "ar",
            understanding=understood("shipping_problem_lost", 0.91, ("order_number", "2207")),
        ),
        line(
            "bot",
            "يؤسفني ذلك. تقول شركة الشحن إن الطرد سُلِّم في 2 نوفمبر.",
            20.9,
            "ar",
            text_for_agent="I’m sorry. The carrier says the parcel was delivered on 2 November.",
        ),
        line("shopper", "هذا غير صحيح! أريد التحدث مع شخص", 20, "ar", understanding=understood("human_agent", 0.99)),
        line("system", "Handed over: Asked for a person", 19.9, "en", key="event_handed_over"),
        line(
            "agent",
            "Carrier case 88-1207 opened, answer expected tomorrow.",
            12,
            "en",
            kind="note",
            private=True,
            author_name="Karim Haddad",
        ),
    ]


def answered_story() -> list[Json]:
    """One that Mara is in the middle of."""
    return [
        line(
            "shopper",
            "The mug arrived broken, order 3310",
            64,
            "en",
            understanding=understood("damaged_or_wrong_item", 0.95, ("order_number", "3310")),
        ),
        line("bot", "I’m sorry to hear that. A person will look at it.", 63.9, "en"),
        line(
            "agent",
            "Hi Owen, I’m Mara. Could you send me a photo of the mug?",
            60,
            "en",
            author_name="Mara Lindqvist",
            state="read",
        ),
        line("shopper", "Sure, one moment", 58, "en", understanding=understood("affirm", 0.74)),
        line(
            "agent",
            "Thank you!",
            57,
            "en",
            author_name="Mara Lindqvist",
            delivery={"state": "failed", "reason": "the mailbox is full"},
        ),
    ]


def hostile_story() -> list[Json]:
    """A shopper who types what should never run."""
    return [
        line(
            "shopper",
            text,
            9 - index / 10,
            "en",
            understanding=understood("out_of_scope", 0.4, ("item_reference", text)),
        )
        for index, text in enumerate(HOSTILE)
    ]


def handoff(
    reason: str, text: str, wanted: str, tried: list[str], backend: list[str], level: str, slots: Json, minutes: float
) -> Json:
    """The panel above a story."""
    return {
        "reason": reason,
        "reason_text": text,
        "summary": {"wanted": wanted, "tried": tried, "backend": backend},
        "slots": slots,
        "identity_level": level,
        "created_at": ago(minutes),
    }


def conversations() -> list[Json]:
    """The starting stock: summary fields, messages, hand-off, customer, order."""
    return [
        {
            "shopper_name": "Ana Ruiz",
            "language": "es",
            "owner": "queue",
            "waited": 36,
            "order_number": "1043",
            "shopper_online": True,
            "reason": "policy_over_limit",
            "messages": spanish_story(),
            "order": ORDER,
            "customer": {
                "name": "Ana Ruiz",
                "email": "ana.ruiz@correo.example",
                "phone": "+34 612 345 678",
                "country": "ES",
                "locale": "es_ES",
            },
            "handoff": handoff(
                "policy_over_limit",
                "Refund over the automatic limit",
                "refund_request",
                [
                    "Found order 1043 and its parcel",
                    "Asked for the reason: arrived late",
                    "Prepared a refund of €90.70",
                ],
                ["Correos: held at customs in Madrid since 18 November", "Shop rules: automatic refunds up to €75.00"],
                "order_proof",
                {"order_number": "1043", "refund_reason": "late"},
                36,
            ),
        },
        {
            "shopper_name": "ليلى منصور",
            "language": "ar",
            "owner": "queue",
            "waited": 20,
            "order_number": "2207",
            "shopper_online": False,
            "reason": "shopper_asked",
            "messages": arabic_story(),
            "order": {**ORDER, "title": "Order 2207", "status": {"text": "Delivered", "tone": "good"}},
            "customer": {
                "name": "ليلى منصور",
                "email": "layla@bareed.example",
                "phone": "+20 100 123 4567",
                "country": "EG",
                "locale": "ar_EG",
            },
            "handoff": handoff(
                "shopper_asked",
                "Asked for a person",
                "shipping_problem_lost",
                ["Looked up the parcel of order 2207"],
                ["Carrier: delivered on 2 November"],
                "email_code",
                {"order_number": "2207"},
                20,
            ),
        },
        {
            "shopper_name": None,
            "language": "en",
            "owner": "queue",
            "waited": 9,
            "order_number": None,
            "shopper_online": True,
            "reason": "not_understood",
            "messages": hostile_story(),
            "order": None,
            "customer": None,
            "handoff": handoff(
                "not_understood", "The bot did not understand", HOSTILE[0], [HOSTILE[1]], [], "anonymous", {}, 9
            ),
        },
        {
            "shopper_name": "王小明",
            "language": "zh-Hans",
            "owner": "queue",
            "waited": 3,
            "order_number": "5120",
            "shopper_online": True,
            "reason": "refund_unknown",
            "messages": [
                line(
                    "shopper",
                    "我的退款三周了还没到账，订单5120",
                    4,
                    "zh-Hans",
                    understanding=understood("refund_status", 0.96, ("order_number", "5120")),
                )
            ],
            "order": None,
            "customer": {"name": "王小明", "email": None, "phone": None, "country": "CN", "locale": "zh_Hans_CN"},
            "handoff": None,
        },
        {
            "shopper_name": "Owen Brady",
            "language": "en",
            "owner": "human",
            "agent": "mara@shop.example",
            "waited": 58,
            "order_number": "3310",
            "shopper_online": False,
            "reason": "shopper_asked",
            "messages": answered_story(),
            "order": None,
            "customer": {
                "name": "Owen Brady",
                "email": "owen@mail.example",
                "phone": None,
                "country": "IE",
                "locale": "en_IE",
            },
            "handoff": None,
        },
        {
            "shopper_name": "Sofía Benítez",
            "language": "es",
            "owner": "human",
            "agent": "karim@shop.example",
            "waited": None,
            "order_number": "4418",
            "shopper_online": True,
            "reason": "shopper_asked",
            "messages": spanish_story()[:4],
            "order": None,
            "customer": None,
            "handoff": None,
        },
        {
            "shopper_name": "Tom Okafor",
            "language": "en",
            "owner": "bot",
            "waited": None,
            "order_number": None,
            "shopper_online": True,
            "reason": None,
            "messages": [
                line("shopper", "Do you ship to Lagos?", 2, "en", understanding=understood("out_of_scope", 0.61)),
                line("bot", "I can help with orders, parcels and refunds.", 1.9, "en"),
            ],
            "order": None,
            "customer": None,
            "handoff": None,
        },
        {
            "shopper_name": "Ines Martín",
            "language": "es",
            "owner": "bot",
            "status": "resolved",
            "waited": None,
            "order_number": "2001",
            "shopper_online": False,
            "reason": "shopper_asked",
            "messages": spanish_story()[:3],
            "order": None,
            "customer": None,
            "handoff": None,
        },
    ]
