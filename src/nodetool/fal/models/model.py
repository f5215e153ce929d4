"""Models as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nodetool.fal.pricing.money import Price


class Kind(StrEnum):
    """What the main output of a model is."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT = "text"
    MODEL_3D = "3d"
    #: weights, or the id of a style or a person, that other endpoints use
    TRAINING = "training"
    #: anything else: boxes, masks as numbers, archives, ids of voices
    DATA = "data"


class Task(StrEnum):
    """What a model does: from what it makes its main output."""

    TEXT_TO_IMAGE = "text_to_image"
    #: a picture changed as a prompt says
    IMAGE_TO_IMAGE = "image_to_image"
    #: a new picture of the person, thing or style in a picture
    REFERENCE_TO_IMAGE = "reference_to_image"
    #: the masked part of a picture made anew as a prompt says
    INPAINT = "inpaint"
    #: a picture continued beyond its borders
    OUTPAINT = "outpaint"
    #: something taken out of a picture
    ERASE = "erase"
    UPSCALE = "upscale"
    REMOVE_BACKGROUND = "remove_background"
    #: the outlines of things in a picture
    SEGMENT = "segment"
    VECTORIZE = "vectorize"
    FACE_SWAP = "face_swap"
    TRY_ON = "try_on"
    #: a change that needs no prompt: a filter, a repair, a depth map
    TRANSFORM_IMAGE = "transform_image"
    #: a picture out of a video
    VIDEO_TO_IMAGE = "video_to_image"

    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    FIRST_LAST_FRAME = "first_last_frame"
    REFERENCE_TO_VIDEO = "reference_to_video"
    #: a video changed as a prompt says
    VIDEO_TO_VIDEO = "video_to_video"
    INPAINT_VIDEO = "inpaint_video"
    ERASE_VIDEO = "erase_video"
    EXTEND_VIDEO = "extend_video"
    UPSCALE_VIDEO = "upscale_video"
    REMOVE_BACKGROUND_VIDEO = "remove_background_video"
    SEGMENT_VIDEO = "segment_video"
    INTERPOLATE = "interpolate"
    AUDIO_TO_VIDEO = "audio_to_video"
    #: a person in a picture, or a stock one, who says a text or a recording
    AVATAR = "avatar"
    #: the lips of a video moved to other words
    LIP_SYNC = "lip_sync"
    #: the motion of a video given to the person of a picture
    MOTION_TRANSFER = "motion_transfer"
    #: a video with sound made for it
    ADD_SOUND = "add_sound"
    #: the speech of a video or recording in another language
    DUB = "dub"
    #: a change that needs no prompt: subtitles, a cut, a merge
    TRANSFORM_VIDEO = "transform_video"

    TEXT_TO_SPEECH = "text_to_speech"
    TEXT_TO_MUSIC = "text_to_music"
    #: sound effects, or any sound
    TEXT_TO_AUDIO = "text_to_audio"
    #: a recording changed as a prompt says
    AUDIO_TO_AUDIO = "audio_to_audio"
    VOICE_CONVERSION = "voice_conversion"
    #: a voice that later calls name
    CREATE_VOICE = "create_voice"
    TRANSFORM_AUDIO = "transform_audio"
    VIDEO_TO_AUDIO = "video_to_audio"
    IMAGE_TO_AUDIO = "image_to_audio"

    SPEECH_TO_TEXT = "speech_to_text"
    CHAT = "chat"
    DESCRIBE_IMAGE = "describe_image"
    DESCRIBE_VIDEO = "describe_video"
    DESCRIBE_AUDIO = "describe_audio"
    EMBED = "embed"
    #: where things are in a picture or recording, or what it is
    DETECT = "detect"
    TEXT_TO_DATA = "text_to_data"
    IMAGE_TO_DATA = "image_to_data"
    VIDEO_TO_DATA = "video_to_data"
    AUDIO_TO_DATA = "audio_to_data"

    TEXT_TO_3D = "text_to_3d"
    IMAGE_TO_3D = "image_to_3d"
    TRANSFORM_3D = "transform_3d"

    TRAIN = "train"


class Status(StrEnum):
    """Whether fal serves a model."""

    ACTIVE = "active"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One endpoint, by what it does.

    Attributes:
        endpoint_id: fal's id.
        title: its name for people.
        kind: what its main output is.
        tasks: what it does, the most specific first.
        capabilities: what else it can do, such as ``lora`` or ``seed``.
        sizes: presets of the size, as the API names them; ``custom`` where width and height can be
            chosen.
        durations: seconds of the result that can be chosen from.
        duration_range: shortest and longest duration in seconds where any in between can be chosen;
            None in it where the schema states no limit, None for it all where there is no range.
        ratios: aspect ratios as the API writes them.
        resolutions: such as ``720p``, as the API writes them.
        voices: names of voices that can be chosen from; empty where any text is accepted.
        formats: formats of the file that can be chosen from.
        price: of one unit, if it is listed.
        license: ``commercial``, ``research`` or ``private``; empty if it is not known.
        status: whether fal serves it.
    """

    endpoint_id: str
    title: str
    kind: Kind
    tasks: tuple[Task, ...]
    capabilities: frozenset[str]
    sizes: tuple[str, ...] = ()
    durations: tuple[float, ...] = ()
    duration_range: tuple[float | None, float | None] | None = None
    ratios: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    price: Price | None = None
    license: str = ""
    status: Status = Status.ACTIVE
