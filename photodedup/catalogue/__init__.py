"""The catalogue: SQLite, the truth about files, contents, descriptors and compared pairs. The only place with SQL."""
