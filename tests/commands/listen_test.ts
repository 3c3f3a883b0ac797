import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { readCertificate } from "@/commands/certificate.ts";
import { listen } from "@/commands/listen.ts";
import { BadSetting } from "@/commands/settings.ts";
import { oneLook } from "@/commands/watch_certificate.ts";
import { testFolder } from "@/tests/support/install.ts";

const kept = new URL("certificates/", import.meta.url).pathname;

/** A certificate's two files, which `put` replaces as a renewal does. */
async function twoFiles() {
  const folder = await testFolder();
  const tls = { cert: `${folder.path}/chain.pem`, key: `${folder.path}/private.pem` };
  const put = async (cert: string, key = cert) => {
    await Deno.copyFile(`${kept}${cert}.pem`, tls.cert);
    await Deno.copyFile(`${kept}${key}.key`, tls.key);
  };
  await put("first");
  return { tls, put, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** What somebody is answered who trusts this one certificate. */
async function askTrusting(name: string, address: string): Promise<string> {
  const caCerts = [await Deno.readTextFile(`${kept}${name}.pem`)];
  using client = Deno.createHttpClient({ caCerts, poolMaxIdlePerHost: 0 });
  return await (await fetch(address, { client })).text();
}

Deno.test("a certificate that was renewed on the disk is shown from then on", async () => {
  await using files = await twoFiles();
  const server = await listen(at(files.tls), () => new Response("well"));
  try {
    equal(await askTrusting("first", server.address), "well");
    equal(await server.renewCertificate(), "same");
    await files.put("renewed");
    equal(await server.renewCertificate(), "renewed");
    equal(await askTrusting("renewed", server.address), "well");
    await rejects(askTrusting("first", server.address));
  } finally {
    await server.stop();
  }
});

Deno.test("a certificate is not changed while something is being read, which goes on", async () => {
  await using files = await twoFiles();
  const arrived = Promise.withResolvers<void>();
  const server = await listen(at(files.tls), async (request) => {
    const body = request.body!.getReader();
    await body.read();
    arrived.resolve();
    while (!(await body.read()).done);
    return new Response("all of it");
  });
  try {
    const going = new TransformStream<Uint8Array, Uint8Array>();
    const writer = going.writable.getWriter();
    using client = Deno.createHttpClient({
      caCerts: [await Deno.readTextFile(`${kept}first.pem`)],
    });
    const answer = fetch(server.address, { client, method: "POST", body: going.readable });
    await writer.write(new Uint8Array(10));
    await arrived.promise;
    await files.put("renewed");
    const renewing = server.renewCertificate();
    await writer.write(new Uint8Array(10));
    await writer.close();
    equal(await (await answer).text(), "all of it");
    equal(await renewing, "renewed");
  } finally {
    await server.stop();
  }
});

Deno.test("half a renewal changes nothing, and is said once", async () => {
  await using files = await twoFiles();
  const server = await listen(at(files.tls), () => new Response("well"));
  try {
    const said: string[] = [];
    const keep = (...words: unknown[]) => void said.push(String(words.at(-1)));
    const look = oneLook(server, { info: keep, warn: keep, error: keep }, () => new Date());
    await files.put("renewed", "first");
    await look();
    await look();
    equal(await askTrusting("first", server.address), "well");
    await files.put("renewed");
    await look();
    equal(await askTrusting("renewed", server.address), "well");
    deepEqual(said, [
      "the certificate is not renewed: BEDSIDE_TLS_KEY is not the key of BEDSIDE_TLS_CERT",
      "the renewed certificate is shown",
    ]);
  } finally {
    await server.stop();
  }
});

Deno.test("a certificate that nobody renews is warned of fourteen days before its end", async () => {
  await using files = await twoFiles();
  const certificate = await readCertificate(files.tls);
  const server = {
    certificate: () => certificate,
    renewCertificate: () => Promise.resolve("same" as const),
  };
  const said: string[] = [];
  const keep = (...words: unknown[]) => void said.push(String(words.at(-1)));
  const log = { info: keep, warn: keep, error: keep };
  const before = (days: number) => new Date(certificate.ends.getTime() - days * 86_400_000);
  await oneLook(server, log, () => before(14))();
  deepEqual(said, []);
  await oneLook(server, log, () => before(13.5))();
  deepEqual(said, ["the certificate ends in 13 days, and was not renewed"]);
});

Deno.test("a certificate that cannot be shown is said in words that name its setting", async () => {
  await using files = await twoFiles();
  const says = (words: RegExp) =>
    rejects(readCertificate(files.tls), (error) => {
      match((error as Error).message, words);
      return error instanceof BadSetting;
    });
  await Deno.writeTextFile(files.tls.cert, "nothing of the kind");
  await says(/^BEDSIDE_TLS_CERT does not hold a certificate \(PEM\)$/);
  await files.put("first");
  await Deno.writeTextFile(files.tls.key, "nothing of the kind");
  await says(/^BEDSIDE_TLS_KEY does not hold a private key without a password \(PEM\)$/);
  await Deno.remove(files.tls.key);
  await says(/^BEDSIDE_TLS_KEY \/.* is not there$/);
});

for (const host of ["0.0.0.0", "::", "192.168.1.5", "127.evil.example"]) {
  Deno.test(`plain http is refused on ${host}, where others could read along`, async () => {
    const plain = { host, port: 0, tls: undefined, trustedProxies: [] };
    await rejects(listen(plain, () => new Response("well")), /BEDSIDE_TLS_CERT.*TRUSTED_PROXIES/);
  });
}

for (const host of ["127.0.0.1", "127.0.0.2", "localhost"]) {
  Deno.test(`plain http is taken on ${host}, and anywhere behind a proxy that is named`, async () => {
    const own = await listen(
      { host, port: 0, tls: undefined, trustedProxies: [] },
      () => new Response("well"),
    );
    await own.stop();
    const proxied = await listen(
      { host: "0.0.0.0", port: 0, tls: undefined, trustedProxies: ["10.0.0.1"] },
      () => new Response("well"),
    );
    await proxied.stop();
  });
}

const at = (tls: { cert: string; key: string }) => ({
  host: "127.0.0.1",
  port: 0,
  tls,
  trustedProxies: [],
});
