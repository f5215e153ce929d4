"""States of a job in the journal, and the only transitions between them.

No code sets a state: a :class:`Move` is applied, in SQL, to a row that is in one of the states from
which it is allowed, so that of two runs that decide at the same moment only one succeeds::

    ready ──> announced ──> sending ──> submitted ──> done (then ``taken``, once a run has used it)
     │ ^ │ <───────┘ │ <───────┘ │           └──────> failed, cancelled
     │ │ │           │           └──> unknown ──> submitted (found among fal's requests)
     │ │ └───────────┴──> failed, cancelled (unsent)
     └ maybe_sent ──> submitted, unknown

What the states guarantee about money:

``ready``
    fal does not have the job, whatever was interrupted: the transition to ``announced`` is on the disk
    before the first byte is sent.
``announced``
    It is about to be sent and waits for the flush to the disk, which takes a while. Here and while it
    is ``ready``, a job may be closed without fal's word. What a process has written survives its death,
    so one that was killed in this state has not sent the job; after a power loss, the transition to
    ``sending`` may be what was lost.
``sending``, ``unknown``
    fal may have it. It is never sent again: it is searched for among the account's requests until
    fal's list could be read and a user was told that it is not there.
``maybe_sent``
    It was ready when the machine was rebooted. Disks do lose data that they reported as written, so it
    is searched for at fal before it is ready again.
``submitted``
    fal has it and has returned its request id.
"""

from __future__ import annotations

from enum import Enum, StrEnum, unique


class JobState(StrEnum):
    """State of a job."""

    READY = "ready"
    ANNOUNCED = "announced"
    MAYBE_SENT = "maybe_sent"
    SENDING = "sending"
    SUBMITTED = "submitted"
    UNKNOWN = "unknown"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobOrigin(StrEnum):
    """Where the result of a run comes from."""

    NEW = "new"
    RESUMED = "resumed"
    CACHED = "cached"


_S = JobState
#: states in which fal has a job, or may have it, and its outcome is open
_AT_FAL = (_S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN, _S.SUBMITTED)


@unique
class Move(Enum):
    """A transition of a job: the state that it leads to, and those it may start from.

    Attributes:
        target: the state that it leads to.
        sources: the states in which it is allowed.
    """

    #: it is sent once this is on the disk
    ANNOUNCE = (_S.ANNOUNCED, (_S.READY,))
    #: the next statement sends the first byte of the submission
    LEAVE = (_S.SENDING, (_S.ANNOUNCED,))
    #: nothing left this machine, or fal has replied that it has not accepted the job
    RETURN = (_S.READY, (_S.ANNOUNCED, _S.SENDING))
    #: the process that announced it has ended, and this machine was not rebooted
    REVOKE = (_S.READY, (_S.ANNOUNCED,))
    #: the machine was rebooted: that it was sent may be what the disk has lost
    MISS = (_S.UNKNOWN, (_S.ANNOUNCED,))
    #: it was ready in an earlier boot of the machine
    DOUBT = (_S.MAYBE_SENT, (_S.READY,))
    #: fal was searched, and does not have it
    CLEAR = (_S.READY, (_S.MAYBE_SENT,))
    #: the submission got no response
    LOSE = (_S.UNKNOWN, (_S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN))
    #: the process that was sending it has ended
    ABANDON = (_S.UNKNOWN, (_S.SENDING,))
    #: fal has returned a request id: it has the job, whatever was recorded before
    ACCEPT = (_S.SUBMITTED, (_S.READY, _S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN))
    #: the result is here: that overrides everything recorded before
    FINISH = (_S.DONE, tuple(_S))
    #: fal's word: there will be no result
    FAIL = (_S.FAILED, (*_AT_FAL, _S.FAILED))
    CANCEL = (_S.CANCELLED, (*_AT_FAL, _S.FAILED))
    #: decided here, which is valid only while nothing was sent
    FAIL_UNSENT = (_S.FAILED, (_S.READY, _S.ANNOUNCED))
    CANCEL_UNSENT = (_S.CANCELLED, (_S.READY, _S.ANNOUNCED))

    def __init__(self, target: JobState, sources: tuple[JobState, ...]) -> None:
        self.target = target
        self.sources = frozenset(sources)
