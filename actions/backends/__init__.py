"""The shop's systems, seen through ports; knows nothing of conversations, replies or Rasa."""
