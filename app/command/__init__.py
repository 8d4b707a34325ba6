"""Commands that need more room than a few lines; `app.cli` calls them."""
