"""Understanding: from a shopper's text to language, intent and entities. It must not know replies or actions."""
