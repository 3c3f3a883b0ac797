/** What the page of a call asks of the server. Nothing is kept in the browser. */

/** Over a dead line an answer never comes, and a browser would wait for minutes. */
const longest = 4000;

export function apiOf(address) {
  async function ask(path, { fields } = {}) {
    const answer = await fetch(`${address}${path}`, {
      credentials: "same-origin",
      redirect: "error",
      signal: after(longest),
      headers: { Accept: "application/json" },
      ...fields ? { method: "POST", body: new URLSearchParams(fields) } : {},
    });
    if (!answer.ok) {
      const problem = await answer.json().then((said) => said.problem, () => undefined);
      throw Object.assign(new Error(problem ?? "The server did not answer"), {
        status: answer.status,
        said: problem,
      });
    }
    return answer.status === 204 ? undefined : await answer.json();
  }
  return {
    state: () => ask("/state"),
    seat: (again) => ask("/seat", { fields: again ? { again: "yes" } : {} }),
    ticket: () => ask("/ticket", { fields: {} }),
    line: (fields) => ask("/line", { fields }),
    quality: (row) => ask("/quality", { fields: row }),
    say: (words) => ask("/messages", { fields: { words } }),
    by: (mechanism) => ask("/mechanism", { fields: { mechanism } }),
  };
}

/** That trying again will not help: not signed in, not in the call, no such call. */
export const isFinal = ({ status }) => status >= 400 && status < 500 && status !== 429;

function after(milliseconds) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
