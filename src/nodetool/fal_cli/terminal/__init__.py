"""What the commands share: output, tables, live views, and interrupts."""
