"""A second reading of a part of nastavnik, in Python: what it shares with the library are the vectors alone."""
