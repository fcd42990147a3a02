"""Shoppers' stories: what people write, what they hear, and what the shop knows afterwards.

A file in `stories/` is about one topic and lists stories in any language:

    stories:
      - name: A parcel is asked for, then another one   # unique in its file
        language: de                 # of the page, and of every answer until a turn says otherwise
        customer: ana                # logged in at the shop; left out: nobody is
        ends: resolved               # or handed_over, when a person has to go on
        turns:
          - says: Wo bleibt mein Paket?
            hears: [ask_order_number]                    # the keys of all answers to this message, in order
          - says: "1007, emma@example.com"
            hears: [{track_shipment: {order_number: "1007"}}]    # with arguments; others do not matter
          - presses: button_refund_request               # the latest button of that key, or with that argument
            hears: [ask_reason]
          - uploads: scratched.png                       # a photo
            hears: [upload_received]
          - says: Can we switch to English?
            hears: [language_changed]
            language: en                                 # of this turn's answers and all after it
        not_on:                      # where it makes no sense, and why
          messenger: nobody is logged in there, so there are no own orders to choose from
        shop:                        # the demo shop afterwards (tables: actions/backends/demo/tables.py)
          - table: refunds
            where: {order_number: "1007"}
            rows: [{state: done, amount_minor: 2400}]    # exactly these rows; other columns do not matter

Each story is told on the website, on WhatsApp and on Messenger (`surface.py`). On the last two the shopper's words come
as signed webhooks of the Graph API in tests/graph_api, a press is that of the button, list row or quick reply that was
sent (or its number, typed, where none could be), and every reply has to have been accepted there: once, in order,
within the channel's limits. Nobody is logged in there: a customer writes from the number that the shop knows, and says
their e-mail address where that is no proof and the bot asks for one.

A story that the bot ends with a needless hand-over is marked `needless: true`, and has to be unmarked once it is not
needless any more. Every story begins with the demo shop as it was filled and in a conversation of its own.

One story alone: pytest tests/story/test_shoppers.py -k "part of its name"; on one surface: -k "whatsapp and …"
"""
