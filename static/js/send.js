/** Posts form fields to our own server; says whether they arrived, and notices a lost session. */

/** "taken" · "lost" (signed out) · "refused" · "unreached" */
export async function send(address, fields, { keepalive = false, signal } = {}) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: fields,
      redirect: "manual",
      credentials: "same-origin",
      keepalive,
      signal,
    });
    // Only someone who is signed out is sent elsewhere from these addresses.
    if (answer.type === "opaqueredirect" || answer.status === 401) return "lost";
    if (answer.ok) return "taken";
    return answer.status < 500 && answer.status !== 429 ? "refused" : "unreached";
  } catch {
    return "unreached";
  }
}

/** "2:31pm" on an English page, "14:31" on any other. */
export const timeNow = () =>
  new Date().toLocaleTimeString("en-GB", {
    hour: "numeric",
    minute: "2-digit",
    hour12: document.documentElement.lang.startsWith("en"),
    timeZone: "Europe/London",
  }).replace(/\s/g, "").toLowerCase();
