import { ownNonce } from "@/static/js/live/own_nonce.js";

/** One row's markup as it stands now; null where the case is not in this list, undefined where that is not known. */
export async function fetchRow(address) {
  try {
    const answer = await fetch(address, {
      credentials: "same-origin",
      redirect: "error",
      headers: { "HX-Request": "true" },
    });
    if (answer.status === 204 || answer.status === 404) return null;
    if (!answer.ok) return undefined;
    return ownNonce(await answer.text(), answer);
  } catch {
    return undefined;
  }
}
