"""The base class of every generated node: what is common to all endpoints of fal."""

# Annotations are real objects here: get_type_hints reads them for each of 1,311 subclasses.
from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, get_type_hints

from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import NODE_BY_TYPE, BaseNode, add_node_type
from pydantic import BaseModel, ConfigDict, PrivateAttr
from pydantic.fields import FieldInfo

from nodetool.fal.catalogue import capabilities
from nodetool.fal.errors import (
    DownloadError,
    InvalidArgumentsError,
    Problem,
    ResultError,
    sanitizing,
)
from nodetool.fal.run_options import RUN_OPTIONS, option_problem
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import dedent_docstring, redact_text
from nodetool.fal.values import decode, encode
from nodetool.fal.values.introspection import register_enums, union_members
from nodetool.fal.values.structs import FALStruct, coerce, field_path

_NO_NAMES: dict[str, str] = {}
_NO_PARTS: dict[str, dict[str, str]] = {}
_NO_FIELDS: tuple[str, ...] = ()


_ORDER = ("timeout", "force", "priority")


class FALNode(BaseNode):
    """A fal endpoint. Generated subclasses are data: fields, class variables, output types."""

    model_config = ConfigDict(defer_build=True, protected_namespaces=())

    _required_settings: ClassVar[list[str]] = ["FAL_API_KEY"]

    # Plain ClassVars, whose types are those of their values: get_type_hints takes every ClassVar[…]
    # apart again for each subclass, which is a tenth of the time that loading all nodes takes.

    #: fal's id of the endpoint
    _endpoint_id: ClassVar = ""
    #: what the app shows above the node
    _title: ClassVar = ""
    #: where the node stands, when its module cannot be called so
    _namespace: ClassVar = ""
    #: field -> argument of the API, where the two differ
    _api_names: ClassVar = _NO_NAMES
    #: fields without which fal refuses the request
    _required: ClassVar = _NO_FIELDS
    #: preset field -> {helper field -> property it sets; empty: the helper is the value}
    _presets: ClassVar = _NO_PARTS
    #: slot -> property of the result; ``[0]`` after it for the first item, empty for all of it
    _outputs: ClassVar = _NO_NAMES
    #: field -> what explains it in the app
    _words: ClassVar = _NO_NAMES
    #: fields that the app shows first
    _basic_fields: ClassVar = _NO_FIELDS
    #: whether the arguments are one free object, because no schema is known
    _free_form: ClassVar = False
    #: what was left out of the document that the class is made of, a sentence each
    _left_out: ClassVar = _NO_FIELDS

    def __init_subclass__(cls) -> None:
        # What BaseNode's own hook does, without evaluating the annotations of all base classes
        # again for each of 1,311 nodes: a sixth of the time that loading them takes. The test
        # test_nodes_are_registered_as_nodetool_does holds the two against each other.
        BaseModel.__init_subclass__()
        dedent_docstring(cls)
        add_node_type(cls)
        register_enums(cls.__annotations__.values())

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        for name, text in cls._words.items():
            cls.model_fields[name].description = text

    #: how to run it, beside what the environment says: see :data:`RUN_OPTIONS`
    _options: dict[str, Any] = PrivateAttr(default_factory=dict)

    def __init__(self, **given: Any) -> None:
        """Make a node.

        Args:
            given: what NodeTool's nodes take, fields, and :data:`RUN_OPTIONS`.

        Raises:
            ValueError: an option is not what it must be.
        """
        options = {name: given.pop(name) for name in RUN_OPTIONS if name in given}
        super().__init__(**given)
        for name, value in options.items():
            problem = self._set_option(name, value)
            if problem:
                raise ValueError(problem)

    # -- what the class says about itself ----------------------------------------------------

    @classmethod
    def endpoint_id(cls) -> str:
        """fal's id of the endpoint, such as ``fal-ai/flux/dev``."""
        return cls._endpoint_id

    @classmethod
    def api_names(cls) -> dict[str, str]:
        """Field of the node -> top-level argument of the API.

        Helper fields that make up another one (width and height of a custom size) are not in it;
        neither is the field of a free-form node, whose keys are the arguments.
        """
        helpers = {helper for parts in cls._presets.values() for helper in parts}
        if cls._free_form:
            helpers.add("arguments")
        return {n: cls._api_names.get(n, n) for n in cls.model_fields if n not in helpers}

    @classmethod
    def output_names(cls) -> dict[str, str]:
        """Output slot -> property of fal's result (``images[0]``: its first item, empty: all)."""
        return {slot: cls._outputs.get(slot, slot) for slot in cls._slots()}

    @classmethod
    def capabilities(cls) -> frozenset[str]:
        """What the endpoint can do, in words such as ``image-to-video`` or ``lora``."""
        slots = cls._slots()
        made = _media_kinds({"output": slots["output"]}) or {
            "text" if str in union_members(slots["output"]) else "data"
        }
        return capabilities.derive(
            cls._endpoint_id,
            cls.api_names().values(),
            required=_taken_kinds(cls.model_fields, cls._required),
            optional=_taken_kinds(cls.model_fields),
            main=made,
            outputs=_media_kinds(slots) or made,
        )

    @classmethod
    def is_visible(cls) -> bool:
        """The base class itself is no node."""
        return cls is not FALNode

    @classmethod
    def get_title(cls) -> str:
        """What the app shows above the node: model, version and variant."""
        return cls._title or super().get_title()

    @classmethod
    def get_namespace(cls) -> str:
        """The part of the node type before the class name."""
        return cls._namespace or super().get_namespace()

    @classmethod
    def get_basic_fields(cls) -> list[str]:
        """The fields that the app shows first."""
        return list(cls._basic_fields) or super().get_basic_fields()

    @classmethod
    def _slots(cls) -> dict[str, Any]:
        """Output slot -> annotation."""
        return get_type_hints(cls.return_type())

    # -- values from the app -----------------------------------------------------------------

    def assign_property(
        self, name: str, value: Any, allow_undefined_properties: bool = True
    ) -> str | None:
        """Set a field as the app does; besides, take what fal itself would take for it.

        A preset field also takes the custom object or text, a media field also takes a URL. The
        names in :data:`RUN_OPTIONS` say how to run the node and are no arguments.
        """
        if name in RUN_OPTIONS:
            return self._set_option(name, value)
        if name in self._presets and self._set_custom(name, value):
            return None
        info = type(self).model_fields.get(name)
        if info is not None:
            value = coerce(value, info.annotation)
        problem: str | None
        try:
            problem = super().assign_property(name, value, allow_undefined_properties)
        except Exception:  # NodeTool puts the value into its message, which not every one survives
            problem = f"{name} does not take this value"
        if problem and info is not None:
            problem = encode.describe_refusal(value, info.annotation, name)
        return problem and redact_text(problem, 400)

    def _set_option(self, name: str, value: Any) -> str | None:
        problem = option_problem(name, value)
        if not problem:
            self._options[name.removeprefix("fal_")] = value
        return problem or None

    def _set_custom(self, name: str, value: Any) -> bool:
        """Take a custom value for a preset field apart into its helper fields."""
        parts = self._presets[name]
        presets = union_members(type(self).model_fields[name].annotation)[0]
        if (
            value is None
            or isinstance(value, presets)
            or (not isinstance(value, dict) and value in [member.value for member in presets])
        ):
            return False
        whole = next((helper for helper, part in parts.items() if not part), None)
        if whole is None:
            if not isinstance(value, dict) or not set(value) <= set(parts.values()) | {"type"}:
                return False
            for helper, part in parts.items():
                default = type(self).model_fields[helper].get_default(call_default_factory=True)
                setattr(self, helper, value.get(part, default))
        else:
            setattr(self, whole, value)
        setattr(self, name, presets["CUSTOM"])
        return True

    # -- the request -------------------------------------------------------------------------

    def check_arguments(self, only: Collection[str] | None = None) -> dict[str, Any]:
        """The arguments as JSON, with media still as :class:`~nodetool.fal.values.encode.PendingUpload`.

        Args:
            only: fields to look at, beside the required ones and the presets; None for all.

        Raises:
            InvalidArgumentsError: naming every field that is missing or out of bounds.
        """
        problems: list[Problem] = []
        names = self.api_names()
        if only is not None:
            wanted = {*only, *self._required, *self._presets}
            names = {field: name for field, name in names.items() if field in wanted}
        made = {
            field: self._encode_preset(field, problems)
            for field in self._presets
            if getattr(getattr(self, field), "name", "") == "CUSTOM"
        }
        checked = encode.encode_fields(self, names, self._required, problems, made=made)
        if self._free_form:
            free = getattr(self, "arguments", None) or {}
            checked.update(encode.encode_any(free, "arguments", problems))
        if problems:
            raise InvalidArgumentsError(self._endpoint_id, problems)
        return checked

    def _encode_preset(self, field: str, problems: list[Problem]) -> Any:
        """The JSON of a preset field whose custom value is chosen, from its helper fields."""
        parts = self._presets[field]
        made = {
            part: encode.encode_field(self, helper, True, problems)
            for helper, part in parts.items()
        }
        return made.get("", made)

    @sanitizing
    async def build_arguments(self, context: Any) -> dict[str, Any]:
        """The exact JSON that would be sent: checked, media already URLs.

        Args:
            context: NodeTool's processing context; it reads files and knows the key.

        Raises:
            InvalidArgumentsError: naming every field that is missing or out of bounds, or whose file
                is of another kind.
            UploadError: when a file cannot be read or uploaded.
            MissingKeyError: when something must be uploaded and there is no key.
        """
        # fal's client takes a while to import, and most processes that load nodes never call one
        from nodetool.fal import progress, settings
        from nodetool.fal.media import upload
        from nodetool.fal.transport import client

        checked = self.check_arguments()
        places = encode.iter_pending(checked)
        urls = {id(p.ref): p.ref.uri for p in places if is_public_url(p.ref.uri)}
        private = [p for p in places if id(p.ref) not in urls]
        if private:
            await upload.check_kinds(self._endpoint_id, private, context)
            report = progress.node_reporter(context, self._id)
            async with client.open_client(context) as fal:
                urls.update(await upload.upload_all(private, context, fal, settings.load(), report))
        filled: dict[str, Any] = encode.substitute_urls(checked, urls)
        return filled

    # -- the result --------------------------------------------------------------------------

    async def parse_result(self, result: Any, context: Any) -> dict[str, Any]:
        """fal's JSON as the outputs of the node: every slot, absent ones None.

        Args:
            result: the JSON value that fal returned.
            context: NodeTool's processing context.
        """
        outputs: dict[str, Any] = {}
        for slot, annotation in self._slots().items():
            source = self._outputs.get(slot, slot)
            name = source.removesuffix("[0]")
            value = result
            if isinstance(result, dict):
                value = result.get(name) if name else result
                value = decode.first_or_none(value) if source.endswith("[0]") else value
            elif name and slot != "output":
                value = None  # no object came; all of what came is in the main slot
            outputs[slot] = decode.decode(value, annotation)
        return outputs

    @sanitizing
    async def call(self, context: Any) -> Any:
        """Build the request, have the job done, and return the outputs: what ``process`` does.

        Raises:
            FalError: one of its kinds, each a sentence that says what to do.
        """
        from nodetool.fal.jobs import cancellation

        async with cancellation.cancel_with_context(context, self._endpoint_id):
            return await self._call(context)

    async def _call(self, context: Any) -> dict[str, Any]:
        from nodetool.fal import progress, settings
        from nodetool.fal.jobs import runner
        from nodetool.fal.media import download
        from nodetool.fal.transport import client

        told = settings.load()
        report = progress.node_reporter(context, self._id)
        async with client.open_client(context) as fal:
            order = runner.JobRequest(
                endpoint=self._endpoint_id,
                arguments=await self.build_arguments(context),
                scope=runner.IDEMPOTENCY_SCOPE.get(),
                field_of=self._field_of(),
                **{name: self._options[name] for name in _ORDER if name in self._options},
            )
            async with runner.run_job(fal, order, told, report) as outcome:
                outputs = await self._outputs_of(outcome.result, outcome.request_id, context)
                if self._options.get("download", told.download):
                    try:
                        outputs = await download.download_all(outputs, context, told, report)
                    except DownloadError as error:
                        raise self._not_fetched(error, outcome.request_id, outcome.number) from None
        report(progress.ProgressUpdate(phase=progress.JobPhase.DONE))
        return outputs

    def _not_fetched(self, error: DownloadError, request_id: str, number: int) -> DownloadError:
        """The error for files of a result that is paid for, and how to get at it all the same."""
        return DownloadError(
            f"{self._endpoint_id} (request {request_id}): {error}. The result is paid for "
            "and kept: run the node again, without fal_download for its addresses alone, or see "
            f"`nodetool-fal jobs show {number}`"
        )

    async def _outputs_of(self, result: Any, request_id: str, context: Any) -> dict[str, Any]:
        """A result as outputs that tell where they come from."""
        origin = {"endpoint": self._endpoint_id, "request_id": request_id}
        if decode.is_too_deep(result):
            raise ResultError(
                f"{self._endpoint_id} (request {request_id}): the result is nested too deeply to "
                "be read; `nodetool-fal jobs show` has it as it came"
            )
        outputs = await self.parse_result(result, context)
        decode.tag_provenance(outputs, origin)
        return outputs

    def _field_of(self) -> Callable[[str], str]:
        """Where something is in the arguments (``loras.0.path``) -> what the app calls it."""
        names = {api: field for field, api in self.api_names().items()}
        infos = type(self).model_fields

        def place(where: str) -> str:
            first, *rest = where.split(".")
            field = names.get(first, first)
            for helper, part in self._presets.get(field, _NO_NAMES).items():
                if part and rest[-1:] == [part]:
                    return helper
            return field + field_path(infos[field].annotation if field in infos else Any, rest)

        return place


