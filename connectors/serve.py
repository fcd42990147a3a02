"""Runs one gateway process: `python -m connectors.serve --port 8000`."""

import argparse
import sys

import uvicorn
from pydantic import ValidationError

from connectors.app import build_gateway
from connectors.log import configure_logging
from connectors.settings import Settings
from conversations.data_contract.yaml_file import FileBroken
from conversations.rendering.errors import WordingBroken
from conversations.shop_rules import ShopRulesInvalid
from conversations.smtp import BadSmtpUrl

GRACE_S = 10


def main() -> int:
    """Serve until SIGTERM or SIGINT.

    Returns:
        The exit code; 2 for a setting or a file of the shop that cannot be used.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    arguments = parser.parse_args()
    configure_logging()
    try:
        gateway = build_gateway(Settings())  # type: ignore[call-arg]
    except ValidationError as error:
        names = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        print(f"These settings are missing or wrong: {names}", file=sys.stderr)  # noqa: T201
        return 2
    except (ShopRulesInvalid, FileBroken, WordingBroken, BadSmtpUrl) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    uvicorn.run(
        gateway.app,
        host=arguments.host,
        port=arguments.port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=GRACE_S,
        ws_max_size=64 * 1024,
        ws_per_message_deflate=False,  # our frames are small; its buffers would double the memory of every socket
        server_header=False,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
