"""Every endpoint as a model: what it makes, from what, within which limits; and which one to take.

==============  ==============================================================================
``model``       a model: tasks, capabilities, sizes, durations, price; as frozen values
``slots``       the parts that files play in a request: mask, first frame, reference …
``tasks``       schema -> tasks; the rules are in its TOML file
``options``     schema -> sizes, durations, ratios, resolutions, voices, formats
``listing``     ``models(kind, task)``: the models of the catalogue, without a network
``disagreements``  where fal's category and the tasks of a schema differ, each with a reason
``health``      success, speed and cooldown of endpoints, from the journal alone
``routing``     ``candidates(kind, request)``: the models that can do a request, the best first
``live``        the list of fal's platform, cached for a day
``checks``      what a job needs, checked for free
``file_cache``  small files that can be made again at any time
==============  ==============================================================================
"""

from nodetool.fal.models.listing import find_model, models
from nodetool.fal.models.model import Kind, Model, Status, Task
from nodetool.fal.models.routing import Candidate, candidates

__all__ = [
    "Candidate", "Kind", "Model", "Status", "Task", "candidates", "find_model", "models",
]  # fmt: skip
