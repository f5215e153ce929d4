"""States of a job on the journal, and the only moves between them.

Nobody sets a state: a :class:`Move` is applied, in SQL, to a line that is in one of the states from
which it is allowed, so that two runs that decide at the same moment cannot both decide::

    ready ──> announced ──> sending ──> submitted ──> done (then ``taken``, once a run has it)
     │ ^ │ <───────┘ │ <───────┘ │           └──────> failed, cancelled
     │ │ │           │           └──> unknown ──> submitted (found again among fal's requests)
     │ │ └───────────┴──> failed, cancelled (unsent)
     └ maybe_sent ──> submitted, unknown

What the states promise about money:

``ready``
    fal does not have the job, whatever was cut off: the move to ``announced`` is on the disk before
    the first byte leaves.
``announced``
    It is about to leave, and the disk is waited for, which takes a while. Here and where it is
    ``ready`` a job may be closed without fal's word. What a process writes outlives it, so one that
    was killed has not sent it; after a loss of power, ``sending`` may be what was lost.
``sending``, ``unknown``
    fal may have it. It is never sent again: it is looked for among the requests of the account until
    fal's list could be read and somebody was told that it is not there.
``maybe_sent``
    It was ready when the machine was started anew. Disks do lose what they have promised to keep,
    so it is looked for at fal before it is ready again.
``submitted``
    fal has it and told its name.
"""

from __future__ import annotations

from enum import Enum, StrEnum, unique


class JobState(StrEnum):
    """Where a job stands."""

    READY = "ready"
    ANNOUNCED = "announced"
    MAYBE_SENT = "maybe_sent"
    SENDING = "sending"
    SUBMITTED = "submitted"
    UNKNOWN = "unknown"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_S = JobState
#: states in which fal may have a job, or has it, and the outcome is open
_AT_FAL = (_S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN, _S.SUBMITTED)


@unique
class Move(Enum):
    """What may happen to a job: the state it comes to, and those it may come from.

    Attributes:
        target: the state that it comes to.
        sources: the states in which it may be before.
    """

    #: it leaves once the disk has this
    ANNOUNCE = (_S.ANNOUNCED, (_S.READY,))
    #: the next statement sends the first byte of the submission
    LEAVE = (_S.SENDING, (_S.ANNOUNCED,))
    #: nothing left this machine, or fal's answer says that it has not taken the job
    RETURN = (_S.READY, (_S.ANNOUNCED, _S.SENDING))
    #: the process that had announced it is gone, and this machine still runs
    REVOKE = (_S.READY, (_S.ANNOUNCED,))
    #: the machine was started anew over it: that it left may be what the disk has lost
    MISS = (_S.UNKNOWN, (_S.ANNOUNCED,))
    #: it was ready in another boot of the machine
    DOUBT = (_S.MAYBE_SENT, (_S.READY,))
    #: fal was asked, and does not have it
    CLEAR = (_S.READY, (_S.MAYBE_SENT,))
    #: the submission was not answered
    LOSE = (_S.UNKNOWN, (_S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN))
    #: the process that was sending it is gone
    ABANDON = (_S.UNKNOWN, (_S.SENDING,))
    #: fal has told its name for the job: it has it, whatever was believed
    ACCEPT = (_S.SUBMITTED, (_S.READY, _S.MAYBE_SENT, _S.SENDING, _S.UNKNOWN))
    #: the result is here: nothing that was noted before is truer than that
    FINISH = (_S.DONE, tuple(_S))
    #: fal's word: there will be no result
    FAIL = (_S.FAILED, (*_AT_FAL, _S.FAILED))
    CANCEL = (_S.CANCELLED, (*_AT_FAL, _S.FAILED))
    #: our own word, which counts only while nothing was sent
    FAIL_UNSENT = (_S.FAILED, (_S.READY, _S.ANNOUNCED))
    CANCEL_UNSENT = (_S.CANCELLED, (_S.READY, _S.ANNOUNCED))

    def __init__(self, target: JobState, sources: tuple[JobState, ...]) -> None:
        self.target = target
        self.sources = frozenset(sources)
