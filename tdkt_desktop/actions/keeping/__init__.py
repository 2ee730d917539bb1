"""How accepted rows of each kind of list become records."""
