/** Has this browser woken for calls, where somebody asks for it. */

const place = document.querySelector("[data-push]");

export function offerPush() {
  if (!place) return;
  const said = place.querySelector("[data-push-status]");
  if (!("serviceWorker" in navigator && "PushManager" in globalThis)) {
    said.textContent =
      "This browser cannot be woken. On an iPhone or iPad, add Bedside to the home screen first.";
    return;
  }
  const ways = place.querySelector("[data-push-ways]");
  ways.hidden = false;
  place.querySelector("[data-push-on]").addEventListener("click", async () => {
    said.textContent = "Asking this browser…";
    said.textContent = await turnOn().then(
      () => "",
      (error) => error.said ?? "This browser could not be set up to be woken. Try another one",
    );
    if (said.textContent === "") location.reload();
  });
}

async function turnOn() {
  if (await Notification.requestPermission() !== "granted") {
    throw Object.assign(new Error("Cannot notify"), {
      said: "This browser may show no notifications. Allow them for this page, then try again",
    });
  }
  const { pushWorker, pushKey, push } = place.dataset;
  const registration = await navigator.serviceWorker.register(ours(pushWorker));
  await ready(registration);
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: pushKey,
  });
  const { endpoint, keys: { p256dh, auth } } = subscription.toJSON();
  const answer = await fetch(push, {
    method: "POST",
    credentials: "same-origin",
    redirect: "error",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ endpoint, p256dh, auth }),
  });
  if (answer.ok) return;
  const problem = await answer.json().then((said) => said.problem, () => undefined);
  throw Object.assign(new Error("Not taken"), { said: problem });
}

/** A worker that is still being installed cannot subscribe in every browser. */
function ready({ installing, waiting, active }) {
  const worker = installing ?? waiting;
  if (active || !worker) return Promise.resolve();
  return new Promise((done) =>
    worker.addEventListener("statechange", () => worker.state === "activated" && done())
  );
}

/** Made once: a browser refuses a second one by the same name, and whoever tries again needs it. */
let policy;

/** Trusted Types let no other script be started as a worker than this one of our own. */
function ours(address) {
  policy ??= globalThis.trustedTypes?.createPolicy("workers", {
    createScriptURL(wanted) {
      if (wanted === place.dataset.pushWorker && wanted.startsWith("/desk/")) return wanted;
      throw new TypeError("Not one of our own scripts");
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
