"""Run rows: in this process, or on Dask workers."""
