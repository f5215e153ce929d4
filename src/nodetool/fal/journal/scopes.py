"""Jobs by their idempotency keys: what somebody asked for under a name can be found by that name."""

from __future__ import annotations

from nodetool.fal.journal.job import COLUMNS, Job, job_from_row
from nodetool.fal.journal.uploads import UploadJournal


class ScopeJournal(UploadJournal):
    """The part of the journal that knows jobs by their scopes."""

    def jobs_in_scope(self, prefix: str, limit: int = -1) -> list[Job]:
        """Return the jobs whose scope begins with a prefix, the latest first.

        Args:
            prefix: not empty.
            limit: most jobs; -1 for all.

        Raises:
            JournalError: the journal cannot be read.
        """
        end = prefix[:-1] + chr(ord(prefix[-1]) + 1)
        rows = self._run(
            f"SELECT {COLUMNS} FROM jobs WHERE scope>=? AND scope<? AND scope<>''"
            " ORDER BY number DESC LIMIT ?",
            (prefix, end, limit),
        )
        return [job_from_row(row) for row in rows]

    def clear_scope(self, number: int) -> None:
        """Let a job no longer be known by its scope; it stays on the list.

        Raises:
            JournalError: the journal cannot be written.
        """
        self._run("UPDATE jobs SET scope='' WHERE number=?", (number,))
