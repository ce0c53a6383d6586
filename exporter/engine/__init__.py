"""From rows to totals: fold, refresh, scheduler, and the state that survives a restart."""
