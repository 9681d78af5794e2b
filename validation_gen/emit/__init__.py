"""Back end for Python: plans in, the text of generated modules out."""
