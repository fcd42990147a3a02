"""Exchange rates that nobody has to type: fetched from a central bank, kept in the database, completed by the shop's own.

Must not know dialogue, parcels or orders.
"""
