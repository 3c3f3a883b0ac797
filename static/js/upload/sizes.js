/** The size of the picture of a chosen photograph beside its name, in pixels of its long side. */
export const previewSide = 192;

export function sizeWithin(longSide, width, height) {
  const shrink = Math.max(1, Math.max(width, height) / longSide);
  return { width: Math.round(width / shrink), height: Math.round(height / shrink) };
}
