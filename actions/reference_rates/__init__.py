"""Exchange rates that nobody has to type: fetched from a central bank, kept in the database, beside the shop's own.

Must not know dialogue, parcels or orders.
"""
