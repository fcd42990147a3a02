"""Meta's Graph API as its documentation describes it, served on this machine: for tests, and to chat through by hand.

`server.py` puts it together; `world.py` is what it knows; `whatsapp.py`, `messenger.py`, `media.py`, `templates.py` and
`accounts.py` answer; `webhooks.py` composes what it reports and `postman.py` delivers that, signed; `people.py` are the
shoppers on the other side; `rates.py` counts, `faults.py` is what it was told to get wrong.
"""
