"""A portrait that moves and speaks: picture, film, voice, and lips that fit the voice."""

from nodetool.dsl.fal.image_to_video import KlingVideoV21ProImageToVideo
from nodetool.dsl.fal.text_to_image import FluxDev
from nodetool.dsl.fal.text_to_speech import ElevenlabsTtsTurboV25
from nodetool.dsl.fal.video_processing import SyncLipsyncV2
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

portrait = FluxDev(
    prompt="portrait of a friendly captain on deck, looking into the camera", seed=11
).named("portrait")
film = KlingVideoV21ProImageToVideo(
    image=portrait.output, prompt="he talks and smiles, wind in his hair", duration="10"
).named("film")
voice = ElevenlabsTtsTurboV25(text="Welcome aboard! Today we sail around the cape.").named("voice")
speaking = SyncLipsyncV2(video=film.output, audio=voice.output).named("speaking")
graph = create_graph(speaking)

if __name__ == "__main__":
    program.run_program(graph, out="talking_head")
