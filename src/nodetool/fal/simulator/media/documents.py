"""Small files of every other kind: 3D models, archives, weights, documents, subtitles.

Each is valid for a real reader of its format unless its function says otherwise, and equal
arguments give equal bytes: nothing here depends on time or chance.
"""

from __future__ import annotations

import io
import json
import struct
import textwrap
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

#: The earliest time that ZIP can store; a fixed one keeps the bytes equal.
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_CORNERS = ((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_FACES = ((0, 2, 1), (0, 1, 3), (0, 3, 2), (1, 2, 3))  # counter-clockwise from outside


def scale_of(seed: int) -> float:
    """Return the size of the model of a seed: 0.5 to 1.5, exact in 32-bit floats."""
    return 0.5 + sha256(f"scale {seed}".encode()).digest()[0] / 256


def _corners(seed: int) -> list[tuple[float, float, float]]:
    size = scale_of(seed)
    return [(x * size, y * size, z * size) for x, y, z in _CORNERS]


def glb(seed: int = 0) -> bytes:
    """Generate a binary glTF 2.0 scene with one tetrahedron, coloured and sized by the seed."""
    corners = _corners(seed)
    indices = struct.pack("<12H", *(corner for face in _FACES for corner in face))
    positions = struct.pack("<12f", *(number for corner in corners for number in corner))
    red, green, blue = sha256(f"colour {seed}".encode()).digest()[:3]
    size = scale_of(seed)
    scene = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 1}, "indices": 0, "material": 0}]}],
        "materials": [
            {
                "pbrMetallicRoughness": {
                    "baseColorFactor": [red / 255, green / 255, blue / 255, 1.0],
                    "metallicFactor": 0.0,
                }
            }
        ],
        "buffers": [{"byteLength": len(indices) + len(positions)}],
        "bufferViews": [
            {"buffer": 0, "byteLength": len(indices), "target": 34963},
            {
                "buffer": 0,
                "byteOffset": len(indices),
                "byteLength": len(positions),
                "target": 34962,
            },
        ],
        "accessors": [
            {"bufferView": 0, "componentType": 5123, "count": 12, "type": "SCALAR"},
            {
                "bufferView": 1,
                "componentType": 5126,
                "count": 4,
                "type": "VEC3",
                "min": [0.0, 0.0, 0.0],
                "max": [size, size, size],
            },
        ],
    }
    text = json.dumps(scene, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    body = struct.pack("<I4s", len(text), b"JSON") + text
    data = indices + positions
    body += struct.pack("<I4s", len(data), b"BIN\0") + data
    return struct.pack("<4sII", b"glTF", 2, 12 + len(body)) + body


def obj(seed: int = 0) -> bytes:
    """Generate the same tetrahedron as Wavefront OBJ text."""
    lines = ["o tetrahedron"]
    lines += [f"v {x:g} {y:g} {z:g}" for x, y, z in _corners(seed)]
    lines += [f"f {a + 1} {b + 1} {c + 1}" for a, b, c in _FACES]
    return ("\n".join(lines) + "\n").encode()


def mtl(seed: int = 0) -> bytes:
    """Generate a material library of one colour."""
    colour = " ".join(
        f"{byte / 255:.3f}" for byte in sha256(f"colour {seed}".encode()).digest()[:3]
    )
    return f"newmtl surface\nKd {colour}\nd 1\nillum 1\n".encode()


def stl(seed: int = 0) -> bytes:
    """Generate the same tetrahedron as binary STL (normals are zero: readers compute them)."""
    corners = _corners(seed)
    body = bytearray(b"tetrahedron".ljust(80) + struct.pack("<I", len(_FACES)))
    for face in _FACES:
        points = [number for corner in face for number in corners[corner]]
        body += struct.pack("<12fH", 0, 0, 0, *points, 0)
    return bytes(body)


def ply(seed: int = 0) -> bytes:
    """Generate the same tetrahedron as ASCII PLY."""
    head = [
        "ply",
        "format ascii 1.0",
        f"element vertex {len(_CORNERS)}",
        *(f"property float {axis}" for axis in "xyz"),
        f"element face {len(_FACES)}",
        "property list uchar int vertex_indices",
        "end_header",
    ]
    head += [f"{x:g} {y:g} {z:g}" for x, y, z in _corners(seed)]
    head += [f"3 {a} {b} {c}" for a, b, c in _FACES]
    return ("\n".join(head) + "\n").encode()


def usdz(seed: int = 0) -> bytes:
    """Generate a USDZ package: an uncompressed ZIP whose only file starts at a 64-byte boundary."""
    points = ", ".join(f"({x:g}, {y:g}, {z:g})" for x, y, z in _corners(seed))
    indices = ", ".join(str(corner) for face in _FACES for corner in face)
    scene = (
        '#usda 1.0\n(\n    defaultPrim = "Shape"\n)\n'
        'def Mesh "Shape"\n{\n'
        "    int[] faceVertexCounts = [3, 3, 3, 3]\n"
        f"    int[] faceVertexIndices = [{indices}]\n"
        f"    point3f[] points = [{points}]\n}}\n"
    )
    entry = zipfile.ZipInfo("scene.usda", _TIMESTAMP)
    # the local header is 30 bytes and the name; an extra field pads it to the 64th byte
    padding = -(30 + len(entry.filename) + 4) % 64
    entry.extra = struct.pack("<HH", 0x1986, padding) + bytes(padding)
    return _zip([(entry, scene.encode())])


def fbx(seed: int = 0) -> bytes:
    """Generate an ASCII FBX 7.4 file with the geometry alone, no connections."""
    points = ",".join(f"{number:g}" for corner in _corners(seed) for number in corner)
    # the last corner of a face is stored as its complement
    indices = ",".join(f"{a},{b},{~c}" for a, b, c in _FACES)
    return (
        "; FBX 7.4.0 project file\n"
        "FBXHeaderExtension:  {\n\tFBXHeaderVersion: 1003\n\tFBXVersion: 7400\n}\n"
        'Objects:  {\n\tGeometry: 1, "Geometry::Shape", "Mesh" {\n'
        f"\t\tVertices: *12 {{\n\t\t\ta: {points}\n\t\t}}\n"
        f"\t\tPolygonVertexIndex: *12 {{\n\t\t\ta: {indices}\n\t\t}}\n\t}}\n}}\n"
    ).encode()


def blend(seed: int = 0) -> bytes:
    """Generate the header and the end block of a Blender file: recognisable, without a scene."""
    return b"BLENDER-v279" + struct.pack("<4sIQII", b"ENDB", 0, 0, 0, seed % 2**32)


def archive(files: Mapping[str, bytes]) -> bytes:
    """Pack files into a ZIP, in their order and with the same timestamp."""
    return _zip([(zipfile.ZipInfo(name, _TIMESTAMP), data) for name, data in files.items()])


def _zip(entries: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive_file:
        for entry, data in entries:
            entry.create_system = 3  # else the byte names the operating system
            archive_file.writestr(entry, data)
    return buffer.getvalue()


def json_document(value: Any) -> bytes:
    """Generate a JSON document in UTF-8 with sorted keys and a newline at its end.

    Raises:
        TypeError: if the value is not one that JSON has.
    """
    return (json.dumps(value, indent=1, sort_keys=True) + "\n").encode()


def safetensors(seed: int = 0, numbers: int = 16) -> bytes:
    """Generate tiny weights in the safetensors format: one float32 tensor of ``numbers`` by 1."""
    data = b"".join(
        struct.pack("<f", sha256(f"{seed} {index}".encode()).digest()[0] / 256 - 0.5)
        for index in range(numbers)
    )
    entry = {"dtype": "F32", "shape": [numbers, 1], "data_offsets": [0, len(data)]}
    head = json.dumps({"__metadata__": {"format": "pt"}, "lora.weight": entry}).encode()
    head += b" " * (-len(head) % 8)  # readers map the data, so it starts at a multiple of 8
    return struct.pack("<Q", len(head)) + head + data


def subtitles(text: str, seconds: float, kind: str = "srt") -> bytes:
    """Generate subtitles that spread the text evenly over ``seconds``.

    Args:
        text: the spoken text; an empty one becomes three dots.
        seconds: duration, above 0.
        kind: ``srt`` or ``vtt``.
    """
    parts = textwrap.wrap(text.encode("utf-8", "replace").decode(), 42) or ["..."]
    separator = "," if kind == "srt" else "."
    blocks = [] if kind == "srt" else ["WEBVTT\n"]
    for index, part in enumerate(parts):
        start, end = (
            _clock(seconds * count / len(parts), separator) for count in (index, index + 1)
        )
        # an arrow inside the text would be read as another time line
        blocks.append(f"{index + 1}\n{start} --> {end}\n{part.replace('-->', '->')}\n")
    return "\n".join(blocks).encode()


def _clock(seconds: float, separator: str) -> str:
    """Format a time as HH:MM:SS, the separator and milliseconds."""
    milliseconds = round(seconds * 1000)
    minutes, remainder = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{remainder // 1000:02}{separator}{remainder % 1000:03}"


def document(text: str) -> bytes:
    """Generate a PDF of one page with the text in Helvetica; what Latin-1 lacks becomes ``?``."""
    lines = textwrap.wrap(text.encode("utf-8", "replace").decode(), 80)[:50]
    strings = [_pdf_string(line) for line in lines] or [b"()"]
    content = b"BT /F1 12 Tf 50 780 Td 14 TL\n" + b"".join(s + b" Tj T*\n" for s in strings) + b"ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    body = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(body + b"startxref\n%d\n%%%%EOF\n" % start)


def _pdf_string(line: str) -> bytes:
    """Return a line as a string literal of PDF."""
    plain = "".join(letter if letter.isprintable() else " " for letter in line)
    raw = plain.encode("latin-1", "replace")
    return b"(" + raw.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)") + b")"
