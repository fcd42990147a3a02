"""What the fake gateway's bot says: sample replies and cards in four languages, as the gateway would render them."""

from typing import Any

Json = dict[str, Any]
SHOP_NAME = "Casa Babel"

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "welcome": "Hello! I am Casa Babel's automatic assistant, a bot. I can look up orders and parcels, arrange refunds, or bring in a person. What can I do for you?",
        "order": "Order \u20681043\u2069, placed on \u2068November 12, 2026\u2069: on its way to you.",
        "parcel": "Your parcel of order \u20681043\u2069 is held at customs. \u2068DHL\u2069 will pass it on once it is cleared; you need to do nothing unless customs writes to you.",
        "quote": "This is what would be refunded: \u2068€54.00\u2069 for order \u20681043\u2069. Shall I go ahead? Please answer yes or no.",
        "receipt": "Done: \u2068€54.00\u2069 for order \u20681043\u2069 goes back to the way you paid. Here is your receipt.",
        "order_title": "Order 1043",
        "shipped": "On its way",
        "customs": "Held at customs",
        "offer": "Waiting for your yes",
        "paid": "Refunded",
        "lamp": "Table lamp “Alba”",
        "mug": "Stoneware mug, set of 2",
        "red": "Terracotta · 1 ×",
        "blue": "Glazed · 2 ×",
        "placed": "Placed on",
        "placed_on": "November 12, 2026",
        "total": "Total",
        "refund": "You get back",
        "method": "Paid back to",
        "card": "the card you paid with",
        "carrier": "Carrier",
        "number": "Tracking number",
        "promised": "Promised for",
        "promised_on": "November 24, 2026",
        "reason": "Reason",
        "damaged": "It arrived damaged",
        "reference": "Refund number",
        "follow": "Follow with the carrier",
        "s1": "Held at customs",
        "s2": "Arrived in the destination country",
        "s3": "Left the sorting centre",
        "s4": "Handed to the carrier",
        "s5": "Packed in our workshop",
        "s6": "Order received",
        "b_order": "Where is my order?",
        "b_parcel": "Track a parcel",
        "b_refund": "Ask for a refund",
        "b_person": "Talk to a person",
        "yes": "Yes, refund it",
        "no": "No, leave it",
        "joined": "Noor has joined the conversation",
        "echo": "You wrote",
        "d1": "Nov 20, 09:12",
        "d2": "Nov 19, 22:40",
        "d3": "Nov 18, 16:05",
        "d4": "Nov 17, 11:30",
        "d5": "Nov 16, 14:02",
        "d6": "Nov 12, 18:47",
    },
    "es": {
        "welcome": "¡Hola! Soy el asistente automático de Casa Babel, un bot. Puedo consultar pedidos y envíos, gestionar reembolsos o avisar a una persona. ¿Qué necesitas?",
        "order": "Pedido \u20681043\u2069, del \u206812 de noviembre de 2026\u2069: en camino.",
        "b_order": "¿Dónde está mi pedido?",
        "b_parcel": "Seguir un envío",
        "b_refund": "Pedir un reembolso",
        "b_person": "Hablar con una persona",
    },
    "zh-Hans": {
        "welcome": "您好!我是 Casa Babel 的自动助手,一个机器人。我可以查询订单和包裹、办理退款,或请人工客服来帮您。请问需要什么?",
        "order": "订单 \u20681043\u2069,下单日期 \u20682026年11月12日\u2069:已发货。",
        "b_order": "我的订单在哪里?",
        "b_parcel": "查询包裹",
        "b_refund": "申请退款",
        "b_person": "人工客服",
    },
    "ar": {
        "welcome": "مرحبًا! أنا المساعد الآلي لمتجر \u2068Casa Babel\u2069، برنامج محادثة. أستطيع الاستعلام عن الطلبات والشحنات وترتيب استرداد المبالغ أو استدعاء شخص. كيف أساعدك؟",
        "order": "الطلب \u20681043\u2069 بتاريخ \u206812 نوفمبر 2026\u2069: في الطريق إليك.",
        "parcel": "شحنة الطلب \u20681043\u2069 محتجزة لدى الجمارك. ستواصل \u2068DHL\u2069 نقلها بعد التخليص، ولا يلزمك فعل شيء ما لم تراسلك الجمارك.",
        "quote": "هذا ما سيُسترد: \u206854.00 €\u2069 للطلب \u20681043\u2069. هل أتابع؟ أجب بنعم أو لا من فضلك.",
        "receipt": "تم: سيعود مبلغ \u206854.00 €\u2069 للطلب \u20681043\u2069 إلى وسيلة الدفع نفسها. هذا هو الإيصال.",
        "order_title": "الطلب 1043",
        "shipped": "في الطريق",
        "customs": "محتجزة لدى الجمارك",
        "offer": "بانتظار موافقتك",
        "paid": "تم الاسترداد",
        "lamp": "مصباح طاولة «ألبا»",
        "mug": "كوب خزفي، طقم من قطعتين",
        "red": "تراكوتا · 1 ×",
        "blue": "مزجج · 2 ×",
        "placed": "تاريخ الطلب",
        "placed_on": "12 نوفمبر 2026",
        "total": "الإجمالي",
        "refund": "المبلغ المسترد",
        "method": "يعود إلى",
        "card": "البطاقة التي دفعت بها",
        "carrier": "شركة الشحن",
        "number": "رقم التتبع",
        "promised": "موعد التسليم",
        "promised_on": "24 نوفمبر 2026",
        "reason": "السبب",
        "damaged": "وصل تالفًا",
        "reference": "رقم الاسترداد",
        "follow": "متابعة لدى شركة الشحن",
        "s1": "محتجزة لدى الجمارك",
        "s2": "وصلت إلى بلد الوجهة",
        "s3": "غادرت مركز الفرز",
        "s4": "سُلّمت إلى شركة الشحن",
        "s5": "غُلّفت في ورشتنا",
        "s6": "استُلم الطلب",
        "b_order": "أين طلبي؟",
        "b_parcel": "تتبع شحنة",
        "b_refund": "طلب استرداد",
        "b_person": "التحدث مع شخص",
        "yes": "نعم، استرد المبلغ",
        "no": "لا، دعه",
        "joined": "انضمت نور إلى المحادثة",
        "echo": "كتبتَ",
        "d1": "20 نوفمبر، 09:12",
        "d2": "19 نوفمبر، 22:40",
        "d3": "18 نوفمبر، 16:05",
        "d4": "17 نوفمبر، 11:30",
        "d5": "16 نوفمبر، 14:02",
        "d6": "12 نوفمبر، 18:47",
    },
}


