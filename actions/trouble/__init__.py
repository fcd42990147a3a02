"""When a shopper is unhappy or stuck: complaints, opinions, accounts. Must not know how a voucher or refund is made."""
