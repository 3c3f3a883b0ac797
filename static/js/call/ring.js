/** A ring that cannot be taken for anything else: two tones, made here, so that nothing is fetched. */
import { newAudioContext } from "@/static/js/call/audio_context.js";

export function newRing() {
  let context;
  let timer;
  /** The browser may let it sound only after it was stopped again. */
  let wanted = false;

  function once() {
    const now = context.currentTime;
    for (const [at, frequency] of [[0, 880], [0.2, 660], [0.4, 880], [0.6, 660]]) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0.0001, now + at);
      volume.gain.exponentialRampToValueAtTime(0.5, now + at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, now + at + 0.18);
      tone.connect(volume).connect(context.destination);
      tone.start(now + at);
      tone.stop(now + at + 0.2);
    }
  }

  return {
    /** False where the browser keeps it silent until somebody has pressed something. */
    async start() {
      wanted = true;
      context ??= newAudioContext();
      await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 300))]);
      if (context.state !== "running") return false;
      if (wanted && !timer) {
        once();
        timer = setInterval(once, 1500);
      }
      return true;
    },
    stop() {
      wanted = false;
      clearInterval(timer);
      timer = undefined;
    },
  };
}
