/** Where a request came from; a proxy's word counts only where the settings name that proxy. */
import { createMiddleware } from "@/routes/context.ts";

interface ConnectionInfo {
  readonly remoteAddr?: { readonly hostname?: string };
}

export const address = createMiddleware(async function address(c, next) {
  const peer = (c.env as ConnectionInfo | undefined)?.remoteAddr?.hostname ?? null;
  const forwarded = c.req.header("x-forwarded-for");
  const trusted = peer !== null && c.var.install.trustedProxies.includes(peer);
  const last = trusted ? forwarded?.split(",").at(-1)?.trim() : undefined;
  c.set("address", last || peer);
  await next();
});
