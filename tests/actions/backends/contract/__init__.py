"""What every adapter must do, whichever system it speaks to. `conftest.py` lists the adapters, one line each."""
