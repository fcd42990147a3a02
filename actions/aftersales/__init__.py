"""What comes back: returns, exchanges, warranty, and what arrived broken, wrong or not at all. Must not move money."""
