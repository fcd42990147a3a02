"""Do the shop's and its carriers' webhooks come in, so that shoppers are told what happens to their orders?"""

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from actions.notices.tables import shop_events
from connectors.shop_events.composition import open_doors
from deploy.doctor.patient import Patient

NAME = "Notices"
_SET = "docs/notices.md says which secret opens which door."
SHORTEST_SECRET = 16


async def check_shop_events(patient: Patient) -> tuple[Diagnosis, ...]:
    """Which doors are open, whether the chosen systems have one, and when each was last heard of."""
    if patient.settings is None or patient.rules is None:
        return ()
    if not patient.rules.notices.tell:
        return (well(NAME, "shop.yml tells shoppers nothing unasked."),)
    doors = open_doors(patient.settings, patient.rules)
    if not doors:
        fact = "No door for webhooks is open: shoppers are told nothing unasked."
        is_demo = patient.rules.shop.system == "demo"
        return (well(NAME, fact) if is_demo else doubtful(NAME, fact, _SET),)
    found = [await _door(patient, system, secret) for system, secret in doors.items()]
    system = patient.rules.shop.system
    if system in {"shopify", "woocommerce"} and system not in doors and "shop" not in doors:
        fact = f"The door for {system}'s webhooks is closed: nobody hears of orders and refunds."
        found.append(doubtful(NAME, fact, f"Set BABELDESK_{system.upper()}_WEBHOOK_SECRET (docs/notices.md)."))
    return tuple(found)


async def _door(patient: Patient, system: str, secret: str) -> Diagnosis:
    name = f"{NAME}: {system}"
    if system == "shop" and len(secret) < SHORTEST_SECRET:
        fact = f"BABELDESK_EVENTS_SECRET has {len(secret)} characters."
        return broken(name, fact, "Choose one that nobody guesses: `openssl rand -hex 32`.")
    last = None
    if patient.engine is not None:
        try:
            async with patient.engine.connect() as connection:
                last = await connection.scalar(
                    select(func.max(shop_events.c.received_at)).where(shop_events.c.system == system)
                )
        except SQLAlchemyError:
            return well(name, f"/webhooks/{system} is open.")
    heard = "Nothing has come yet." if last is None else f"The last one came on {last:%Y-%m-%d %H:%M} UTC."
    return well(name, f"/webhooks/{system} is open. {heard}")
