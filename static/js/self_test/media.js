/** Whether camera and microphone give anything: without a question where nobody is there to answer it. */
import { newAudioContext } from "@/static/js/call/audio_context.js";

const listen = 2500;

export async function tryMedia({ ask, show = () => {}, level = () => {} }) {
  if (!ask && !await allowed()) return { camera: "not_tried", microphone: "not_tried" };
  const [camera, microphone] = [await tryCamera(show), await tryMicrophone(level)];
  return { camera, microphone };
}

async function tryCamera(show) {
  const stream = await opened({ video: true });
  if (!stream) return "failed";
  try {
    show(stream);
    const video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    await video.play().catch(() => {});
    await wait(1500);
    return video.videoWidth > 0 ? "good" : "failed";
  } finally {
    stop(stream);
  }
}

/** A microphone that hears nothing at all, not even the room, is switched off somewhere. */
async function tryMicrophone(level) {
  const stream = await opened({ audio: true });
  if (!stream) return "failed";
  const context = newAudioContext();
  try {
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    await Promise.race([context.resume(), wait(300)]);
    if (context.state !== "running") return "good";
    const samples = samplesOf(analyser);
    const until = performance.now() + listen;
    let loudest = 0;
    while (performance.now() < until) {
      const now = Math.max(...samples().map(Math.abs));
      loudest = Math.max(loudest, now);
      level(now);
      await wait(50);
    }
    return loudest > 0.0005 ? "good" : "poor";
  } finally {
    stop(stream);
    await context.close();
  }
}

/** Browsers that are opened within other apps have none of it at all. */
async function opened(wanted) {
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch {
    return undefined;
  }
}

/** Safari has had the finer ones since 2021. */
function samplesOf(analyser) {
  if (analyser.getFloatTimeDomainData) {
    const fine = new Float32Array(analyser.fftSize);
    return () => {
      analyser.getFloatTimeDomainData(fine);
      return fine;
    };
  }
  const coarse = new Uint8Array(analyser.fftSize);
  return () => {
    analyser.getByteTimeDomainData(coarse);
    return Float32Array.from(coarse, (each) => (each - 128) / 128);
  };
}

async function allowed() {
  const states = await Promise.all(
    ["camera", "microphone"].map((name) =>
      navigator.permissions.query({ name }).then(({ state }) => state, () => "prompt")
    ),
  );
  return states.every((state) => state === "granted");
}

const stop = (stream) => stream.getTracks().forEach((track) => track.stop());
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
