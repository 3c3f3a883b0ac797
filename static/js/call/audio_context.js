/** Safari had its own name for it until 2021, and phones of then are still in use. */
export const newAudioContext = () =>
  new (globalThis.AudioContext ?? globalThis.webkitAudioContext)();
