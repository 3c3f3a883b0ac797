/** htmx attributes for a spread: `<button {...hx({ post: paths.claim(id), target: "#queue" })}>`. */
import { useChrome } from "@/views/chrome.ts";

/**
 * hx-csp strips every hx-* attribute from an element that does not carry the answer's nonce,
 * so markup slipped in by someone else stays inert.
 */
export function hx(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const stamped: Record<string, string> = { "hx-nonce": useChrome().nonce };
  for (const [name, value] of Object.entries(attributes)) stamped[`hx-${name}`] = value;
  return stamped;
}
