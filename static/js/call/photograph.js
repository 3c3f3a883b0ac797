/**
 * The largest picture that a camera gives, while the call goes on. Sound is not touched; where the
 * camera has to be opened larger for it, it sends its picture as before afterwards.
 */

/** A camera that is stuck is not waited for. */
const patience = 6000;

/** A file; undefined where this camera gives none, and a picture has to be chosen. */
export async function photographOf(track) {
  const blob = await taken(track) ?? await largeFrame(track);
  return blob && new File([blob], `photograph.${blob.type === "image/png" ? "png" : "jpg"}`, {
    type: blob.type,
  });
}

async function taken(track) {
  if (!("ImageCapture" in globalThis)) return undefined;
  try {
    const capture = new ImageCapture(track);
    const { imageWidth, imageHeight } = await soon(capture.getPhotoCapabilities());
    const largest = imageWidth?.max && imageHeight?.max
      ? { imageWidth: imageWidth.max, imageHeight: imageHeight.max }
      : undefined;
    const blob = await soon(capture.takePhoto(largest));
    return blob.size > 0 ? blob : undefined;
  } catch {
    return undefined;
  }
}

async function largeFrame(track) {
  const before = track.getConstraints();
  try {
    const { width, height } = track.getCapabilities?.() ?? {};
    if (width?.max && height?.max) {
      await soon(track.applyConstraints({
        ...before,
        width: { ideal: width.max },
        height: { ideal: height.max },
      }));
    }
    return await soon(frameOf(track));
  } catch {
    return undefined;
  } finally {
    await track.applyConstraints(before).catch(() => {});
  }
}

async function frameOf(track) {
  const video = document.createElement("video");
  video.muted = video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  try {
    await video.play();
    // The first frames of a camera that was just opened larger are small still, or dark.
    await new Promise((done) => setTimeout(done, 500));
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d").drawImage(video, 0, 0);
    return await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.95)) ?? undefined;
  } finally {
    video.srcObject = null;
  }
}

const soon = (promise) =>
  Promise.race([
    promise,
    new Promise((_, fail) => setTimeout(() => fail(new Error("Too slow")), patience)),
  ]);
