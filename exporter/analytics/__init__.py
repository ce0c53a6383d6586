"""Questions about sessions and fleets, statistics of A/B tests, and the types of the answers."""
