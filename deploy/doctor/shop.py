"""The shop's system, the tracking service and the mail server: keys, permissions, reachability."""

from sqlalchemy import URL

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from connectors.parcel_tracking import build_parcel_tracking
from connectors.shop_system import build_shop_system
from conversations.shop_rules import ShopRulesInvalid
from conversations.smtp import BadSmtpUrl, MailNotSent, SmtpMailer
from deploy.doctor.patient import Patient
from storage.engine import create_engine

_NOWHERE = URL.create("postgresql+psycopg", host="127.0.0.1", port=9)


async def check_shop_system(patient: Patient) -> tuple[Diagnosis, ...]:
    """The one that shop.yml chooses, examined by its own adapter."""
    if patient.settings is None or patient.rules is None:
        return ()
    chosen = patient.rules.shop.system
    if chosen == "demo" and patient.engine is None:
        return ()  # its tables are in the database, which has a diagnosis of its own
    engine = patient.engine or create_engine(_NOWHERE)  # only writes need it
    try:
        system = build_shop_system(chosen, patient.settings, engine, lambda: patient.now)
    except ShopRulesInvalid as error:
        return (broken("Shop system", str(error), "docs/backends.md leads to the page with its variables."),)
    try:
        return await system.check()
    finally:
        await system.close()


async def check_parcel_tracking(patient: Patient) -> tuple[Diagnosis, ...]:
    """The service that shop.yml chooses, where it chooses one."""
    if patient.settings is None or patient.rules is None:
        return ()
    try:
        service = build_parcel_tracking(patient.rules.tracking, patient.settings)
    except ShopRulesInvalid as error:
        return (
            broken("Tracking service", str(error), "The service's page in docs/backends/ says where keys are made."),
        )
    if service is None:
        return ()
    try:
        return await service.check()
    finally:
        await service.close()


async def check_mail(patient: Patient) -> tuple[Diagnosis, ...]:
    """Logs in at the mail server and sends nothing."""
    name = "Mail"
    if patient.settings is None:
        return ()
    if patient.settings.smtp_url is None:
        fact = "No mail server: shoppers who left get no answer by e-mail, and no one-time codes."
        is_demo = patient.rules is not None and patient.rules.shop.system == "demo"
        return (well(name, fact) if is_demo else doubtful(name, fact, "Set SMTP_URL (docs/settings.md)."),)
    try:
        mailer = SmtpMailer.from_url(patient.settings.smtp_url.get_secret_value())
        await mailer.check()
    except BadSmtpUrl as error:
        return (broken(name, f"{error}.", "Correct SMTP_URL."),)
    except MailNotSent as error:
        fact = f"The mail server {mailer.host}:{mailer.port} does not let us in: {error.reason}."
        return (broken(name, fact, "Check host, port, user and password in SMTP_URL."),)
    return (well(name, f"The mail server {mailer.host}:{mailer.port} lets us in."),)
