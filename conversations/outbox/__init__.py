"""What is sent to shoppers on channels that are not ours: planned from the transcript, sent in order, and followed.

Knows the life of a message that leaves the house. Must not know any channel's format, address or error codes: those are
behind the port `channel.Channel`.
"""
