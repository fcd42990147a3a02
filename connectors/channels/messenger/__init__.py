"""Messenger (Facebook pages): what its webhooks say, and what may be sent."""
