"""The window: a thin shell over the engine. The only part of photodedup that knows Qt."""