def _taken_kinds(
    fields: Mapping[str, FieldInfo], required: Collection[str] | None = None
) -> set[str]:
    """The kinds of media that fields take, also inside objects; or cannot do without."""
    found: set[str] = set()
    seen: set[type[FALStruct]] = set()  # objects may share others: each counts once
    stack = [(fields, required)]
    while stack:
        inner, needed = stack.pop()
        for name, info in inner.items():
            if needed is not None and name not in needed:
                continue
            found |= _media_kinds({name: info.annotation})
            for option in union_members(info.annotation):
                for kind in (option, *getattr(option, "__args__", ())):
                    if not (isinstance(kind, type) and issubclass(kind, FALStruct)) or kind in seen:
                        continue
                    seen.add(kind)
                    stack.append((kind.model_fields, None if needed is None else kind._required))
    return found


def _media_kinds(annotations: Mapping[str, Any]) -> set[str]:
    """The kinds of media in annotations, list items included."""
    found = set()
    for annotation in annotations.values():
        for option in union_members(annotation):
            for kind in (option, *getattr(option, "__args__", ())):
                if isinstance(kind, type) and issubclass(kind, AssetRef):
                    found.add(str(kind.model_fields["type"].default))
    return found


NODE_BY_TYPE.pop(FALNode.get_node_type(), None)  # it is listed nowhere: it is no node