def word(language: str, key: str) -> str:
    return _WORDS.get(language, {}).get(key) or _WORDS["en"][key]


def language_of(tag: str) -> str:
    return next((code for code in _WORDS if tag.lower().startswith(code.split("-")[0])), "en")


def button_text(token: str, language: str) -> str:
    return word(language, token)


def buttons(language: str, *keys: str) -> list[Json]:
    return [{"title": word(language, key), "token": key} for key in keys]


def welcome(language: str) -> Json:
    return {
        "text": word(language, "welcome"),
        "buttons": buttons(language, "b_order", "b_parcel", "b_refund", "b_person"),
    }


def _item(language: str, name: str, detail: str, amount: str, image: str) -> Json:
    return {
        "name": word(language, name),
        "detail": word(language, detail),
        "amount": amount,
        "image": f"/products/{image}.svg",
    }


def _items(language: str) -> list[Json]:
    return [
        _item(language, "lamp", "red", "€54.00", "lamp-blue"),
        _item(language, "mug", "blue", "€35.00", "mug-white"),
    ]


def _card(kind: str, title: str, status: str, tone: str, **parts: Any) -> Json:
    blank: Json = {"items": [], "rows": [], "steps": [], "total": None, "link": None}
    return {"kind": kind, "title": title, "status": {"text": status, "tone": tone}, **blank, **parts}


def cards(language: str) -> dict[str, Json]:
    """One card of each kind."""

    def say(key: str) -> str:
        return word(language, key)

    def row(label: str, value: str) -> Json:
        return {"label": say(label), "value": value}

    places = ["Leipzig, DE", "Leipzig, DE", "Lisboa, PT", "Lisboa, PT", None, None]
    steps = [
        {"at": say(f"d{number}"), "text": say(f"s{number}"), "place": place, "current": number == 1}
        for number, place in enumerate(places, 1)
    ]
    return {
        "order": _card(
            "order",
            say("order_title"),
            say("shipped"),
            "good",
            items=_items(language),
            rows=[row("placed", say("placed_on"))],
            total=row("total", "€89.00"),
        ),
        "parcel": _card(
            "parcel",
            say("order_title"),
            say("customs"),
            "warn",
            steps=steps,
            rows=[row("carrier", "DHL"), row("number", "JD0146 0003 8765 4321"), row("promised", say("promised_on"))],
            link={"title": say("follow"), "url": "https://www.dhl.com/track?id=JD014600038765"},
        ),
        "quote": _card(
            "quote",
            say("order_title"),
            say("offer"),
            "neutral",
            items=_items(language)[:1],
            rows=[row("reason", say("damaged")), row("method", say("card"))],
            total=row("refund", "€54.00"),
        ),
        "receipt": _card(
            "receipt",
            "R-2026-00318",
            say("paid"),
            "good",
            items=_items(language)[:1],
            rows=[row("reference", "R-2026-00318"), row("placed", say("placed_on")), row("method", say("card"))],
            total=row("refund", "€54.00"),
        ),
    }


def answer(text: str, session: Json) -> list[Json]:
    """The replies to a text; an entry with `owner` or `language_change` changes the conversation instead."""
    language = session["language"]
    wish = text.strip().lower()
    kinds = {"b_order": "order", "b_parcel": "parcel", "b_refund": "quote", "yes": "receipt"}
    kind = next((card for key, card in kinds.items() if wish == word(language, key).lower()), wish)
    if kind in cards(language):
        choices = {"order": ("b_parcel", "b_refund"), "quote": ("yes", "no")}.get(kind, ())
        return [
            {"text": word(language, kind), "cards": [cards(language)[kind]], "buttons": buttons(language, *choices)}
        ]
    if wish in _WORDS:
        return [{"language_change": wish}, {"text": word(wish, "welcome")}]
    if wish == word(language, "b_person").lower():
        joined = {"text": word(language, "joined"), "author": "system", "kind": "event"}
        return [{"owner": {"owner": "human", "agent_name": "Noor"}}, joined]
    return [{"text": f"{word(language, 'echo')}: {text}"}]
