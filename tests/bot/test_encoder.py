"""The weights that come with the project: translations lie together, nothing makes them fail."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.encoder import Encoder, EncoderMissing, load_encoder

TRANSLATIONS = {
    "order": [
        "track my order",
        "seguir mi pedido",
        "suivre ma commande",
        "Bestellung verfolgen",
        "注文を追跡する",
        "주문 추적",
        "تتبع الطلب",
    ],
    "password": [
        "forgot password",
        "olvidé mi contraseña",
        "mot de passe oublié",
        "忘记密码",
        "パスワードを忘れた",
        "şifremi unuttum",
    ],
    "cart": [
        "add to cart",
        "añadir al carrito",
        "ajouter au panier",
        "加入购物车",
        "カートに追加",
        "добавить в корзину",
    ],
}


@lru_cache(maxsize=1)
def load_once() -> Encoder:
    return load_encoder(Path(__file__).parents[2] / "models/encoder")


@pytest.fixture
def encoder() -> Encoder:
    return load_once()


def test_a_vector_has_length_one(encoder: Encoder) -> None:
    vector = encoder.vector("where is my parcel?")
    assert vector.shape == (encoder.dimensions,) == (384,)
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("meaning", TRANSLATIONS)
def test_every_translation_is_nearer_to_its_english_than_to_any_other(encoder: Encoder, meaning: str) -> None:
    english = {name: encoder.vector(texts[0]) for name, texts in TRANSLATIONS.items()}
    for text in TRANSLATIONS[meaning][1:]:
        likeness = {name: float(vector @ encoder.vector(text)) for name, vector in english.items()}
        assert max(likeness, key=likeness.__getitem__) == meaning, (text, likeness)


def test_which_number_an_order_has_makes_no_difference(encoder: Encoder) -> None:
    assert np.array_equal(encoder.vector("where is order 1043"), encoder.vector("where is order 99821"))


@pytest.mark.parametrize("text", ["", " ", "1043", "\x00\u200b", "👍"])
def test_a_text_without_words_is_no_direction_or_a_whole_one(encoder: Encoder, text: str) -> None:
    assert np.linalg.norm(encoder.vector(text)) in (0.0, pytest.approx(1.0, abs=1e-5))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_no_text_makes_it_fail(text: str) -> None:
    vector = load_once().vector(text)
    assert np.isfinite(vector).all()


def test_many_at_once_are_nearly_what_they_are_alone(encoder: Encoder) -> None:
    texts = [text for several in TRANSLATIONS.values() for text in several] * 30
    together = encoder.vectors_of([*texts, "", "1043"])
    assert not together[-2:].any()
    for text, vector in zip(texts[: len(texts) // 30], together, strict=False):
        assert float(vector @ encoder.vector(text)) > 0.95, text


def test_a_folder_without_weights_is_named(tmp_path: Path) -> None:
    with pytest.raises(EncoderMissing, match=str(tmp_path)):
        load_encoder(tmp_path)
