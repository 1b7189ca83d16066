"""photodedup: find duplicate and look-alike photos, review them, remove them safely."""

import os

__version__ = "0.1.0"

# From 1.29 on, onnxruntime tells its makers over the network what it runs, unless this is set before it is loaded:
# https://github.com/microsoft/onnxruntime/pull/27379. Set here, it holds for every process that we start, too.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
