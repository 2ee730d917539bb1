"""The closed vocabulary of conditions: one function per kind, in files named by what they look at."""
