/**
 * `/metrics`: for whoever has the token, or where there is none for this machine alone. To everybody
 * else it is not there. Before the session, so that it answers while the database does not.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { peerOf } from "@/routes/address.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";

export const metrics = createApp()
  .get("/", anyone(), async (c) => {
    if (!mayRead(c)) return c.notFound();
    const { text, contentType } = await c.var.watch.metrics();
    return c.body(text, 200, { "Content-Type": contentType });
  });

function mayRead(c: PageContext): boolean {
  const { metricsToken } = c.var.install;
  if (metricsToken === undefined) return isFromHere(c);
  const said = /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  return said !== undefined && timingSafeEqual(hashOf(said), hashOf(metricsToken));
}

/** Of one length, whatever was said. */
const hashOf = (token: string): Uint8Array => createHash("sha256").update(token).digest();

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const ownName = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)(:\d+)?$/i;
/** What proxies add: whoever comes through one may come from anywhere. */
const proxies = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"];

/**
 * A proxy on this machine comes from loopback, too. So where one is named nobody is believed to be
 * here; and an unnamed one gives itself away by what it adds, or by the public name that was asked.
 */
function isFromHere(c: PageContext): boolean {
  const peer = peerOf(c);
  return peer !== null && loopback.test(peer) &&
    !c.var.install.trustedProxies.some((proxy) => loopback.test(proxy)) &&
    ownName.test(c.req.header("host") ?? new URL(c.req.url).host) &&
    proxies.every((name) => c.req.header(name) === undefined);
}
