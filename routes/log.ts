/** One line a request: the route's pattern and never its address, which may hold a token or a name. */
import { matchedRoutes } from "hono/route";
import { createMiddleware, type PageContext } from "@/routes/context.ts";

export const log = createMiddleware(async function log(c, next) {
  const began = performance.now();
  const requestId = crypto.randomUUID();
  c.set("requestId", requestId);
  await next();
  // Not c.header(), which makes a finished answer anew.
  c.res.headers.set("X-Request-Id", requestId);
  const { visitor } = c.var;
  c.var.log.info({
    requestId,
    method: c.req.method,
    route: patternOf(c),
    status: c.res.status,
    ms: Math.round(performance.now() - began),
    ...(visitor?.kind === "actor" ? { role: visitor.actor.role } : {}),
  }, "request");
});

/** Middleware that stands behind a route matches its address, too. */
const patternOf = (c: PageContext): string =>
  matchedRoutes(c).findLast(({ path }) => path !== "/*")?.path ?? "/*";
