"""Train one pipeline's understanding in a process of its own: `python -m bot.measure.train_pipeline CONFIG DATA OUT`.

Prints one line of JSON: the model's path and the seconds that training took, without loading Rasa. Rasa's cache is
empty: nothing that was computed before counts.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
import time

from bot.measure.one_core import use_all_cores


def main(arguments: list[str]) -> int:
    """Train. Returns the exit code."""
    config, data, out = arguments
    use_all_cores()
    for name, value in (("RASA_TELEMETRY_ENABLED", "false"), ("TF_CPP_MIN_LOG_LEVEL", "3"), ("LOG_LEVEL", "WARNING")):
        os.environ.setdefault(name, value)
    with tempfile.TemporaryDirectory() as cache:
        os.environ["RASA_CACHE_DIRECTORY"] = cache
        from bot.logs import configure_logs

        configure_logs()
        import rasa.model_training

        configure_logs()
        began = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):  # Rasa's own words
            model = rasa.model_training.train_nlu(config, data, out)
        seconds = time.perf_counter() - began
    print(json.dumps({"model": model, "seconds": round(seconds, 1)}))  # noqa: T201
    return 0 if model else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
