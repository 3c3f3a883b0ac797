/**
 * Photographs as they are drawn: decoded before they are asked for, a few at a time. Each holds
 * about 8 MB for as long as it is one of those that may be shown next.
 */
import { fitScale } from "@/static/js/viewer/placing.js";

const most = 6;
/** By id, the longest unused first. */
const held = new Map();

/** `image`: one that the page has loaded already. */
export function pictureOf(photograph, image) {
  const found = held.get(photograph.id) ?? open(photograph, image);
  held.delete(photograph.id);
  held.set(photograph.id, found);
  for (const id of [...held.keys()].slice(0, Math.max(0, held.size - most))) forget(id);
  return found;
}

/** Undefined while it is not there yet. */
export const openedPicture = (photograph) => held.get(photograph.id)?.bitmap;

/**
 * Makes it ready in the size in which it will lie on this stage, so that nothing is left to do but
 * to copy it there. A browser that cannot resize, and a stage that asks for more pixels than the
 * view has, get the view itself.
 */
export async function fitTo(photograph, stage) {
  const picture = pictureOf(photograph);
  await picture.ready;
  const [width, height] = sizeOn(photograph, stage);
  if (width >= picture.bitmap.width || isOf(picture.fitted, width, height)) return;
  const options = { resizeWidth: width, resizeHeight: height, resizeQuality: "high" };
  const bitmap = await createImageBitmap(picture.bitmap, options).catch(() => undefined);
  if (held.get(photograph.id) !== picture) return bitmap?.close();
  picture.fitted?.close();
  picture.fitted = bitmap;
}

/** Undefined where it was not made for a stage of this size. */
export function fittedPicture(photograph, stage) {
  const fitted = held.get(photograph.id)?.fitted;
  return isOf(fitted, ...sizeOn(photograph, stage)) ? fitted : undefined;
}

function sizeOn(photograph, stage) {
  const scale = fitScale(photograph, stage, 0);
  return [photograph.width, photograph.height].map((side) => Math.max(1, Math.round(side * scale)));
}

const isOf = (bitmap, width, height) => bitmap?.width === width && bitmap.height === height;

/** The same as an element, for paper. */
export function imageOf(photograph) {
  const picture = held.get(photograph.id);
  if (!picture?.image && picture?.address) {
    picture.image = new Image();
    picture.image.src = picture.address;
  }
  return picture?.image;
}

function open(photograph, image) {
  const picture = {
    image,
    bitmap: undefined,
    fitted: undefined,
    address: undefined,
    ready: undefined,
  };
  picture.ready = (image ? ofImage(image) : fetched(photograph, picture)).then((bitmap) => {
    if (held.get(photograph.id) !== picture) return bitmap.close();
    picture.bitmap = bitmap;
  }, (error) => {
    held.delete(photograph.id);
    throw error;
  });
  return picture;
}

async function ofImage(image) {
  await image.decode();
  return await createImageBitmap(image);
}

async function fetched({ view }, picture) {
  const answer = await fetch(view, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`Cannot open ${view}: ${answer.status}`);
  const blob = await answer.blob();
  picture.address = URL.createObjectURL(blob);
  return await createImageBitmap(blob);
}

function forget(id) {
  const { bitmap, fitted, address } = held.get(id);
  held.delete(id);
  bitmap?.close();
  fitted?.close();
  if (address) URL.revokeObjectURL(address);
}
