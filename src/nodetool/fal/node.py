"""Base class of every generated node, with the behaviour that all endpoints of fal share."""

# No `from __future__ import annotations`: annotations are real objects here, as get_type_hints reads them for each of some 1,600 subclasses.
import logging
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, get_type_hints

from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import NODE_BY_TYPE, BaseNode, add_node_type
from pydantic import BaseModel, ConfigDict, PrivateAttr
from pydantic.fields import FieldInfo

from nodetool.fal import jobs
from nodetool.fal.catalogue import capabilities
from nodetool.fal.categories import public_module
from nodetool.fal.errors import (
    GONE_STATUSES,
    DownloadError,
    InvalidArgumentsError,
    Problem,
    RequestError,
    ResultError,
    RetiredEndpointError,
    sanitizing,
)
from nodetool.fal.run_options import RUN_OPTIONS, option_problem
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import dedent_docstring, redact_text
from nodetool.fal.values import decode, encode
from nodetool.fal.values.introspection import classes_in, is_former, register_enums, union_members
from nodetool.fal.values.structs import FALStruct, coerce, field_path

if TYPE_CHECKING:
    from nodetool.fal.jobs.node_calls import NodeCall

_LOG = logging.getLogger(__name__)
_NO_NAMES: dict[str, str] = {}
_NO_PARTS: dict[str, dict[str, str]] = {}
_NO_FIELDS: tuple[str, ...] = ()


