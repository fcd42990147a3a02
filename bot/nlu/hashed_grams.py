"""N-grams as places in a fixed number of buckets: no vocabulary to keep, whatever the languages."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

BUCKETS = 1 << 19
Counts = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class GramWeights:
    """idf: (BUCKETS,) float32, inverse document frequency; 0 for n-grams that too few sentences hold."""

    idf: np.ndarray

    def row(self, grams: Iterable[str]) -> tuple[np.ndarray, np.ndarray]:
        """(buckets, values): dampened counts times idf, of length 1; empty without a known n-gram."""
        return self._weighed(*count(grams))

    def matrix(self, documents: Sequence[Counts]) -> csr_matrix:
        """(documents, BUCKETS), a row each."""
        rows = [self._weighed(*document) for document in documents]
        starts = np.concatenate([[0], np.cumsum([len(buckets) for buckets, _ in rows])])
        indices = np.concatenate([buckets for buckets, _ in rows])
        values = np.concatenate([values for _, values in rows])
        return csr_matrix((values, indices, starts), shape=(len(rows), BUCKETS))

    def _weighed(self, buckets: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        known = self.idf[buckets] > 0
        buckets, values = buckets[known], (1.0 + np.log(counts[known])) * self.idf[buckets[known]]
        length = float(np.linalg.norm(values))
        return buckets, (values / length if length else values).astype(np.float32)


def count(grams: Iterable[str]) -> Counts:
    """(buckets, counts) of a text's n-grams."""
    hashed = np.fromiter((zlib.crc32(gram.encode()) & (BUCKETS - 1) for gram in grams), dtype=np.int32)
    return np.unique(hashed, return_counts=True)


def weigh(documents: Sequence[Counts], least_documents: int) -> GramWeights:
    """Learn how telling each bucket is."""
    frequency = np.zeros(BUCKETS, dtype=np.float32)
    for buckets, _ in documents:
        frequency[buckets] += 1
    idf = np.log((1 + len(documents)) / (1 + frequency)) + 1.0
    return GramWeights(np.where(frequency >= least_documents, idf, 0.0).astype(np.float32))
