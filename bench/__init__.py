"""The benchmark: Babeldesk and a stock Rasa side by side on one machine, in one run.

It starts what it measures as processes; nothing of the service imports it.
"""
