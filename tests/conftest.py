"""What all tests share: one hypothesis profile, the same everywhere so that CI is no lottery."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "project",
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")
