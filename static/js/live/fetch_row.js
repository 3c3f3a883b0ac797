import { ownNonce } from "@/static/js/live/own_nonce.js";

/** Over a dead line an answer never comes, and no other row would be read meanwhile. */
const longest = 10_000;

/** One row's markup as it stands now; null where the case is not in this list, undefined where that is not known. */
export async function fetchRow(address) {
  try {
    const answer = await fetch(address, {
      credentials: "same-origin",
      redirect: "error",
      signal: AbortSignal.timeout?.(longest),
      headers: { "HX-Request": "true" },
    });
    if (answer.status === 204 || answer.status === 404) return null;
    if (!answer.ok) return undefined;
    return ownNonce(await answer.text(), answer);
  } catch {
    return undefined;
  }
}
