"""The part of the core group that other groups build on."""
