"""`make test`: trains the model if its data changed, then tests the web surfaces, the assistant and all the rest."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
NODE_BIN = ROOT / ".tools" / "node" / "bin"
# Each has a PostgreSQL, a browser and an assistant of its own. More than there are cores made pages miss their times.
PROCESSES_AT_MOST = 4
BOT_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"


def main() -> int:
    """Run all suites.

    Returns:
        The first exit code that is not 0.
    """
    path = os.pathsep.join([str(NODE_BIN), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}
    processes = min(len(os.sched_getaffinity(0)), PROCESSES_AT_MOST)
    steps = (
        [str(BOT_PYTHON), "-m", "bot.train"],
        ["npm", "--prefix", "web", "test", "--silent"],
        [str(BOT_PYTHON), "-m", "pytest", "-c", "bot/pyproject.toml", "--rootdir", "tests/bot", "tests/bot"],
        [
            sys.executable,
            "-m",
            "pytest",
            "--ignore",
            "tests/bot",
            "-n",
            str(processes),
            "--dist",
            "loadscope",
            *sys.argv[1:],
        ],
    )
    codes = [subprocess.run(step, cwd=ROOT, env=environment, check=False).returncode for step in steps]
    return next((code for code in codes if code != 0), 0)


if __name__ == "__main__":
    sys.exit(main())
