/** The least that keeps a body safely: written as it comes, hashed, on the disk before the answer. */
import { createHash } from "node:crypto";

const folder = Deno.args[0]!;

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen({ port }) {
    Deno.stdout.writeSync(new TextEncoder().encode(`http://127.0.0.1:${port}\n`));
  },
}, async (request) => {
  const path = `${folder}/${crypto.randomUUID()}`;
  using file = await Deno.open(path, { write: true, createNew: true });
  const hash = createHash("sha256");
  for await (const piece of request.body ?? []) {
    hash.update(piece);
    for (let at = 0; at < piece.byteLength;) at += await file.write(piece.subarray(at));
  }
  await file.syncData();
  return new Response(hash.digest("hex"));
});
