"""fal's endpoints as NodeTool nodes; all modules but ``dynamic`` and ``lora`` are generated."""

from nodetool.fal.catalogue.aliases import install

install()
