"""Build the request with the required arguments alone, by the nodes of some endpoints: a command.

It stops with an error where a request is not valid under the endpoint's stored document.
"""

from __future__ import annotations

import asyncio
import random
import sys

from codegen import pipeline, snapshot
from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from tests.helpers import schema_examples
from tests.test_all_nodes import assert_valid, filled, nodes, within


async def build(endpoints: set[str]) -> None:
    """Build the requests.

    Raises:
        AssertionError: a request is not valid, or an endpoint has no node.
    """
    types = pipeline.recorded_types()
    modules = {types[endpoint].split(".")[1] for endpoint in endpoints}
    classes = {
        cls.endpoint_id(): cls
        for module in modules
        for cls in nodes(MODULE_ALIASES.get(module, module))
    }
    for endpoint in sorted(endpoints):
        document = snapshot.load_document(endpoint)
        required = schema_examples.input_schema(document).get("required", [])
        values = schema_examples.arguments(document, required, random.Random(endpoint))
        cls = classes[endpoint]
        request = await filled(cls, within(cls, values)).build_arguments(None)
        assert_valid(cls, request)
        assert set(required) <= set(request), endpoint


if __name__ == "__main__":
    asyncio.run(build(set(sys.argv[1:])))
