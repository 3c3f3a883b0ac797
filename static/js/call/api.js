/** What the page of a call asks of the server. Nothing is kept in the browser. */

export function apiOf(address) {
  async function ask(path, { fields, keepalive = false } = {}) {
    const answer = await fetch(`${address}${path}`, {
      credentials: "same-origin",
      redirect: "error",
      keepalive,
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
    seat: () => ask("/seat", { fields: {} }),
    ticket: () => ask("/ticket", { fields: {} }),
    line: (kind) => ask("/line", { fields: { kind } }),
    quality: (row) => ask("/quality", { fields: row }),
    say: (words) => ask("/messages", { fields: { words } }),
    leave: () => ask("/leaving", { fields: {}, keepalive: true }),
  };
}
