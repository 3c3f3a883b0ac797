/** A UUIDv7, as db/columns.ts makes them: what is sent again under the same one is kept once. */
export function ownId(at = Date.now()) {
  const time = at.toString(16).padStart(12, "0");
  const random = Array.from(
    crypto.getRandomValues(new Uint8Array(10)),
    (byte) => byte.toString(16).padStart(2, "0"),
  ).join("");
  const variant = "89ab"[parseInt(random[0], 16) % 4];
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(1, 4)}`,
    variant + random.slice(4, 7),
    random.slice(7, 19),
  ].join("-");
}
