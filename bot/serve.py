"""Serve the assistant on loopback: `python -m bot.serve --port 5005 --model models`.

Only the gateway's channel is served: none of Rasa's own HTTP routes exist here. Needs BABELDESK_INTERNAL_TOKEN and
BABELDESK_ACTIONS_URL. Ends with 0 on SIGTERM or Ctrl-C, with 1 and a message when it cannot start.
"""

from __future__ import annotations

import argparse
import gc
import os
import socket
import sys
from asyncio import AbstractEventLoop
from pathlib import Path
from typing import TYPE_CHECKING

from bot.environment import ACTIONS_URL, INTERNAL_TOKEN, EnvironmentMissing, required

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from sanic import Sanic

# A compact tracker is about 8 KB and a message 5,000 characters; anything near this is no turn.
MOST_BODY_BYTES = 1_048_576
# Rasa imports them wherever it reads a model, and only training and evaluation use them. The first brings in
# TensorFlow (two seconds, 370 MB), the second what draws charts.
_NOT_FOR_PREDICTION = ("rasa.utils.train_utils", "rasa.core.test")


class CannotServe(Exception):
    """The assistant cannot start; the message says why."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.serve", description=__doc__)
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--host", default="127.0.0.1", help="loopback unless the network between is private")
    parser.add_argument("--model", type=Path, default=Path("models"), help="a model, or a folder: its newest")
    parser.add_argument("--endpoints", type=Path, default=Path("endpoints.yml"))
    options = parser.parse_args(arguments)
    # A message is too small to be shared among cores: threads that wait for one another would take longer than one.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.disable()  # what is made until it serves stays; looking through it for garbage takes a second
    try:
        required(INTERNAL_TOKEN)
        required(ACTIONS_URL)
        listening = _listening_socket(options.host, options.port)
        app = build_app(load(options.model, options.endpoints))
    except (EnvironmentMissing, CannotServe) as error:
        print(f"The assistant cannot start: {error}", file=sys.stderr)  # noqa: T201
        return 1
    gc.collect()
    gc.freeze()  # and no turn need wait for its being looked through again
    gc.enable()
    app.run(sock=listening, workers=1, access_log=False, debug=False, motd=False)
    return 0


def load(model: Path, endpoints_file: Path) -> Agent:
    """The agent with its model. Raises CannotServe."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from bot.logs import configure_logs

    configure_logs()  # before Rasa: what it logs in debugging would cost more than the model
    from bot.deferred import defer

    for name in _NOT_FOR_PREDICTION:
        defer(name)
    import rasa.core.processor
    from rasa.core.agent import Agent
    from rasa.core.utils import AvailableEndpoints
    from rasa.exceptions import ModelNotFound
    from rasa.shared.exceptions import RasaException

    from bot.prediction_storage import PredictionStorage

    rasa.core.processor.LocalModelStorage = PredictionStorage  # the processor has no parameter for it
    configure_logs()  # and after: Rasa sets levels of its own when imported
    try:
        endpoints = AvailableEndpoints.read_endpoints(str(endpoints_file))
        return Agent.load(model, generator=endpoints.nlg, action_endpoint=endpoints.action)
    except ModelNotFound as error:
        raise CannotServe(f"no model at {model}; train one with `python -m bot.train`") from error
    except RasaException as error:
        raise CannotServe(str(error)) from error


def build_app(agent: Agent) -> Sanic:
    """A server with the gateway's channel and nothing else. Raises EnvironmentMissing."""
    from rasa.core.channels.channel import register
    from sanic import Sanic

    from bot.gateway_channel import GatewayInput

    channel = GatewayInput.from_credentials(None)
    app = Sanic("babeldesk_assistant", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = MOST_BODY_BYTES
    app.config.FALLBACK_ERROR_FORMAT = "json"
    app.config.KEEP_ALIVE_TIMEOUT = 75
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = 5.0  # seconds for turns in flight; the gateway retries what was cut
    app.ctx.agent = agent
    register([channel], app, route="/webhooks/")

    async def close(_app: Sanic, _loop: AbstractEventLoop) -> None:
        await channel.close()

    app.register_listener(close, "before_server_stop")
    return app


def _listening_socket(host: str, port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        # At once: two that only bound the same port would both believe it theirs. Early callers wait for the model.
        listening.listen(100)
    except OSError as error:
        raise CannotServe(f"port {port} on {host}: {error.strerror}") from error
    return listening


if __name__ == "__main__":
    sys.exit(main())
