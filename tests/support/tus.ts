/** Asks in the words of tus 1.0.0, as a program that sends a photograph does. */
import type { SignedIn } from "@/tests/factories/people.ts";
import type { testApp } from "@/tests/support/app.ts";

type Bedside = Pick<Awaited<ReturnType<typeof testApp>>, "ask">;

type Metadata = Readonly<Record<string, string>>;

const pieceType = "application/offset+octet-stream";

export const encoded = (metadata: Metadata): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${new TextEncoder().encode(value).toBase64()}`)
    .join(",");

export function tusAs(bedside: Bedside, person: SignedIn) {
  const version = { "Tus-Resumable": "1.0.0" };
  const ask = (method: string, path: string, headers: object = {}, body?: BodyInit) =>
    bedside.ask(path, {
      method,
      headers: { ...version, ...headers },
      ...(body === undefined ? {} : { body }),
    }, person);
  const creation = (length: number, metadata: Metadata) => ({
    "Upload-Length": String(length),
    "Upload-Metadata": encoded({ kind: "close_up", filename: "arm.jpg", ...metadata }),
  });
  return {
    ask,
    begin: (path: string, length: number, metadata: Metadata = {}) =>
      ask("POST", path, creation(length, metadata)),
    /** All of it with its creation, in one request; `body` may bring the bytes in its own time. */
    send: (path: string, bytes: Uint8Array<ArrayBuffer>, body: BodyInit = bytes) =>
      ask("POST", path, { ...creation(bytes.length, {}), "Content-Type": pieceType }, body),
    patch: (path: string, from: number, body: BodyInit) =>
      ask("PATCH", path, { "Content-Type": pieceType, "Upload-Offset": String(from) }, body),
    head: (path: string) => ask("HEAD", path),
  };
}
