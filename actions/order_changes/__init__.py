"""Dialogues about an order that is placed: cancelling it, changing it, its invoice, its payments."""
