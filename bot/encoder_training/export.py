"""Write what the runtime reads: the network as ONNX with int8 weights, the pieces, and the table of sources."""

from __future__ import annotations

import shutil
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from bot.encoder_training.layers import LayeredStudent
from bot.encoder_training.pairs import Pairs, counts
from bot.nlu.encoder import NETWORK_FILE, PIECES, PIECES_FILE, VECTORS

_OPSET = 17


def export(student: LayeredStudent, pieces: Path, folder: Path, work: Path) -> None:
    """Overwrites the network and the pieces in `folder`; `work` gets the network before it became int8."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = work / "whole.onnx"
    torch.onnx.export(
        student.float().eval(),
        (torch.randint(3, 100, (2, 7)),),
        str(whole),
        input_names=[PIECES],
        output_names=[VECTORS],
        dynamic_axes={PIECES: {0: "texts", 1: "pieces"}, VECTORS: {0: "texts"}},
        opset_version=_OPSET,
        dynamo=False,
    )
    quantize_dynamic(str(whole), str(folder / NETWORK_FILE), weight_type=QuantType.QInt8, per_channel=True)
    shutil.copyfile(pieces, folder / PIECES_FILE)


def write_sources(pairs: Pairs, folder: Path) -> None:
    """Overwrites SOURCES.md in `folder`."""
    _, by_source = counts(pairs)
    rows = [f"| {source} | {pairs.licences[source]} | {count} |" for source, count in by_source.most_common()]
    table = "\n".join(["| source | licence | pairs |", "|---|---|---|", *rows])
    (folder / "SOURCES.md").write_text(f"# What the weights were trained on\n\n{table}\n", encoding="utf-8")
