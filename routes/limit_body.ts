/** Bodies over their limit are refused while they arrive, not after. */
import { bodyLimit } from "hono/body-limit";
import type { PageContext } from "@/routes/context.ts";
import { createMiddleware } from "@/routes/context.ts";
import { refusalPage } from "@/routes/refusals.tsx";

/** Long clinical text fits many times; files go the way of routes/uploads.ts, with limits of their own. */
export const formBytes = 256 * 1024;

const limited = bodyLimit({
  maxSize: formBytes,
  onError: (c) =>
    refusalPage(
      c as PageContext,
      413,
      "That was too much at once",
      "The form held more than Bedside takes. Shorten the longest text, and send it again",
    ),
});

const takesFiles = (path: string) =>
  /^\/(referrals|link)\/[^/]+\/photographs$|^\/patients\/import$/.test(path) ||
  /^\/admin\/translations\/[^/]+\/import$/.test(path) || takesPieces(path);

/** Photographs in pieces, by the protocol of routes/photographs/tus.ts. */
export const takesPieces = (path: string) =>
  /^\/(referrals\/[^/]+|link\/[^/]+|calls\/[^/]+\/photographs\/[^/]+)\/uploads(\/[^/]+)?$/
    .test(path);

export const limitBody = createMiddleware(async function limitBody(c, next) {
  if (takesFiles(c.req.path)) return await next();
  return await limited(c, next);
});
