"""Decides whether another endpoint may be tried after an error: only when that cannot pay twice."""

from __future__ import annotations

from nodetool.fal.errors import (
    AuthError,
    ContentPolicyError,
    InvalidArgumentsError,
    JobCancelledError,
    JobTimeoutError,
    JournalError,
    ModelError,
    RequestError,
    UnknownOutcomeError,
)
from nodetool.fal.journal.journal import Journal
from nodetool.fal.journal.states import JobState

#: errors that another endpoint would not mend, or after which a job may go on
_NEVER = (
    AuthError,  # the same key would be used
    ContentPolicyError,  # whoever asks another model for refused content has to do so himself
    JobTimeoutError,  # the job goes on
    UnknownOutcomeError,  # fal may have the job
    JobCancelledError,  # somebody wanted it to end
)


def allows_fallback(error: BaseException, journal: Journal) -> bool:
    """Return whether it is certain that an error leaves no job that may still give a result.

    That is so if fal has refused to accept the job, or if its word that the job has failed is in the
    journal. Where nothing was sent for a reason of this machine (no key, a spend limit, a file that
    cannot be read), another endpoint would not help.

    Args:
        error: that a job has ended with.
        journal: that the job is in.
    """
    if isinstance(error, _NEVER):
        return False
    if isinstance(error, InvalidArgumentsError):
        return not error.request_id or _has_failed(error.request_id, journal)
    if isinstance(error, ModelError):
        return _has_failed(error.request_id, journal)
    if isinstance(error, RequestError):
        # with a request id fal has the job, and what has failed is a question about it
        return not error.request_id
    return False


def _has_failed(request_id: str, journal: Journal) -> bool:
    """Return whether fal's word that a job has failed is in the journal."""
    try:
        job = journal.find(request_id) if request_id else None
    except JournalError:
        return False
    return job is not None and job.state is JobState.FAILED
