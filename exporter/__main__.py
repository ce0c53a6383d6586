"""`python -m exporter` is the console script."""

from exporter.commands.cli import main

raise SystemExit(main())
