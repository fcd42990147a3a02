"""Is the database there, and does it have the newest schema?"""

import asyncio

from actions.backends.values.diagnosis import Diagnosis, broken, well
from deploy.doctor.patient import Patient
from storage.engine import require_connection
from storage.errors import DatabaseRefused
from storage.migrate import missing_migrations

NAME = "Database"


async def check_database(patient: Patient) -> tuple[Diagnosis, ...]:
    """One connection, and a look at the schema's revision."""
    if patient.engine is None:
        return (broken(NAME, "The embedded PostgreSQL does not run.", "Start everything with `make run`."),)
    own = patient.place.database_url is not None
    try:
        await require_connection(patient.engine)
        missing = await asyncio.to_thread(missing_migrations, patient.engine.url)
    except DatabaseRefused as error:
        remedy = "Check DATABASE_URL and the server." if own else "Its log is server.log beside its data."
        return (broken(NAME, str(error), remedy),)
    if missing:
        fact = f"{len(missing)} migrations are missing, from {missing[0]} on."
        return (broken(NAME, fact, "`make run` or `babeldesk migrate` applies them."),)
    whose = "of DATABASE_URL" if own else "embedded"
    return (well(NAME, f"PostgreSQL ({whose}) answers and has the newest schema."),)
