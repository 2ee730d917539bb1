"""The command line: for the province's technician, for tests, and for whoever wants a whole year without a mouse."""
