"""Is the model that of today's data, and do gateway and assistant answer?"""

import asyncio
import os

import httpx

from actions.backends.values.diagnosis import Diagnosis, broken, well
from conversations.assistant import RasaAssistant
from deploy.doctor.patient import Patient
from deploy.place import QUIET_ASSISTANT

_LOOK = """
from bot.train import fingerprint, up_to_date
print(up_to_date(fingerprint()) or "")
"""


async def check_model(patient: Patient) -> tuple[Diagnosis, ...]:
    """Asks the assistant's own environment, which alone knows what a model is made of."""
    place, name = patient.place, "Model"
    if not place.bot_python.exists():
        return (broken(name, "The assistant is not installed.", "Run `make install`."),)
    process = await asyncio.create_subprocess_exec(
        place.bot_python, "-c", _LOOK,
        cwd=place.root, env={**os.environ, **QUIET_ASSISTANT, "PYTHONPATH": str(place.root)},
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, errors = await process.communicate()
    if process.returncode != 0:
        reason = (errors.decode(errors="replace").strip().splitlines() or ["no reason"])[-1]
        return (broken(name, f"It cannot be looked at: {reason}", "Run `make install`."),)
    model = out.decode(errors="replace").strip()
    if not model:
        return (broken(name, "No model was trained from today's data.", "Run `make train`, then start again."),)
    return (well(name, f"{model} was trained from today's data."),)


async def check_gateway(patient: Patient) -> tuple[Diagnosis, ...]:
    """The process that every door is in."""
    name, address = "Gateway", f"http://127.0.0.1:{patient.place.port}"
    remedy = f"Start everything with `make run`; its log is {patient.place.var / 'log' / 'gateway.log'}."
    async with httpx.AsyncClient(base_url=address, timeout=5) as client:
        try:
            response = await client.get("/health")
        except httpx.TransportError as error:
            return (broken(name, f"Nobody answers at {address} ({type(error).__name__}).", remedy),)
    if response.status_code != httpx.codes.OK:
        return (broken(name, f"{address}/health answers {response.status_code}.", remedy),)
    return (well(name, f"It answers at {address}."),)


async def check_assistant(patient: Patient) -> tuple[Diagnosis, ...]:
    """The process with the model."""
    if patient.settings is None:
        return ()
    address = f"http://127.0.0.1:{patient.place.assistant_port}"
    address = os.environ.get("BABELDESK_ASSISTANT_URL") or address
    async with httpx.AsyncClient(base_url=address) as client:
        is_ready = await RasaAssistant(client, patient.settings.internal_token.get_secret_value()).is_ready()
    if is_ready:
        return (well("Assistant", f"It answers at {address}."),)
    remedy = f"Start everything with `make run`; its log is {patient.place.var / 'log' / 'assistant.log'}."
    return (broken("Assistant", f"It is not ready at {address}.", remedy),)
