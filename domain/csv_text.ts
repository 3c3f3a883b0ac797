/** What spreadsheets make of text when they save a list. */

/** `="0123"` and `'+44` are how spreadsheets keep text as text. */
export function asText(cell: string): string {
  const kept = /^="(.*)"$/s.exec(cell.trim())?.[1] ?? cell.trim();
  return kept.replace(/^'(?=[=+\-@\t\r])/, "");
}

/** UTF-8 and UTF-16; undefined where it is neither. */
export function decodeUnicode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  // No text but UTF-16 has a zero byte.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
