"""Where rows run: in this process, or on Dask workers."""
