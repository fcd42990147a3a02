"""The assistant: what runs inside Rasa. It meets the rest of Babeldesk over HTTP and in data/, and imports none."""
