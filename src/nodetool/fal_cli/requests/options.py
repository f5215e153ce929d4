"""The settings of a request as options of a command, the same wherever a request is described."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_type_hints

import typer

from nodetool.fal_cli.terminal.console import WRONG_USE, fail

_FILE = "FILE"


def settings(
    prompt: Annotated[str | None, typer.Argument(help="What is wanted.")] = None,
    negative_prompt: Annotated[
        str | None, typer.Option("--negative-prompt", help="What is not wanted.")
    ] = None,
    images: Annotated[
        list[str] | None,
        typer.Option("--image", metavar=_FILE, help="A picture to work from; may be repeated."),
    ] = None,
    first_frame: Annotated[
        str | None, typer.Option(metavar=_FILE, help="Picture that a video begins with.")
    ] = None,
    last_frame: Annotated[
        str | None, typer.Option(metavar=_FILE, help="Picture that a video ends with.")
    ] = None,
    references: Annotated[
        list[str] | None,
        typer.Option(
            "--reference", metavar=_FILE, help="Picture of a subject or style; may be repeated."
        ),
    ] = None,
    mask: Annotated[
        str | None, typer.Option(metavar=_FILE, help="Which part changes: the white one.")
    ] = None,
    video: Annotated[str | None, typer.Option(metavar=_FILE, help="Video to work from.")] = None,
    audio: Annotated[str | None, typer.Option(metavar=_FILE, help="Sound to work from.")] = None,
    model_3d: Annotated[
        str | None, typer.Option("--model-3d", metavar=_FILE, help="3D model to work from.")
    ] = None,
    text: Annotated[str | None, typer.Option(help="Words to speak, if not the prompt.")] = None,
    voice: Annotated[str | None, typer.Option(help="Name or id of a voice.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of the text or speech.")] = None,
    lyrics: Annotated[str | None, typer.Option(help="Words of a song.")] = None,
    width: Annotated[int | None, typer.Option(min=1, help="Pixels.")] = None,
    height: Annotated[int | None, typer.Option(min=1, help="Pixels.")] = None,
    aspect_ratio: Annotated[str | None, typer.Option(help="Such as 16:9.")] = None,
    resolution: Annotated[str | None, typer.Option(help="Such as 720p or 2K.")] = None,
    duration: Annotated[float | None, typer.Option(help="Seconds.")] = None,
    frames: Annotated[int | None, typer.Option(min=1, help="How many frames.")] = None,
    fps: Annotated[float | None, typer.Option(help="Frames per second.")] = None,
    count: Annotated[
        int | None, typer.Option("--count", "-n", min=1, help="How many results.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Fixes the randomness.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Denoising steps.")] = None,
    guidance: Annotated[
        float | None, typer.Option(help="How strictly to follow the prompt.")
    ] = None,
    strength: Annotated[
        float | None, typer.Option(help="How much an input picture changes, 0 to 1.")
    ] = None,
    format: Annotated[str | None, typer.Option(help="Of the file, such as png or mp3.")] = None,
    speed: Annotated[float | None, typer.Option(help="Of speech; 1 is normal.")] = None,
    sound: Annotated[
        bool | None, typer.Option("--sound/--no-sound", help="Whether a video has sound.")
    ] = None,
    loras: Annotated[
        list[str] | None,
        typer.Option(
            "--lora", metavar="URL[=SCALE]", help="Extra weights for the model; may be repeated."
        ),
    ] = None,
) -> None:
    """Define the settings; what is None was not asked for."""


def with_settings(command: Callable[..., None]) -> Callable[..., None]:
    """Return a command that takes the settings of a request as well, as one object.

    Args:
        command: takes what was asked for as the keyword ``request``: setting -> value, by the names
            of :class:`~nodetool.fal.planner.request.GenerationRequest`.
    """
    names = inspect.signature(settings).parameters.keys()

    @functools.wraps(command)
    def run(**values: Any) -> None:
        request = {name: value for name in names if (value := values.pop(name)) not in (None, [])}
        if "loras" in request:
            request["loras"] = [_lora(text) for text in request["loras"]]
        command(request=request, **values)

    # typer reads the options from the signature
    hints = {**get_type_hints(command, include_extras=True)}
    shared = get_type_hints(settings, include_extras=True)
    own = [each for each in _parameters(command, hints) if each.name != "request"]
    arguments = [each for each in own if _is_argument(each)]
    options = [each for each in own if not _is_argument(each)]
    merged = [*arguments, *_parameters(settings, shared), *options]
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in merged]
    )
    run.__annotations__ = {each.name: each.annotation for each in merged}
    del run.__wrapped__
    return run


def _parameters(function: Callable[..., Any], hints: dict[str, Any]) -> list[inspect.Parameter]:
    """Return the parameters of a function with their annotations as objects."""
    parameters = inspect.signature(function).parameters.values()
    return [each.replace(annotation=hints[each.name]) for each in parameters]


def _is_argument(parameter: inspect.Parameter) -> bool:
    metadata = getattr(parameter.annotation, "__metadata__", ())
    return any(type(each).__name__ == "ArgumentInfo" for each in metadata)


def _lora(text: str) -> dict[str, Any]:
    """Return a LoRA from ``URL`` or ``URL=SCALE``."""
    path, equals, scale = text.rpartition("=")
    try:
        return {"path": path, "scale": float(scale)} if equals and path else {"path": text}
    except ValueError:
        return {"path": text}  # the = is part of the URL


def check_needs(text: list[str] | None) -> list[str]:
    """Return capabilities from options that hold one or several, with commas between them, or exit."""
    needs = [word.strip() for each in text or () for word in each.split(",")]
    if not all(needs):
        fail("--needs is empty between two commas; it takes capabilities such as lora", WRONG_USE)
    return needs
