"""WhatsApp (Cloud API): what its webhooks say, and what may be sent."""
