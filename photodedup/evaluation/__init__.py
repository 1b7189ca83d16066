"""The paper's comparisons, reproduced: data sets, aggregations, metrics, and a report of them all."""
