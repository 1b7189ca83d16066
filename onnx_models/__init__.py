"""The exported trunks: ONNX graphs, the weights they share, a manifest each, and the tool that makes them."""
