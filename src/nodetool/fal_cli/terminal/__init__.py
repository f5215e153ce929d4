"""Output, tables, live views and interrupts, shared by all commands."""
