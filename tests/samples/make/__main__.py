"""Lists the scripts that write the samples: `python -m tests.samples.make.NAME` runs one, where its package is."""

import ast
from pathlib import Path

for script in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    text = ast.get_docstring(ast.parse(script.read_text("utf-8"))) or ""
    print(f"python -m tests.samples.make.{script.stem}\n    {text.partition(chr(10) * 2)[0]}")
