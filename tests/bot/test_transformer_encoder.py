"""A transformer in the encoder's place, tried on the smallest XLM-R there can be: made here, saved, loaded again."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_yaml_file

from bot.nlu.encoder import load_encoder
from bot.nlu.intent_classifier import ExpertIntentClassifier
from bot.nlu.sentence_encoder import SentenceEncoder, sentence_encoder, weights_fingerprint
from bot.nlu.transformer_encoder import MOST_PIECES, ModelMissing, TransformerEncoder, load_transformer
from bot.train import fingerprint
from bot.train import main as train

ROOT = Path(__file__).parents[2]
WIDTH = 32
SENTENCES = {
    "greet": [
        "hello there", "good morning to you", "hi, how are you?", "good evening", "hey, anybody home?", "hello again",
        "buenos días", "hola, ¿qué tal?", "buenas tardes", "bonjour à vous", "salut, ça va ?", "bonsoir",
    ],
    "track_order": [
        "where is my parcel?", "track my order please", "has my order shipped yet?", "when does my parcel arrive?",
        "¿dónde está mi pedido?", "quiero seguir mi paquete", "¿cuándo llega mi paquete?", "où est mon colis ?",
        "suivre ma commande", "quand arrive mon colis ?", "my parcel is late", "mi pedido no ha llegado",
    ],
}  # fmt: skip


def weights(pieces: int, positions: int, layers: int = 2) -> dict[str, np.ndarray]:
    """Of an XLM-R, by PyTorch's names: that is how hubs keep them, also for those who compute with TensorFlow."""
    chance = np.random.default_rng(1)
    found: dict[str, np.ndarray] = {}

    def add(name: str, *shape: int) -> None:
        found[f"{name}.weight"] = chance.normal(0, 0.1, shape).astype(np.float32)

    def linear(name: str, given: int, taken: int) -> None:
        add(name, given, taken)
        found[f"{name}.bias"] = np.zeros(given, dtype=np.float32)

    def norm(name: str) -> None:
        found[f"{name}.LayerNorm.weight"] = np.ones(WIDTH, dtype=np.float32)
        found[f"{name}.LayerNorm.bias"] = np.zeros(WIDTH, dtype=np.float32)

    for name, rows in (("word", pieces), ("position", positions), ("token_type", 1)):
        add(f"embeddings.{name}_embeddings", rows, WIDTH)
    norm("embeddings")
    for layer in (f"encoder.layer.{number}" for number in range(layers)):
        for part in ("self.query", "self.key", "self.value", "output.dense"):
            linear(f"{layer}.attention.{part}", WIDTH, WIDTH)
        norm(f"{layer}.attention.output")
        linear(f"{layer}.intermediate.dense", 2 * WIDTH, WIDTH)
        linear(f"{layer}.output.dense", WIDTH, 2 * WIDTH)
        norm(f"{layer}.output")
    linear("pooler.dense", WIDTH, WIDTH)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as hubs have them: the tokenizer's SentencePiece model, weights and configuration."""
    from safetensors.numpy import save_file
    from transformers import XLMRobertaConfig, XLMRobertaTokenizer

    folder = tmp_path_factory.mktemp("transformer")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for texts in SENTENCES.values() for text in texts]),
        model_prefix=str(folder / "sentencepiece.bpe"), vocab_size=140, hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    tokenizer = XLMRobertaTokenizer(str(folder / "sentencepiece.bpe.model"))
    tokenizer.save_pretrained(folder)
    positions = MOST_PIECES + 2
    save_file(weights(len(tokenizer), positions), folder / "model.safetensors", metadata={"format": "pt"})
    XLMRobertaConfig(
        vocab_size=len(tokenizer), hidden_size=WIDTH, num_hidden_layers=2, num_attention_heads=2,
        intermediate_size=2 * WIDTH, max_position_embeddings=positions, type_vocab_size=1, pad_token_id=1,
    ).save_pretrained(folder)  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def encoder(folder: Path) -> TransformerEncoder:
    return load_transformer(str(folder))


