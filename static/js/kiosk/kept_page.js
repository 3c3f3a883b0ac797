/** Has a service worker keep this page and its parts, so that it opens without a network. */

/** Resolves once everything is there; does nothing where a browser has no such workers. */
export async function keepPage({ worker, parts }) {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(ours(worker));
  const { active } = await navigator.serviceWorker.ready;
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => data.kept && done();
    active.postMessage({ keep: JSON.parse(parts) }, [port2]);
  });
}

/** Trusted Types let no other script be started as a worker than this one of our own. */
function ours(address) {
  const trusted = self.trustedTypes;
  if (!trusted) return address;
  return trusted.createPolicy("workers", {
    createScriptURL(wanted) {
      if (wanted === "/kiosk/worker.js") return wanted;
      throw new TypeError("Not one of our own scripts");
    },
  }).createScriptURL(address);
}
