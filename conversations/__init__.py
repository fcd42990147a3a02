"""The life of a conversation: inbox, turn, outbox, owner, identity, rendering.

Must not know any channel, action or desk page.
"""
