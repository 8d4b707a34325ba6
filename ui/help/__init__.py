"""Help in the program: its window, which page belongs where, news and the look for updates."""
