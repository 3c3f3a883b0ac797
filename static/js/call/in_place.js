/** `<form data-in-place>`: sent without leaving the page, for a new page would cut the call. */
const words = {
  taken: "Sent",
  lost: "Not sent: you have been signed out. What you typed is still here",
  refused: "Not sent. Look at what you typed",
  unreached: "Not sent: there is no connection. Try again",
};

/** Over a dead line an answer never comes, and what is said next would wait for it. */
const longest = 10_000;

export function sendInPlace() {
  for (const form of document.querySelectorAll("form[data-in-place]")) {
    const status = form.querySelector("[data-in-place-status]");
    // One after another: what was said before never undoes what is said now.
    let sending = Promise.resolve();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sending = sending.then(async () => {
        status.textContent = words[await send(form)];
      });
    });
  }
}

async function send(form) {
  const given = new AbortController();
  const late = setTimeout(() => given.abort(), longest);
  try {
    const { ok, status } = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      credentials: "same-origin",
      redirect: "error",
      signal: given.signal,
      headers: { Accept: "application/json" },
    });
    if (ok) return "taken";
    if (status === 401) return "lost";
    return status < 500 && status !== 429 ? "refused" : "unreached";
  } catch {
    return "unreached";
  } finally {
    clearTimeout(late);
  }
}
