"""What the windows of a talk are made of."""
