/** Asks the worker (static/js/workers/look_worker.js), which holds one photograph at a time. */

/** `look(file, thresholds)`: what it saw; undefined where there is no worker, or it could not. */
export function newLooker(address) {
  let worker = started(address);
  let answer = () => {};
  // Its script may not arrive, also before the first photograph is chosen: then the page looks.
  const broke = () => {
    worker?.terminate();
    worker = undefined;
    answer(undefined);
  };
  if (worker) {
    worker.onmessage = ({ data }) => answer(data);
    worker.onerror = worker.onmessageerror = broke;
  }
  return function look(file, thresholds) {
    if (!worker) return Promise.resolve(undefined);
    return new Promise((done) => {
      answer = done;
      worker.postMessage({ file, thresholds });
    });
  };
}

/** Only where it can open photographs in parts of their size; without, the page does as well. */
function started(address) {
  if (!("ImageDecoder" in globalThis) || !("OffscreenCanvas" in globalThis)) return undefined;
  try {
    return new Worker(ours(address));
  } catch {
    return undefined;
  }
}

let policy;

/** Trusted Types let no other script be started as a worker than one of our own. */
function ours(address) {
  policy ??= globalThis.trustedTypes?.createPolicy("workers", {
    createScriptURL(wanted) {
      const { href, origin, pathname } = new URL(wanted, location.href);
      if (origin === location.origin && pathname.startsWith("/static/")) return href;
      throw new TypeError(`Not one of our own scripts: ${pathname}`);
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
