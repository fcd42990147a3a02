"""Times of one core. Imports nothing that starts threads: libraries count their cores when they are loaded."""

from __future__ import annotations

import os


def stay_on_one_core() -> bool:
    """Keep this process on one core from now on, if the system can do that; whether it could. Call before importing."""
    if not hasattr(os, "sched_setaffinity"):
        return False
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    return True


def use_all_cores() -> None:
    """Undo it, in a process that one of these has started."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))  # those that are not ours are left out by the system
