/** Asks in the words of tus 1.0.0, as a program that sends a photograph does. */
import type { SignedIn } from "@/tests/factories/people.ts";
import type { testApp } from "@/tests/support/app.ts";

type Bedside = Pick<Awaited<ReturnType<typeof testApp>>, "ask">;

export const encoded = (metadata: Readonly<Record<string, string>>): string =>
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
  return {
    ask,
    begin: (path: string, length: number, metadata: Readonly<Record<string, string>> = {}) =>
      ask("POST", path, {
        "Upload-Length": String(length),
        "Upload-Metadata": encoded({ kind: "close_up", filename: "arm.jpg", ...metadata }),
      }),
    patch: (path: string, from: number, body: BodyInit) =>
      ask("PATCH", path, {
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": String(from),
      }, body),
    head: (path: string) => ask("HEAD", path),
  };
}
