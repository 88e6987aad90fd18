"""A second, naive implementation of every indicator, and what feeds it."""
