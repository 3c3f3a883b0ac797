import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import { createHmac } from "node:crypto";
import { iceServersFor } from "@/domain/calls/turn.ts";

const settings = { urls: ["turn:relay.example:3478", "turns:relay.example:443"], secret: "shared" };
const now = new Date("2026-03-02T09:30:00Z");

Deno.test("without relays of our own no server is named, nobody else's either", () => {
  deepEqual(iceServersFor(undefined, now), []);
});

Deno.test("a name for the relays holds for ten minutes, and its password proves that we made it", () => {
  const [server, ...more] = iceServersFor(settings, now);
  deepEqual(more, []);
  deepEqual(server!.urls, settings.urls);
  const [until, random] = server!.username.split(":");
  equal(Number(until), Date.parse("2026-03-02T09:40:00Z") / 1000);
  match(random!, /^[\w-]{12}$/);
  const password = createHmac("sha1", "shared").update(server!.username).digest("base64");
  equal(server!.credential, password);
});

Deno.test("each who asks is given a name of their own", () => {
  const [one] = iceServersFor(settings, now);
  const [two] = iceServersFor(settings, now);
  notEqual(one!.username, two!.username);
});