class FALNode(BaseNode):
    """A fal endpoint. Generated subclasses are data: fields, class variables, output types."""

    model_config = ConfigDict(defer_build=True, protected_namespaces=())

    _required_settings: ClassVar[list[str]] = ["FAL_API_KEY"]

    # Plain ClassVars, whose types are those of their values: get_type_hints parses every ClassVar[…]
    # again for each subclass, which is a tenth of the time that loading all nodes takes.

    #: fal's id of the endpoint
    _endpoint_id: ClassVar = ""
    #: title of the node in the app
    _title: ClassVar = ""
    #: namespace of the node, if its module cannot have that name
    _namespace: ClassVar = ""
    #: field -> argument of the API, where the two differ
    _api_names: ClassVar = _NO_NAMES
    #: fields without which fal refuses the request
    _required: ClassVar = _NO_FIELDS
    #: preset field -> {helper field -> property it sets; empty: the helper is the value}
    _presets: ClassVar = _NO_PARTS
    #: slot -> property of the result; ``[0]`` after it for the first item, empty for all of it
    _outputs: ClassVar = _NO_NAMES
    #: field -> its description in the app
    _descriptions: ClassVar = _NO_NAMES
    #: fields that the app shows first
    _basic_fields: ClassVar = _NO_FIELDS
    #: whether the arguments are one object with any keys, because no schema is known
    _free_form: ClassVar = False
    #: fields that older workflows set and fal no longer takes; they are not sent
    _retired: ClassVar = _NO_FIELDS
    #: day on which fal was first seen without the endpoint; empty while it is served
    _retired_since: ClassVar = ""
    #: the endpoint that came after a retired one
    _superseded_by: ClassVar = ""
    #: what was left out of the document that the class was generated from, a sentence each
    _left_out: ClassVar = _NO_FIELDS

    def __init_subclass__(cls) -> None:
        # This does what BaseNode's own hook does, without evaluating the annotations of all base
        # classes again for each of some 1,600 nodes: that is a sixth of the time that loading them takes.
        # test_nodes_are_registered_as_nodetool_does compares the two.
        BaseModel.__init_subclass__()
        dedent_docstring(cls)
        add_node_type(cls)
        register_enums(cls.__annotations__.values())

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        for name, text in cls._descriptions.items():
            cls.model_fields[name].description = text

    #: options of this node, which override the environment: see :data:`RUN_OPTIONS`
    _options: dict[str, Any] = PrivateAttr(default_factory=dict)

    def __init__(self, **values: Any) -> None:
        """Create a node.

        Args:
            values: fields, :data:`RUN_OPTIONS`, and the arguments of every NodeTool node.

        Raises:
            ValueError: an option has a value that is not allowed.
        """
        options = {name: values.pop(name) for name in RUN_OPTIONS if name in values}
        super().__init__(**values)
        for name, value in options.items():
            problem = self._set_option(name, value)
            if problem:
                raise ValueError(problem)

    # -- metadata of the class ---------------------------------------------------------------

    @classmethod
    def endpoint_id(cls) -> str:
        """Return fal's id of the endpoint, such as ``fal-ai/flux/dev``."""
        return cls._endpoint_id

    @classmethod
    def api_names(cls) -> dict[str, str]:
        """Map fields of the node to top-level arguments of the API.

        Helper fields that are parts of another one (width and height of a custom size) are not in
        it, nor are those that fal no longer takes; neither is the field of a free-form node, whose keys are the arguments.
        """
        helpers = {helper for parts in cls._presets.values() for helper in parts}
        helpers.update(cls._retired)
        if cls._free_form:
            helpers.add("arguments")
        return {n: cls._api_names.get(n, n) for n in cls.model_fields if n not in helpers}

    @classmethod
    def output_names(cls) -> dict[str, str]:
        """Map output slots to properties of fal's result (``images[0]``: its first item, empty: all)."""
        return {slot: cls._outputs.get(slot, slot) for slot in cls._slots()}

    @classmethod
    def required_fields(cls) -> tuple[str, ...]:
        """Return the fields without which fal refuses the request."""
        return cls._required

    @classmethod
    def preset_fields(cls) -> Mapping[str, Mapping[str, str]]:
        """Map preset fields to their helper fields, and these to the property of the value they set.

        Where the helper field is the whole value, its property is empty.
        """
        return cls._presets

    @classmethod
    def is_free_form(cls) -> bool:
        """Return whether the arguments are one object with any keys, because no schema is known."""
        return cls._free_form

    @classmethod
    def left_out(cls) -> tuple[str, ...]:
        """Return what of the document the node does not have, a sentence each."""
        return cls._left_out

    @classmethod
    def set_left_out(cls, sentences: tuple[str, ...]) -> None:
        """Record what of the document the node does not have."""
        cls._left_out = sentences

    @classmethod
    def capabilities(cls) -> frozenset[str]:
        """Return what the endpoint can do, as words such as ``image-to-video`` or ``lora``."""
        slots = cls._slots()
        main = slots["output"]
        main_kinds = capabilities.main_kinds(
            _media_kinds([main]), is_text=str in union_members(main)
        )
        return capabilities.derive(
            cls._endpoint_id,
            cls.api_names().values(),
            required=_accepted_kinds(cls.model_fields, cls._required),
            optional=_accepted_kinds(cls.model_fields),
            main=main_kinds,
            outputs=_media_kinds(slots.values()) or main_kinds,
        )

    @classmethod
    def is_visible(cls) -> bool:
        """Return whether the app lists the node: not the base class, nor what fal no longer serves.

        A node that is not listed still loads and runs in the workflows that have it.
        """
        return cls is not FALNode and not cls._retired_since

    @classmethod
    def get_title(cls) -> str:
        """Return the title of the node in the app: model, version and variant."""
        title = cls._title or super().get_title()
        return f"{title} (retired)" if cls._retired_since else title

    @classmethod
    def get_namespace(cls) -> str:
        """Return the part of the node type before the class name."""
        return cls._namespace or public_module(cls.__module__).removeprefix("nodetool.nodes.")

    @classmethod
    def get_basic_fields(cls) -> list[str]:
        """Return the fields that the app shows first."""
        return list(cls._basic_fields) or super().get_basic_fields()

    @classmethod
    def _slots(cls) -> dict[str, Any]:
        """Map output slots to their annotations."""
        return get_type_hints(cls.return_type())

    # -- values from the app -----------------------------------------------------------------

    def assign_property(
        self, name: str, value: Any, allow_undefined_properties: bool = True
    ) -> str | None:
        """Set a field as the app does, and also accept the values that fal itself would accept.

        A preset field also accepts the custom object or text, a media field also accepts a URL. The
        names in :data:`RUN_OPTIONS` say how to run the node and are not arguments.

        Returns:
            Why the value was rejected, or None.
        """
        if name in RUN_OPTIONS:
            return self._set_option(name, value)
        if name in self._presets and self._set_custom(name, value):
            return None
        info = type(self).model_fields.get(name)
        if info is not None:
            value = coerce(value, info.annotation)
            if value is None and encode.is_seed(name, info.annotation):
                value = -1  # no seed is a random one
        problem: str | None
        try:
            problem = super().assign_property(name, value, allow_undefined_properties)
        except (
            Exception
        ):  # NodeTool formats the value into its message, which fails for some values
            problem = f"{name} does not take this value"
        if problem and info is not None and is_former(value, info.annotation):
            setattr(self, name, value)  # kept as it was saved; running the node says what is wrong
            return None
        if problem and info is not None:
            problem = encode.describe_refusal(value, info.annotation, name)
        return problem and redact_text(problem, 400)

    def _set_option(self, name: str, value: Any) -> str | None:
        problem = option_problem(name, value)
        if not problem:
            self._options[name.removeprefix("fal_")] = value
        return problem or None

    def _set_custom(self, name: str, value: Any) -> bool:
        """Split a custom value of a preset field into its helper fields; return False if it is none."""
        parts = self._presets[name]
        presets = union_members(type(self).model_fields[name].annotation)[0]
        if (
            value is None
            or isinstance(value, presets)
            or (not isinstance(value, dict) and value in [member.value for member in presets])
        ):
            return False
        value_field = next((helper for helper, part in parts.items() if not part), None)
        if value_field is None:
            if not isinstance(value, dict) or not set(value) <= set(parts.values()) | {"type"}:
                return False
            for helper, part in parts.items():
                default = type(self).model_fields[helper].get_default(call_default_factory=True)
                setattr(self, helper, value.get(part, default))
        else:
            setattr(self, value_field, value)
        setattr(self, name, presets["CUSTOM"])
        return True

    # -- the request -------------------------------------------------------------------------

    def check_arguments(self, only: Collection[str] | None = None) -> dict[str, Any]:
        """Return the arguments as JSON, with media as :class:`~nodetool.fal.values.encode.PendingUpload`.

        Args:
            only: fields to check in addition to the required ones and the presets; None for all.

        Raises:
            InvalidArgumentsError: names every field that is missing or out of bounds.
        """
        problems: list[Problem] = []
        names = self.api_names()
        if only is not None:
            selected = {*only, *self._required, *self._presets}
            names = {field: name for field, name in names.items() if field in selected}
        computed = {
            field: self._encode_preset(field, problems)
            for field in self._presets
            if getattr(getattr(self, field), "name", "") == "CUSTOM"
        }
        arguments = encode.encode_fields(self, names, self._required, problems, computed=computed)
        if self._free_form:
            free_form = getattr(self, "arguments", None) or {}
            arguments.update(encode.encode_any(free_form, "arguments", problems))
        if problems:
            raise InvalidArgumentsError(self._endpoint_id, problems)
        return arguments

    def known_arguments(self) -> dict[str, Any]:
        """Return the arguments as JSON as far as they are known: what is missing is left out."""
        names = self.api_names()
        computed = {
            field: self._encode_preset(field, [])
            for field in self._presets
            if getattr(getattr(self, field), "name", "") == "CUSTOM"
        }
        arguments = encode.encode_fields(self, names, (), [], computed=computed)
        if self._free_form:
            arguments.update(
                encode.encode_any(getattr(self, "arguments", None) or {}, "arguments", [])
            )
        return arguments

    def _encode_preset(self, field: str, problems: list[Problem]) -> Any:
        """Return the JSON of a preset field set to its custom value, from its helper fields."""
        parts = self._presets[field]
        encoded = {
            part: encode.encode_field(self, helper, True, problems)
            for helper, part in parts.items()
        }
        return encoded.get("", encoded)

    @sanitizing
    async def build_arguments(
        self,
        context: Any,
        call: "NodeCall | None" = None,
        names: Collection[str] | None = None,
    ) -> dict[str, Any]:
        """Return the exact JSON that would be sent: validated, with media uploaded and as URLs.

        Args:
            context: NodeTool's processing context; it reads files and knows the key.
            call: that the arguments are for; None if they are not sent.
            names: arguments of the API to send, of those that have a value; None for all.

        Raises:
            InvalidArgumentsError: names every field that is missing or out of bounds, or whose file
                is of another kind.
            UploadError: a file cannot be read or uploaded.
            MissingKeyError: a file must be uploaded and there is no key.
        """
        checked = self.check_arguments()
        arguments = {k: v for k, v in checked.items() if names is None or k in names}
        pending = encode.iter_pending(arguments)
        urls = {id(p.ref): p.ref.uri for p in pending if is_public_url(p.ref.uri)}
        private = [p for p in pending if id(p.ref) not in urls]
        if private:
            urls |= await jobs.node_calls.upload_files(
                private, context, name=self._endpoint_id, node_id=self._id, call=call
            )
        request: dict[str, Any] = encode.substitute_urls(arguments, urls)
        return request

    # -- the result --------------------------------------------------------------------------

    async def parse_result(self, result: Any, context: Any) -> dict[str, Any]:
        """Return fal's JSON as the outputs of the node: every slot, None if it is absent.

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
                value = None  # the result is not an object; all of it is in the main slot
            outputs[slot] = decode.decode(value, annotation)
        return outputs

    @sanitizing
    async def call(self, context: Any, names: Collection[str] | None = None) -> Any:
        """Build the request, run the job, and return the outputs, as ``process`` does.

        Args:
            context: NodeTool's processing context.
            names: arguments of the API to send, of those that have a value; None for all.

        Raises:
            FalError: a subclass of it, whose message says what to do.
        """
        for name in self._retired:
            if getattr(self, name) is not None:
                _LOG.warning(
                    "%s: fal no longer takes %s, so it is not sent", self._endpoint_id, name
                )
        try:
            return await jobs.node_calls.run_node(
                context,
                endpoint=self._endpoint_id,
                node_id=self._id,
                options=self._options,
                field_of=self._field_of(),
                check_arguments=self.check_arguments,
                build_arguments=lambda call: self.build_arguments(context, call, names),
                parse_outputs=self._parse_outputs,
                download_error=self._download_error,
            )
        except RequestError as error:
            # with a request id, fal has taken the job: its error says what becomes of a paid result
            is_refused = error.status in GONE_STATUSES and not error.request_id
            if self._retired_since and is_refused:
                raise RetiredEndpointError(
                    self._endpoint_id, self._retired_since, self._superseded_by
                ) from error
            raise

    def _download_error(self, error: DownloadError, request_id: str, number: int) -> DownloadError:
        """Return the error for a result whose files failed; it says how to get the paid result."""
        return DownloadError(
            f"{self._endpoint_id} (request {request_id}): {error}. The result is paid for "
            "and kept: run the node again, without fal_download for its addresses alone, or see "
            f"`nodetool-fal jobs show {number}`"
        )

    async def _parse_outputs(self, result: Any, request_id: str, context: Any) -> dict[str, Any]:
        """Return a result as outputs with endpoint and request id in their metadata.

        Raises:
            ResultError: it is nested too deeply.
        """
        origin = {"endpoint": self._endpoint_id, "request_id": request_id}
        if decode.is_too_deep(result):
            raise ResultError(
                f"{self._endpoint_id} (request {request_id}): the result is nested too deeply to "
                "be read; `nodetool-fal jobs show` prints it unchanged"
            )
        outputs = await self.parse_result(result, context)
        decode.tag_provenance(outputs, origin)
        return outputs

    def _field_of(self) -> Callable[[str], str]:
        """Return a function that maps a path in the arguments (``loras.0.path``) to the app's name."""
        names = {api: field for field, api in self.api_names().items()}
        infos = type(self).model_fields

        def to_field(path: str) -> str:
            first, *rest = path.split(".")
            field = names.get(first, first)
            for helper, part in self._presets.get(field, _NO_NAMES).items():
                if part and rest[-1:] == [part]:
                    return helper
            return field + field_path(infos[field].annotation if field in infos else Any, rest)

        return to_field


def _accepted_kinds(
    fields: Mapping[str, FieldInfo], required: Collection[str] | None = None
) -> set[str]:
    """Return the kinds of media that fields accept, also inside objects.

    Args:
        fields: name -> field.
        required: if given, count only these fields, and only required fields of objects.
    """

    def selected(fields: Mapping[str, FieldInfo], names: Collection[str]) -> list[FieldInfo]:
        return [info for name, info in fields.items() if required is None or name in names]

    def objects_of(info: FieldInfo) -> dict[Hashable, list[FieldInfo]]:
        return {
            kind: selected(kind.model_fields, kind.required_fields())
            for kind in classes_in(info.annotation)
            if issubclass(kind, FALStruct)
        }

    within = capabilities.fields_within(selected(fields, required or ()), objects_of)
    return _media_kinds(info.annotation for info in within)


def _media_kinds(annotations: Iterable[Any]) -> set[str]:
    """Return the kinds of media in annotations, list items included."""
    return {
        str(kind.model_fields["type"].default)
        for annotation in annotations
        for kind in classes_in(annotation)
        if issubclass(kind, AssetRef)
    }


NODE_BY_TYPE.pop(FALNode.get_node_type(), None)  # the base class is not a node
