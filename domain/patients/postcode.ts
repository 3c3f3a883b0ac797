/** UK postcodes, in any case and spacing. */
const shape = String.raw`([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})`;
const whole = new RegExp(`^${shape}$`, "i");

/** `bn14gt` → `BN1 4GT`; nothing where it is not a whole postcode. */
export function readPostcode(typed: string): string | undefined {
  const found = whole.exec(typed.replace(/[^\p{L}\p{N}]/gu, ""));
  return found ? `${found[1]} ${found[2]}`.toUpperCase() : undefined;
}

/** The first whole postcode among other words, and the text without it. */
export function takePostcode(text: string): { postcode?: string; rest: string } {
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${shape}(?![\p{L}\p{N}])`, "iu").exec(text);
  if (!found) return { rest: text };
  return { postcode: readPostcode(found[0])!, rest: text.replace(found[0], " ") };
}