def test_a_vector_is_as_long_as_the_model_is_wide_and_has_length_one(encoder: TransformerEncoder) -> None:
    vector = encoder.vector("where is my parcel?")
    assert vector.shape == (encoder.dimensions,) == (WIDTH,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_the_same_text_has_the_same_vector_and_another_text_another(encoder: TransformerEncoder) -> None:
    assert np.array_equal(encoder.vector("hello there"), encoder.vector("hello there"))
    assert not np.allclose(encoder.vector("hello there"), encoder.vector("where is my parcel?"))


def test_loaded_again_it_gives_the_same_vector(encoder: TransformerEncoder, folder: Path) -> None:
    """Every weight is read from the folder; what lacks there would be drawn by chance."""
    again = load_transformer(str(folder))
    assert np.array_equal(encoder.vector("where is my parcel?"), again.vector("where is my parcel?"))


def test_a_batch_gives_each_text_the_vector_it_has_alone(encoder: TransformerEncoder) -> None:
    """Whatever its neighbours' lengths are, wherever it stands, and in more batches than one."""
    texts = [f"{text} {'again ' * (row % 7)}" for row, text in enumerate(SENTENCES["greet"] * 12)]
    texts[5] = ""
    together = encoder.vectors_of(texts)
    assert together.shape == (len(texts), WIDTH)
    for row in (0, 5, 6, 70, len(texts) - 1):
        assert together[row] == pytest.approx(encoder.vector(texts[row]), abs=1e-5)


def test_no_texts_are_no_vectors(encoder: TransformerEncoder) -> None:
    assert encoder.vectors_of([]).shape == (0, WIDTH)


@pytest.mark.parametrize("text", ["", " \n", "\x00\u200b"])
def test_a_text_without_characters_is_no_direction(encoder: TransformerEncoder, text: str) -> None:
    assert not encoder.vector(text).any()


@pytest.mark.parametrize("text", ["parcel " * 720, "x" * 5_000, "小包" * 2_500, "👍", "1043 " * 200])
def test_any_text_is_a_direction(encoder: TransformerEncoder, text: str) -> None:
    assert np.linalg.norm(encoder.vector(text)) == pytest.approx(1.0, abs=1e-5)


def test_a_folder_that_is_missing_is_named_without_asking_a_hub(tmp_path: Path) -> None:
    missing = tmp_path / "nothing"
    with pytest.raises(ModelMissing, match=f"{missing}.*no such folder"):
        load_transformer(str(missing))
    with pytest.raises(ModelMissing, match="models/nothing"):
        load_transformer("models/nothing")


@pytest.mark.parametrize("lacking", ["model.safetensors", "sentencepiece.bpe.model"])
def test_a_folder_without_all_of_a_model_is_named(folder: Path, tmp_path: Path, lacking: str) -> None:
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / lacking).unlink()
    with pytest.raises(ModelMissing, match=str(tmp_path)):
        load_transformer(str(tmp_path))


def test_the_static_encoder_has_a_batch_too() -> None:
    encoder: SentenceEncoder = load_encoder(ROOT / "models/encoder")
    texts = ["where is my parcel?", "", "hola"]
    assert np.allclose(encoder.vectors_of(texts), np.stack([encoder.vector(text) for text in texts]), atol=1e-6)


def test_the_transformer_takes_the_place_of_the_encoder(folder: Path) -> None:
    assert isinstance(sentence_encoder({"encoder": "models/encoder", "transformer": str(folder)}), TransformerEncoder)
    assert sentence_encoder({"encoder": None, "transformer": None}) is None
    with pytest.raises(InvalidConfigException, match="transformer: null"):
        sentence_encoder({"encoder": None, "transformer": "models/nothing"})


def test_other_weights_are_another_fingerprint(tmp_path: Path) -> None:
    config = {"encoder": "models/encoder", "transformer": str(tmp_path)}
    before = weights_fingerprint(config)
    assert before == weights_fingerprint(config)
    (tmp_path / "model.safetensors").write_bytes(b"other")
    assert before != weights_fingerprint(config) != weights_fingerprint({**config, "transformer": None})


def learnt(folder: Path, tmp_path: Path) -> ExpertIntentClassifier:
    """A classifier that learnt with the transformer in `folder`, and was loaded again."""
    config = {
        **ExpertIntentClassifier.get_default_config(),
        "transformer": str(folder), "least_sentences": 1, "units": 8, "vector_epochs": 20,
    }  # fmt: skip
    messages = [Message({TEXT: text, INTENT: intent}) for intent, texts in SENTENCES.items() for text in texts]
    storage, resource = LocalModelStorage.create(tmp_path), Resource("classifier")
    context = ExecutionContext(GraphSchema({}))
    classifier = ExpertIntentClassifier.create(config, storage, resource, context)
    classifier.train(TrainingData(messages))
    return ExpertIntentClassifier.load(config, storage, resource, context)


def test_a_classifier_learns_with_it_and_finds_it_again(folder: Path, tmp_path: Path) -> None:
    again = learnt(folder, tmp_path)
    for text, intent in (("track my parcel please", "track_order"), ("good morning", "greet")):
        message = Message({TEXT: text})
        again.process([message])
        assert message.get(INTENT)["name"] == intent
        assert sum(row["confidence"] for row in message.get("intent_ranking")) == pytest.approx(1.0)


def test_few_words_are_encoded_once_and_a_message_of_one_clause_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    once = TransformerEncoder.vector
    monkeypatch.setattr(TransformerEncoder, "vector", lambda self, text: asked.append(text) or once(self, text))
    classifier = learnt(folder, tmp_path)
    asked.clear()
    long = "where in the world is the parcel that I have been waiting for since the beginning of March"
    for text in ("where is it", "where is it", long):
        classifier.process([Message({TEXT: text})])
    assert asked.count("where is it") == asked.count(long) == 1


def test_the_configuration_with_a_transformer_differs_from_the_other_in_that_alone() -> None:
    config, other = read_yaml_file(ROOT / "config.yml"), read_yaml_file(ROOT / "config.encoder.yml")
    places = [component.pop("transformer", None) for component in other["pipeline"]]
    assert list(filter(None, places)) == ["models/transformer"]
    assert config == other


def test_another_configuration_or_transformer_is_another_model(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ROOT / "config.yml", tmp_path)
    shutil.copy(ROOT / "config.encoder.yml", tmp_path)
    plain = fingerprint(tmp_path)
    monkeypatch.setenv("BABELDESK_CONFIG", "config.encoder.yml")
    without = fingerprint(tmp_path)
    shutil.copytree(folder, tmp_path / "models/transformer")
    assert len({plain, without, fingerprint(tmp_path)}) == 3


def test_a_configuration_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BABELDESK_CONFIG", "config.nothing.yml")
    with pytest.raises(SystemExit, match=r"config\.nothing\.yml"):
        train([])
