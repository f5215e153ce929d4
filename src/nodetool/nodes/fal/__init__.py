"""fal's endpoints as NodeTool nodes; all modules but ``fal_node`` and ``dynamic`` are generated."""

from nodetool.fal.aliases import install

install()
