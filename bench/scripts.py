"""What the benchmark's shoppers say: twelve turns on each side, six of which run a custom action."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Script:
    """One shopper's side of a conversation, about an order of the demo shop.

    Args:
        language: The page's, and what the shopper writes.
    """

    language: str
    texts: tuple[str, ...]


BABELDESK: tuple[Script, ...] = (
    Script(
        "en",
        (
            "hello",
            "what can you do?",
            "what is the status of my order 1007?",
            "emma@example.com",
            "where is my parcel?",
            "thank you",
            "are you a bot?",
            "what is your return policy?",
            "I want a refund",
            "forget it",
            "thanks",
            "goodbye",
        ),
    ),
    Script(
        "es",
        (
            "hola",
            "¿qué puedes hacer?",
            "¿cuál es el estado de mi pedido 1001?",
            "ana@example.com",
            "¿dónde está mi paquete?",
            "muchas gracias",
            "¿eres un bot?",
            "¿cuál es la política de devoluciones?",
            "quiero un reembolso",
            "olvídalo",
            "gracias",
            "adiós",
        ),
    ),
    Script(
        "zh-Hans",
        (
            "你好",
            "你能做什么?",
            "我的订单1005是什么状态?",
            "wei@example.com",
            "我的包裹在哪里?",
            "谢谢",
            "你是机器人吗?",
            "你们的退货政策是什么?",
            "我要退款",
            "算了",
            "谢谢你",
            "再见",
        ),
    ),
    Script(
        "ar",
        (
            "مرحبا",
            "ماذا يمكنك أن تفعل؟",
            "ما هي حالة طلبي 1003؟",
            "layla@example.com",
            "أين طردي؟",
            "شكرا جزيلا",
            "هل أنت روبوت؟",
            "ما هي سياسة الإرجاع؟",
            "أريد استرداد أموالي",
            "انس الأمر",
            "شكرا",
            "مع السلامة",
        ),
    ),
)

STOCK_ACTION_SAYS = "Hello World!"

STOCK = Script(
    "en",
    (
        "hello",
        "not very good",
        "are you a bot?",
        "yes",
        "are you a human?",
        "hello",
        "am I talking to a bot?",
        "I am feeling very good",
        "am I talking to a human?",
        "are you a bot?",
        "are you a human?",
        "bye",
    ),
)
"""The sentences are near those that the stock project is trained with; its action answers the question for a bot."""
