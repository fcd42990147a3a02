"""PostgreSQL: the engine, the migrations and the embedded server. Knows nothing of conversations or channels."""
