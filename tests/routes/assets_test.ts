import { deepEqual, equal, match } from "node:assert/strict";
import { type AssetFile, assets } from "@/routes/assets.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const css: AssetFile = {
  type: "text/css; charset=utf-8",
  identity: bytes("body{}"),
  br: bytes("br"),
  gzip: bytes("gz"),
};
const icon: AssetFile = { type: "image/vnd.microsoft.icon", identity: bytes("icon") };
const app = assets(new Map([["app.0a.css", css], ["favicon.0b.ico", icon]]));
const get = (path: string, encoding = "", method = "GET") =>
  app.request(path, { method, headers: { "accept-encoding": encoding } });

Deno.test("a built file is sent compressed, for ever, and varies by what is accepted", async () => {
  const answer = await get("/static/app.0a.css", "gzip, deflate, br, zstd");
  equal(answer.status, 200);
  equal(await answer.text(), "br");
  equal(answer.headers.get("content-encoding"), "br");
  equal(answer.headers.get("content-type"), "text/css; charset=utf-8");
  equal(answer.headers.get("cache-control"), "public, max-age=31536000, immutable");
  equal(answer.headers.get("vary"), "Accept-Encoding");
});

Deno.test("gzip or plain bytes go to those who take no brotli", async () => {
  equal(await (await get("/static/app.0a.css", "gzip")).text(), "gz");
  equal(await (await get("/static/app.0a.css", "br;q=0, gzip;q=0.5")).text(), "gz");
  equal(await (await get("/static/app.0a.css")).text(), "body{}");
  equal((await get("/static/app.0a.css")).headers.get("content-encoding"), null);
});

Deno.test("HEAD says how long a file is and sends nothing", async () => {
  const answer = await get("/static/app.0a.css", "br", "HEAD");
  equal(answer.headers.get("content-length"), "2");
  equal(await answer.text(), "");
});

Deno.test("any other name is not found", async () => {
  const names = ["app.css", "..%2fdeno.json", "app.0b.css"];
  const answers = await Promise.all(names.map((name) => get(`/static/${name}`)));
  deepEqual(answers.map(({ status }) => status), [404, 404, 404]);
});

Deno.test("/favicon.ico is the icon, kept for a day", async () => {
  const answer = await get("/favicon.ico");
  equal(await answer.text(), "icon");
  match(answer.headers.get("cache-control")!, /max-age=86400$/);
});
