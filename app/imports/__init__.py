"""What a person drops on the program, from the raw bytes to a plan of changes."""
