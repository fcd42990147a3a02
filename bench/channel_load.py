"""How much the channels' doors are given, for how long, and what is wanted of them."""

WEBHOOKS_PER_S = 50
LOAD_S = 60.0
FEW_PER_S = 5
FEW_S = 10.0
ALONE_S = 30.0
CHATS = 20
THINKS_S = 2.0
"""So long a shopper of the website reads before writing again."""
CONNECTIONS = 64
REPEATS_AFTER_S = 1.0
WANTED_MS = 250.0
