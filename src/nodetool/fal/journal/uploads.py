"""Uploaded files in the journal: a file is uploaded once for as long as fal keeps it."""

from __future__ import annotations

import time

from nodetool.fal.journal.database import JournalDatabase


class UploadJournal(JournalDatabase):
    """The part of the journal that records where files were uploaded to."""

    def find_upload(self, account: str, digest: str) -> str | None:
        """Return the URL of an uploaded file with this digest, while fal keeps it, or None."""
        rows = self._run(
            "SELECT url FROM uploads WHERE account=? AND digest=? AND expires>?",
            (account, digest, time.time()),
        )
        return str(rows[0][0]) if rows else None

    def record_upload(self, account: str, digest: str, url: str, seconds: float) -> str:
        """Record the URL of an uploaded file, valid for ``seconds``.

        Returns:
            The URL to use: that of the first upload of this content. So requests stay the same, and
            are found again, when several processes upload it at once.
        """
        now = time.time()
        self._run(
            "INSERT INTO uploads (account, digest, url, expires) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (account, digest) DO UPDATE SET url=excluded.url, expires=excluded.expires"
            " WHERE expires<=?",
            (account, digest, url, now + seconds, now),
        )
        return self.find_upload(account, digest) or url

    def forget_upload(self, url: str) -> None:
        """Delete the record of an upload that is no longer there."""
        self._run("DELETE FROM uploads WHERE url=?", (url,))
