/** Requests as no browser writes them, on the wire of the real process. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { openStore } from "@/db/store.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { formBytes } from "@/routes/limit_body.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { draftInFolder, incomingIn, partsIn, tusTo } from "@/tests/support/draft_in_folder.ts";
import { type RunningProcess, startProcess } from "@/tests/support/process.ts";
import { paths } from "@/views/paths.ts";

Deno.test("on the wire: what is too long is refused while it arrives, what is torn ends, and it goes on", async (t) => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-wire-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const bedside = await startProcess({ BEDSIDE_DATA });
  const head = (method: string, path: string, ...headers: string[]) =>
    [
      `${method} ${path} HTTP/1.1`,
      "Host: localhost",
      `Cookie: session=${gp.token}`,
      "Sec-Fetch-Site: same-origin",
      ...headers,
      "Connection: close",
      "\r\n",
    ].join("\r\n");
  const form = "Content-Type: application/x-www-form-urlencoded";
  const history = paths.referralHistory(id);
  const piece = ["Tus-Resumable: 1.0.0", "Content-Type: application/offset+octet-stream"];
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(60_000)]);

  await t.step(
    "a form that says how long it is, and is too long: 413 before it has arrived",
    async () => {
      const answer = await exchange(bedside, [
        head("POST", history, form, `Content-Length: ${formBytes + 1}`),
        "question=a",
      ]);
      match(answer, /^HTTP\/1.1 413 /);
      match(answer, /The form held more than Bedside takes/);
    },
  );
  await t.step("a form that does not say, and goes on and on: 413 while it arrives", async () => {
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const chunks = Array<string>(40).fill(chunk);
    const answer = await exchange(bedside, [
      head("POST", history, form, "Transfer-Encoding: chunked"),
      ...chunks,
    ]);
    match(answer, /^HTTP\/1.1 413 /);
  });
  await t.step("a photograph that says that it is too long: 413 at once", async () => {
    const length = uploadLimits.fileBytes + 1;
    const lengths = [`Upload-Length: ${length}`, `Content-Length: ${length}`];
    const request = head("POST", paths.referralUploads(id), ...piece, ...lengths);
    const answer = await exchange(bedside, [request, jpeg]);
    match(answer, /^HTTP\/1.1 413 /);
    match(answer, /A photograph can be 50 MB at most/);
  });
  await t.step(
    "a length and chunks at once, two lengths, or none that is a number: no confusion",
    async () => {
      for (
        const lies of [
          ["Content-Length: 5", "Transfer-Encoding: chunked"],
          ["Content-Length: 5", "Content-Length: 50"],
          ["Content-Length: five"],
          ["Content-Length: -1"],
          ["Content-Length: 99999999999999999999"],
        ]
      ) {
        const answer = await exchange(bedside, [head("POST", history, form, ...lies), "a=b\r\n"]);
        ok(/^(HTTP\/1.1 4\d\d |$)/.test(answer), `${lies}: ${answer.slice(0, 80)}`);
      }
    },
  );
  await t.step("methods, targets and headers of a stranger's making", async () => {
    for (
      const request of [
        head("TRACE", "/"),
        head("CONNECT", "example.org:443"),
        head("OPTIONS", "*"),
        head("GET", "http://evil.example/account"),
        head("GET", "//evil.example/account"),
        head("GET", "/\\evil.example"),
        head("GET", `/patients?${"q".repeat(100_000)}`),
        head("GET", "/account", `X-Long: ${"h".repeat(100_000)}`),
        head("GET", "/account", ...Array.from({ length: 300 }, (_, i) => `X-${i}: 1`)),
        "GET / HTTP/9.9\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "nonsense\r\n\r\n",
      ]
    ) {
      const answer = await exchange(bedside, [request]);
      const first = request.slice(0, 40);
      ok(!/^HTTP\/1.1 5/.test(answer), `${first}: ${answer.slice(0, 80)}`);
      ok(!/evil\.example/.test(answer), `${first} is repeated`);
    }
  });
  await t.step("a form that is cut leaves no file and no row", async () => {
    const cut = await connectTo(bedside);
    const type = "Content-Type: multipart/form-data; boundary=x";
    const path = paths.referralPhotographs(id);
    await write(cut, head("POST", path, type, "Content-Length: 3000000"));
    await write(cut, "--x\r\nContent-Disposition: form-data; name=side; filename=a.jpg\r\n\r\n");
    await write(cut, jpeg);
    await until(() => incomingIn(BEDSIDE_DATA).length > 0);
    cut.close();
    await until(() => incomingIn(BEDSIDE_DATA).length === 0);
  });
  await t.step("an upload that is cut keeps what came, until it is cancelled", async () => {
    const tus = tusTo(bedside, gp);
    const begun = await tus.begin(paths.referralUploads(id), 3_000_000);
    const upload = begun.headers.get("location")!;
    const cut = await connectTo(bedside);
    const lengths = ["Upload-Offset: 0", "Content-Length: 3000000"];
    await write(cut, head("PATCH", upload, ...piece, ...lengths));
    await write(cut, jpeg);
    await until(() => partsIn(BEDSIDE_DATA).some((part) => sizeOf(part) === jpeg.length));
    cut.close();
    equal((await tus.head(upload)).headers.get("upload-offset"), String(jpeg.length));
    equal((await tus.ask("DELETE", upload)).status, 204);
    deepEqual(partsIn(BEDSIDE_DATA), []);
  });
  await t.step("after all that it is well, has logged nobody, and keeps nothing", async () => {
    equal((await fetch(`${bedside.address}/up`)).status, 200);
    bedside.kill("SIGTERM");
    equal(await bedside.ended, 0);
    const log = bedside.lines.map((line) => JSON.stringify(line));
    const secret = [gp.token, "evil.example", "qqqq", gp.name, id];
    deepEqual(log.filter((line) => secret.some((each) => line.includes(each))), []);
    deepEqual(bedside.lines.filter(({ level }) => Number(level) >= 50), []);
    const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
    equal(await store.read.$count(photographs), 0);
    equal(await store.read.$count(photographUploads), 0);
    await store.close();
  });
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

async function connectTo({ address }: RunningProcess): Promise<Deno.TcpConn> {
  const { hostname, port } = new URL(address);
  return await Deno.connect({ hostname, port: Number(port) });
}

async function write(connection: Deno.TcpConn, part: string | Uint8Array): Promise<void> {
  const bytes = typeof part === "string" ? Uint8Array.from(part, (c) => c.charCodeAt(0)) : part;
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

/** What was answered before the server closed; writing on after that is no fault. */
async function exchange(
  bedside: RunningProcess,
  parts: readonly (string | Uint8Array)[],
): Promise<string> {
  const connection = await connectTo(bedside);
  const answered = readAll(connection);
  try {
    for (const part of parts) await write(connection, part);
  } catch {
    // It was refused before all had arrived.
  }
  const patience = setTimeout(() => connection.close(), 5000);
  const answer = await answered;
  clearTimeout(patience);
  return answer;
}

async function readAll(connection: Deno.TcpConn): Promise<string> {
  let text = "";
  const bytes = new Uint8Array(64 * 1024);
  try {
    while (!isWhole(text)) {
      const read = await connection.read(bytes);
      if (read === null) break;
      text += new TextDecoder().decode(bytes.subarray(0, read));
    }
    connection.close();
  } catch {
    // Closed with what came before.
  }
  return text;
}

/** The server waits for the rest of a body that it has refused; nobody here sends it. */
function isWhole(answer: string): boolean {
  const [head = "", body] = answer.split("\r\n\r\n", 2);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return body !== undefined && length !== undefined &&
    new TextEncoder().encode(body).length >= Number(length);
}

const sizeOf = (path: string) => Deno.statSync(path).size;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
