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
  /** Both rest while people talk by telephone. */
  let resting = false;
  let closed = false;
  const stream = new MediaStream();
  const problem = await begin();

  async function begin() {
    try {
      add(await navigator.mediaDevices.getUserMedia({ audio: sound, video: picture(facing) }));
      return undefined;
    } catch {
      // Whoever blocks the camera alone can be heard: the microphone decides.
    }
    try {
      add(await navigator.mediaDevices.getUserMedia({ audio: sound }));
      cameraOff = true;
      stream.addTrack(noPicture());
      closeCamera();
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

  /** Another camera or microphone. Some tablets open the second only once the first is closed. */
  async function again(kind, deviceId) {
    if (closed || resting) return;
    if (kind === "video") {
      cameraOff = false;
      closeCamera();
    }
    const asked = kind === "audio"
      ? { audio: deviceId ? { ...sound, deviceId: { exact: deviceId } } : sound }
      : { video: picture(facing, deviceId) };
    try {
      add(await navigator.mediaDevices.getUserMedia(asked));
    } catch {
      if (kind === "video") cameraOff = true;
    }
    // Somebody may have pressed something while it opened.
    if (closed || resting) stop();
    else if (cameraOff) closeCamera();
    changed();
  }

  /** What is closed stays in the stream: a connection keeps its place for a picture by it. */
  function closeCamera() {
    for (const track of stream.getVideoTracks()) track.stop();
  }

  function apply() {
    for (const track of stream.getAudioTracks()) track.enabled = !muted;
  }

  const trackOf = (kind) => stream.getTracks().find((track) => track.kind === kind) ?? null;
  const stop = () => stream.getTracks().forEach((track) => track.stop());

  return {
    problem,
    /** A new connection takes it whole: what is off is left out of it afterwards. */
    stream: () => stream,
    /** What goes out: no picture while the camera is off. */
    sent: (kind) => kind === "video" && (cameraOff || resting) ? null : trackOf(kind),
    muted: () => muted,
    cameraOff: () => cameraOff,
    resting: () => resting,
    mute(yes) {
      muted = yes;
      apply();
      changed();
    },
    switchCamera(off) {
      if (!off) return void again("video");
      cameraOff = true;
      closeCamera();
      changed();
    },
    rest(yes) {
      if (yes === resting) return;
      resting = yes;
      if (yes) {
        stop();
        return changed();
      }
      void again("audio").then(() => cameraOff || again("video"));
    },
    /** Front or back: the back one is not shown as in a mirror. */
    async turn() {
      facing = facing === "user" ? "environment" : "user";
      await again("video");
    },
    facesUser: () => facing === "user",
    choose: again,
    /** After a sleep or a call by the tablet's own telephone. */
    async wake() {
      for (const kind of ["audio", "video"]) {
        const track = trackOf(kind);
        const isDead = track && (track.readyState === "ended" || track.muted);
        if (isDead && (kind === "audio" || !cameraOff)) await again(kind);
      }
    },
    devices: async () =>
      (await navigator.mediaDevices.enumerateDevices()).filter(({ deviceId }) => deviceId),
    close() {
      closed = true;
      stop();
    },
  };
}

/** Keeps the place for a picture: without one others could not be seen either, nor a camera turned on later. */
const noPicture = () => {
  const canvas = document.createElement("canvas");
  canvas.getContext("2d");
  return canvas.captureStream(0).getVideoTracks()[0];
};
