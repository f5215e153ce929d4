"""What every endpoint takes, gives and can do, as data; and the search over it."""
