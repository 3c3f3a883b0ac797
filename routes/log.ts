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
  const { method } = c.req;
  const { status } = c.res;
  const route = patternOf(c);
  const milliseconds = performance.now() - began;
  c.var.watch.answered({ requestId, method, route, status, milliseconds, error: c.error });
  c.var.log.info({
    requestId,
    method,
    route,
    status,
    ms: Math.round(milliseconds),
    ...(visitor?.kind === "actor" ? { role: visitor.actor.role } : {}),
  }, "request");
});

/** Middleware that stands behind a route matches its address, too. */
const patternOf = (c: PageContext): string =>
  matchedRoutes(c).findLast(({ path }) => path !== "/*")?.path ?? "/*";
