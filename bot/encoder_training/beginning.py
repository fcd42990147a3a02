"""What the pieces' vectors begin with, so that the teacher's layers understand them from the first step.

A piece that is a word of the teacher's vocabulary begins with the teacher's vector. A linear map from the static
student's vectors to these, learnt on the pieces that both know, says where all others begin: the static student
has learnt which words of other languages mean what.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import sentencepiece

LEAST_USE = 3
LEAST_ENGLISH = 0.1
_RIDGE = 1e-3
_SPACE = "\u2581"


def first_vectors(
    processor: sentencepiece.SentencePieceProcessor,
    static: np.ndarray,
    english_use: np.ndarray,
    use: np.ndarray,
    teacher_words: Mapping[str, int],
    teacher_vectors: np.ndarray,
) -> np.ndarray:
    """(pieces, width) float32.

    `static` (pieces, width): the static student's; `english_use` and `use` (pieces,): how often a piece is in
    English text and in all; `teacher_words`: WordPiece vocabulary, `teacher_vectors` (words, width).
    """
    known = np.array([_of_teacher(processor.id_to_piece(number), teacher_words) for number in range(len(static))])
    english = english_use / np.maximum(use, 1)
    anchors = np.nonzero((known >= 0) & (english_use >= LEAST_USE) & (english > LEAST_ENGLISH))[0]
    lengths = np.linalg.norm(static, axis=1, keepdims=True)
    inputs = np.concatenate([static / (lengths + 1e-6), np.ones((len(static), 1))], axis=1)
    weights = np.sqrt(english_use[anchors])[:, None]
    left, right = inputs[anchors] * weights, teacher_vectors[known[anchors]] * weights
    ridge = _RIDGE * len(anchors) * weights.mean() ** 2 * np.eye(inputs.shape[1])
    mapped = inputs @ np.linalg.solve(left.T @ left + ridge, left.T @ right)
    centre = teacher_vectors.mean(axis=0)
    wanted = np.linalg.norm(teacher_vectors[known[anchors]] - centre, axis=1).mean()
    mapped = centre + (mapped - centre) * (wanted / np.linalg.norm(mapped[anchors] - centre, axis=1).mean())
    trust = np.clip(english * 1.5, 0.3, 1.0)[:, None]  # "die" is not what it is in English
    first = np.where((known >= 0)[:, None], trust * teacher_vectors[known] + (1 - trust) * mapped, mapped)
    first[processor.bos_id()] = teacher_vectors[teacher_words["[CLS]"]]
    first[processor.eos_id()] = teacher_vectors[teacher_words["[SEP]"]]
    return first.astype(np.float32)


def _of_teacher(piece: str, words: Mapping[str, int]) -> int:
    """Number of the teacher's word that the piece is, or -1."""
    if piece.startswith(_SPACE):
        return words.get(piece[1:], -1) if len(piece) > 1 else -1
    inner = words.get(f"##{piece}", -1)
    return inner if inner >= 0 or piece[:1].isalnum() else words.get(piece, -1)
