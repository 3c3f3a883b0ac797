/** Where a request came from; a proxy's word counts only where the settings name that proxy. */
import { createMiddleware, type PageContext } from "@/routes/context.ts";

interface ConnectionInfo {
  readonly remoteAddr?: { readonly hostname?: string };
}

/** Who is at the other end of the connection: a proxy, where there is one. */
export const peerOf = (c: PageContext): string | null =>
  (c.env as ConnectionInfo | undefined)?.remoteAddr?.hostname ?? null;

export const address = createMiddleware(async function address(c, next) {
  const peer = peerOf(c);
  const forwarded = c.req.header("x-forwarded-for");
  const trusted = peer !== null && c.var.install.trustedProxies.includes(peer);
  const last = trusted ? forwarded?.split(",").at(-1)?.trim() : undefined;
  c.set("address", last || peer);
  await next();
});
