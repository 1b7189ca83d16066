"""The export tool: from somebody's VGG weights to graphs with preprocessing, pooling and whitening inside.

Run it from a checkout, `python -m onnx_models.export --help`. The steps, one module each: `weights` reads a trunk,
`blobs` writes its numbers into the two shared files, `quantise` finds the activation ranges, `whiten` learns the
PCA, `graph` writes the graphs, `describe_files` writes the manifests.
"""
