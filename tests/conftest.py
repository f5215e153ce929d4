"""What all tests share: one hypothesis profile, the same everywhere so that CI is no lottery."""

import warnings

from hypothesis import HealthCheck, settings

with warnings.catch_warnings():  # it warns while it is imported, which nodetool-core does late
    warnings.simplefilter("ignore")
    import pydub  # type: ignore[import-untyped]  # noqa: F401

settings.register_profile(
    "project",
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")
