"""The doors for webhooks of shops and carriers: each proves its sender and reads a body into hints, which are stored.

Knows how other systems sign and write. What follows from a hint is for `actions.notices`.
"""
