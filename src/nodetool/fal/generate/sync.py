"""The functions of this package for programs without an event loop: ``sync.image("a fox")``."""

from __future__ import annotations

from nodetool.fal.concurrency import blocking
from nodetool.fal.errors import FalError
from nodetool.fal.generate import run, typed


class EventLoopError(FalError, RuntimeError):
    """An event loop runs already, so the functions that are awaited have to be used."""


generate = blocking(run.generate, "nodetool.fal.generate.generate(…)", EventLoopError)
image = blocking(typed.image, "nodetool.fal.generate.image(…)", EventLoopError)
edit = blocking(typed.edit, "nodetool.fal.generate.edit(…)", EventLoopError)
upscale = blocking(typed.upscale, "nodetool.fal.generate.upscale(…)", EventLoopError)
video = blocking(typed.video, "nodetool.fal.generate.video(…)", EventLoopError)
speech = blocking(typed.speech, "nodetool.fal.generate.speech(…)", EventLoopError)
music = blocking(typed.music, "nodetool.fal.generate.music(…)", EventLoopError)
sound = blocking(typed.sound, "nodetool.fal.generate.sound(…)", EventLoopError)
transcript = blocking(typed.transcript, "nodetool.fal.generate.transcript(…)", EventLoopError)
model3d = blocking(typed.model3d, "nodetool.fal.generate.model3d(…)", EventLoopError)
describe = blocking(typed.describe, "nodetool.fal.generate.describe(…)", EventLoopError)
chat = blocking(typed.chat, "nodetool.fal.generate.chat(…)", EventLoopError)
