/** The camera and the microphone of this browser, and what is sent of them. */

const sound = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const picture = (facing, deviceId) => ({
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 20, max: 30 },
  ...deviceId ? { deviceId: { exact: deviceId } } : { facingMode: facing },
});

/**
 * `changed()` when what can be sent has changed. A tablet without a camera calls by sound alone; one
 * whose microphone is refused is told, for a call without it is none.
 */
export async function openMedia({ changed }) {
  let facing = "user";
  let muted = false;
  let cameraOff = false;
  const stream = new MediaStream();
  const problem = await begin();

  async function begin() {
    try {
      add(await navigator.mediaDevices.getUserMedia({ audio: sound, video: picture(facing) }));
      return undefined;
    } catch (error) {
      if (error.name === "NotAllowedError") return "refused";
    }
    try {
      add(await navigator.mediaDevices.getUserMedia({ audio: sound }));
      cameraOff = true;
      return "no_camera";
    } catch (error) {
      return error.name === "NotAllowedError" ? "refused" : "no_microphone";
    }
  }

  function add(more) {
    for (const track of more.getTracks()) {
      for (const old of stream.getTracks()) {
        if (old.kind !== track.kind) continue;
        stream.removeTrack(old);
        old.stop();
      }
      // An interruption (a telephone call, a locked screen) leaves tracks that look live and are not.
      track.addEventListener("ended", () => void again(track.kind));
      stream.addTrack(track);
    }
    apply();
  }

  async function again(kind, deviceId) {
    const asked = kind === "audio"
      ? { audio: deviceId ? { ...sound, deviceId: { exact: deviceId } } : sound }
      : { video: picture(facing, deviceId) };
    try {
      add(await navigator.mediaDevices.getUserMedia(asked));
      if (kind === "video") cameraOff = false;
    } catch {
      if (kind === "video") cameraOff = true;
    }
    changed();
  }

  function apply() {
    for (const track of stream.getAudioTracks()) track.enabled = !muted;
  }

  return {
    problem,
    stream,
    track: (kind) => stream.getTracks().find((track) => track.kind === kind),
    /** What goes out: no picture while the camera is off. */
    sent: (kind) =>
      kind === "video" && cameraOff
        ? null
        : stream.getTracks().find((track) => track.kind === kind) ?? null,
    muted: () => muted,
    cameraOff: () => cameraOff,
    mute(yes) {
      muted = yes;
      apply();
      changed();
    },
    switchCamera(off) {
      cameraOff = off;
      changed();
    },
    /** Front or back. */
    async turn() {
      facing = facing === "user" ? "environment" : "user";
      await again("video");
    },
    choose: again,
    devices: async () =>
      (await navigator.mediaDevices.enumerateDevices()).filter(({ deviceId }) => deviceId),
    close() {
      for (const track of stream.getTracks()) track.stop();
    },
  };
}
