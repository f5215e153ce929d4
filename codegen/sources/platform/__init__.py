"""Fetch what fal's platform API knows of every model: the rows of its list, with documents.

The rows become facts in :mod:`codegen.sources.platform_rows`.

=================  ====================================================================
``pacing``         how fast requests are sent, and how long fal asks to wait
``origin``         requests over the network: paced, retried, checked; the key
``client``         the routes of the API, behind a cache on disk
``listing``        all models, page by page
``documents``      the document of each model: in batches, alone, at the older URL
``fetch``          listing and documents together: the rows, and what is missing
``report``         what a fetch did, for people and for machines
``saved_answers``  rows from files
``rows``           what a row is
``descriptions``   fal's own texts, for people's own builds
=================  ====================================================================

A fetch that was interrupted is resumed by the cache: what was answered is not asked again.
"""
