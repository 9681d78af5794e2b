"""The core group: pods, nodes and what they are made of."""
