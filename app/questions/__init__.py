"""What to ask: the bank of questions and the sheet for one talk."""
