/**
 * A push service in this process, and browsers that subscribed with it: it checks who sends
 * (RFC 8292), and each browser opens what came for it (RFC 8291 over RFC 8188).
 */
import { createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { createDecipheriv, type ECDH } from "node:crypto";
import { Buffer } from "node:buffer";

export interface Delivered {
  readonly words: string;
  /** The page it leads to, and what of two takes the other's place. */
  readonly opens: string;
  readonly kind: string;
  readonly ttl: number;
  readonly urgency: string | null;
  /** What the sender proved about itself. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
}

export interface PushBrowser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly delivered: Delivered[];
  /** Answers with this from now on: 410 is a browser that is gone. */
  answers(status: number): void;
}

export type PushDouble = ReturnType<typeof pushDouble>;

export function pushDouble() {
  const browsers = new Map<
    string,
    { open(body: Buffer): string; browser: PushBrowser; status: number }
  >();
  const hung = new Set<PromiseWithResolvers<Response>>();
  let hangs = false;
  const waiting: (() => void)[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const found = browsers.get(new URL(request.url).pathname);
    const body = Buffer.from(await request.arrayBuffer());
    if (hangs) {
      const never = Promise.withResolvers<Response>();
      hung.add(never);
      waiting.splice(0).forEach((told) => told());
      return never.promise;
    }
    if (!found) return new Response(null, { status: 404 });
    if (found.status !== 201) {
      waiting.splice(0).forEach((told) => told());
      return new Response(null, { status: found.status });
    }
    found.browser.delivered.push({
      ...JSON.parse(found.open(body)),
      ttl: Number(request.headers.get("ttl")),
      urgency: request.headers.get("urgency"),
      claims: claimsOf(request.headers.get("authorization") ?? ""),
    });
    waiting.splice(0).forEach((told) => told());
    return new Response(null, { status: 201 });
  });
  const address = `http://127.0.0.1:${server.addr.port}`;
  return {
    address,
    subscribe(): PushBrowser {
      const key = createECDH("prime256v1");
      key.generateKeys();
      const secret = randomBytes(16);
      const path = `/send/${randomBytes(9).toString("base64url")}`;
      const entry = {
        open: (body: Buffer) => opened(body, key, secret),
        status: 201,
        browser: {
          endpoint: `${address}${path}`,
          p256dh: key.getPublicKey("base64url"),
          auth: secret.toString("base64url"),
          delivered: [] as Delivered[],
          answers: (status: number) => void (entry.status = status),
        },
      };
      browsers.set(path, entry);
      return entry.browser;
    },
    /** The next request that is read. */
    asked: () => new Promise<void>((told) => waiting.push(told)),
    hang: () => void (hangs = true),
    async [Symbol.asyncDispose]() {
      for (const each of hung) each.resolve(new Response(null, { status: 500 }));
      await server.shutdown();
    },
  };
}

/** RFC 8291, 3.4, and the one record of RFC 8188, 2. */
function opened(body: Buffer, key: ECDH, secret: Buffer): string {
  const salt = body.subarray(0, 16);
  const idLength = body[20]!;
  const senderKey = body.subarray(21, 21 + idLength);
  const shared = key.computeSecret(senderKey);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), key.getPublicKey(), senderKey]);
  const input = derived(shared, secret, info, 32);
  const contentKey = derived(input, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derived(input, salt, "Content-Encoding: nonce\0", 12);
  const record = body.subarray(21 + idLength);
  const decipher = createDecipheriv("aes-128-gcm", contentKey, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const plain = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  const end = plain.lastIndexOf(2);
  return plain.subarray(0, end).toString();
}

const derived = (key: Buffer, salt: Buffer, info: string | Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, info, length));

/** Throws where the signature is not that of the key it names. */
function claimsOf(authorization: string): Delivered["claims"] {
  const [, token = "", key = ""] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const publicKey = createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const right = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!right) throw new Error("Cannot believe this sender");
  return JSON.parse(Buffer.from(claims, "base64url").toString());
}
