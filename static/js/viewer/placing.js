/**
 * Where a picture lies on a stage. A place is the point of the picture in the middle of the stage
 * (x, y), device pixels per pixel of the original (scale), and quarter turns clockwise (turn).
 */

export const mostScale = 8;

const cosines = [1, 0, -1, 0];
const sines = [0, 1, 0, -1];

export const fitScale = ({ width, height }, stage, turn) => {
  const [across, down] = turn % 2 ? [height, width] : [width, height];
  return Math.min(stage.width / across, stage.height / down);
};

export const fitted = (picture, stage, turn = 0) => ({
  x: picture.width / 2,
  y: picture.height / 2,
  scale: fitScale(picture, stage, turn),
  turn,
  fit: true,
});

/** Six numbers for a canvas or an SVG: from the original's pixels to the stage's. */
export function matrixOf({ x, y, scale, turn }, stage) {
  const c = cosines[turn] * scale, s = sines[turn] * scale;
  return [c, s, -s, c, stage.width / 2 - (x * c - y * s), stage.height / 2 - (x * s + y * c)];
}

export function toStage(place, stage, [x, y]) {
  const [a, b, c, d, e, f] = matrixOf(place, stage);
  return [a * x + c * y + e, b * x + d * y + f];
}

export function toPicture({ x, y, scale, turn }, stage, [across, down]) {
  const c = cosines[turn] / scale, s = sines[turn] / scale;
  const dx = across - stage.width / 2, dy = down - stage.height / 2;
  return [x + dx * c + dy * s, y - dx * s + dy * c];
}

/** By so many pixels of the stage: the picture follows the hand. */
export function moved(place, picture, stage, dx, dy) {
  if (place.fit) return place;
  const [x, y] = toPicture(place, stage, [stage.width / 2 - dx, stage.height / 2 - dy]);
  return held({ ...place, x, y, fit: false }, picture, stage);
}

/** What lies under this point of the stage stays there. */
export function zoomed(place, picture, stage, scale, at = [stage.width / 2, stage.height / 2]) {
  const least = Math.min(fitScale(picture, stage, place.turn), 1);
  const to = Math.min(mostScale, Math.max(least, scale));
  const [px, py] = toPicture(place, stage, at);
  const by = place.scale / to;
  const x = px + (place.x - px) * by, y = py + (place.y - py) * by;
  return held({ ...place, x, y, scale: to, fit: false }, picture, stage);
}

export function turned(place, picture, stage, quarters) {
  const turn = (place.turn + quarters + 4) % 4;
  return place.fit ? fitted(picture, stage, turn) : held({ ...place, turn }, picture, stage);
}

/** The same part of another picture, for two of different sizes that show the same. */
export function alike(place, from, to, stage) {
  if (place.fit) return fitted(to, stage, place.turn);
  const larger = place.scale / fitScale(from, stage, place.turn);
  return held(
    {
      ...place,
      x: place.x / from.width * to.width,
      y: place.y / from.height * to.height,
      scale: Math.min(mostScale, fitScale(to, stage, place.turn) * larger),
    },
    to,
    stage,
  );
}

/** No edge of the picture leaves the stage's edge as long as there is picture to fill it. */
function held(place, { width, height }, stage) {
  const [across, down] = place.turn % 2 ? [stage.height, stage.width] : [stage.width, stage.height];
  return {
    ...place,
    x: within(place.x, width, across / 2 / place.scale),
    y: within(place.y, height, down / 2 / place.scale),
  };
}

const within = (value, whole, half) =>
  half * 2 >= whole ? whole / 2 : Math.min(whole - half, Math.max(half, value));
