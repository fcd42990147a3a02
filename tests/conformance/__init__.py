"""Recorded cases of the channels, from any folder laid out like the default one: `make conformance CASES=<folder>`."""
