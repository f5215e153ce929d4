"""Generate anything by saying what it is to be: ``await image("a fox", width=1024, height=768)``.

==============  ==============================================================================
``run``         ``generate(kind, …)``: choose an endpoint, plan, run, fall back
``typed``       ``image``, ``edit``, ``upscale``, ``video``, ``speech`` …: the same, by kind
``sync``        the same for programs without an event loop
``kinds``       kinds, and the tasks of models that they mean
``options``     how a generation is made
``inputs``      files of the request -> references; what may be read
``job``         one plan -> its jobs, through the endpoint's own node
``context``     NodeTool's context of a job: key, files, progress
``files``       files of results, in a folder or in memory
``fallback``    after which errors another endpoint may be tried
``result``      what comes out
==============  ==============================================================================
"""

from nodetool.fal.generate.context import GenerationProgress
from nodetool.fal.generate.kinds import Kind, UnknownKindError
from nodetool.fal.generate.result import (
    Attempt,
    GeneratedFile,
    Generation,
    GenerationJob,
    PartialGenerationError,
)
from nodetool.fal.generate.run import NoModelError, generate
from nodetool.fal.generate.typed import (
    chat,
    describe,
    edit,
    image,
    model3d,
    music,
    sound,
    speech,
    transcript,
    upscale,
    video,
)

__all__ = [
    "Attempt",
    "GeneratedFile",
    "Generation",
    "GenerationJob",
    "GenerationProgress",
    "Kind",
    "NoModelError",
    "PartialGenerationError",
    "UnknownKindError",
    "chat",
    "describe",
    "edit",
    "generate",
    "image",
    "model3d",
    "music",
    "sound",
    "speech",
    "transcript",
    "upscale",
    "video",
]
