"""Profiles: how one framework's tables become the relations of the model, and which profile fits a database."""
