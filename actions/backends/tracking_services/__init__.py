"""Services that ask carriers about a parcel: `TrackingBackend`s, combined with a shop by `with_tracking`."""
