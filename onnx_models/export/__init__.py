"""The export tool: from somebody's VGG weights to graphs with preprocessing, pooling and whitening inside.

Run it from a checkout, `python -m onnx_models.export --help`. The steps: `weights` reads a trunk, `blobs` writes its
numbers into the two shared files, `learn` looks at photos (how large channels get, the PCA), `rounding` makes int8 of
the trunk (with `evening` and `gptq`; `rounded` keeps the outcome), `graph` and `int8_graph` write the graphs,
`describe_files` the manifests. `compact` takes the trunk apart, and `write_compact` writes that one, rounded by
`quantise`.
"""
