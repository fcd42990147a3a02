"""What WhatsApp and Messenger share: webhook events as values, signature, handshake, and what Meta's errors mean.

Pure: nothing in here opens a connection, reads a clock or knows the database.
"""
