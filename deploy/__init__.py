"""One machine's supervisor and the command line. Starts and stops the parts; holds no logic of theirs."""
