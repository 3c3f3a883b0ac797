/**
 * The words of tus 1.0 (https://tus.io/protocols/resumable-upload). Each answers with what the
 * server said: `status` (0: it was not reached), `problem` in words where it refused, and how far
 * the photograph is. Nothing is thrown.
 */

const version = "1.0.0";

/** Begins an upload; `address` is where it goes on. */
export async function create(address, file, said, signal) {
  const headers = { "Upload-Length": String(file.size), "Upload-Metadata": metadata(said) };
  const answer = await ask("POST", address, { headers, signal });
  return { ...answer, address: answer.location };
}

/** How far it is, after a cut or when the page was closed. */
export const howFar = (address, signal) => ask("HEAD", address, { signal });

export const forget = (address) => ask("DELETE", address);

/** Cancels it; where its last byte was quicker, answers what it has become. */
export async function arrivedBeforeCancelled(address) {
  const { status } = await forget(address);
  if (status !== 404) return undefined;
  const found = await howFar(address);
  return found.photograph ? found : undefined;
}

/** Sends a piece; `progress` is told how many of its bytes have left. */
export const sendPiece = (address, piece, offset, { signal, progress }) =>
  ask("PATCH", address, {
    headers: {
      "Upload-Offset": String(offset),
      "Content-Type": "application/offset+octet-stream",
    },
    body: piece,
    signal,
    progress,
  });

/** An XMLHttpRequest, for fetch says nothing while it sends. */
function ask(method, address, { headers = {}, body, signal, progress } = {}) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    if (signal?.aborted) return done({ status: 0, stopped: true });
    request.open(method, address);
    request.setRequestHeader("Tus-Resumable", version);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (progress) request.upload.addEventListener("progress", ({ loaded }) => progress(loaded));
    request.addEventListener("loadend", () => {
      signal?.removeEventListener("abort", stop);
      done({ ...answerOf(request), stopped: signal?.aborted === true });
    });
    signal?.addEventListener("abort", stop);
    request.send(body);
  });
}

function answerOf(request) {
  const offset = request.getResponseHeader("Upload-Offset");
  return {
    status: request.status,
    offset: offset === null ? undefined : Number(offset),
    location: request.getResponseHeader("Location") ?? undefined,
    metadata: request.getResponseHeader("Upload-Metadata") ?? "",
    photograph: request.getResponseHeader("Bedside-Photograph") ?? undefined,
    again: request.getResponseHeader("Bedside-Again") === "true",
    problem: problemIn(request),
  };
}

function problemIn({ responseText }) {
  try {
    return JSON.parse(responseText).problem;
  } catch {
    return undefined;
  }
}

/** `kind b3ZlcnZpZXc=,filename SU1HXzEuanBn` */
const metadata = (said) =>
  Object.entries(said).map(([name, value]) => `${name} ${base64(String(value))}`).join(",");

export const base64 = (text) =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
