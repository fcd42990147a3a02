"""Reads a model for prediction only: Rasa's own storage also imports all that trained it, TensorFlow among it."""

from __future__ import annotations

from pathlib import Path

from rasa.engine.storage.local_model_storage import MODEL_ARCHIVE_METADATA_FILE, LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.utils.io import read_json_file


class PredictionStorage(LocalModelStorage):
    """LocalModelStorage whose metadata have an empty training schema."""

    @staticmethod
    def _load_metadata(directory: Path) -> ModelMetadata:
        serialized = read_json_file(directory / MODEL_ARCHIVE_METADATA_FILE)
        return ModelMetadata.from_dict({**serialized, "train_schema": {"nodes": {}}})
