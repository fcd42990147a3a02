"""Shopify through its Admin GraphQL API. What of it is offered, and what it needs, is in docs/backends/shopify.md."""
