"""What keeps the data safe while the window is open: looks, copies, the other computer."""
