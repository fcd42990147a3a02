"""What the figures were measured on, and what each process takes of it: memory and computing time."""

import os
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True)
class Machine:
    """The facts that figures depend on."""

    processor: str
    cores: int
    memory_gb: float
    system: str
    python: str

    @classmethod
    def here(cls) -> "Machine":
        """This one."""
        return cls(
            processor=_processor(),
            cores=os.cpu_count() or 1,
            memory_gb=round(psutil.virtual_memory().total / 1024**3, 1),
            system=f"{platform.system()} {platform.release()}",
            python=platform.python_version(),
        )

    def as_json(self) -> dict[str, str | int | float]:
        """Its fields by name."""
        return asdict(self)


def load_average() -> float:
    """Processes that wanted to run, on average over the last minute: far above ours means that others disturb."""
    return round(psutil.getloadavg()[0], 2)


def memory_mb(process_id: int) -> float:
    """Memory of a process and its children, in MiB.

    That is PSS on Linux, where a page that several share is counted once, and the resident set elsewhere.
    """
    first = psutil.Process(process_id)
    return round(sum(_bytes_of(process) for process in [first, *first.children(recursive=True)]) / MEBIBYTE, 1)


def processor_s(process_id: int) -> float:
    """Seconds that a process and its living children have computed since they began."""
    first = psutil.Process(process_id)
    return sum(_seconds_of(process) for process in [first, *first.children(recursive=True)])


def _seconds_of(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def _bytes_of(process: psutil.Process) -> int:
    try:
        return int(getattr(process.memory_full_info(), "pss", 0) or process.memory_info().rss)
    except psutil.AccessDenied:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    if known.exists():
        for line in known.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
