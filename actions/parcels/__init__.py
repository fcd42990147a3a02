"""Where parcels are and what went wrong with them. Must not know what a shopper can choose then."""
