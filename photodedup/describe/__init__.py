"""From upright pixels to SPoC descriptors: models, sessions, pooling, whitening and the Describer protocol."""
