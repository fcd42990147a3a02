"""What a shopper is told about their order, unasked: which fact, to whom, when, and once.

Knows nothing of how another system writes its webhooks; `connectors.shop_events` reads those into hints.
"""
