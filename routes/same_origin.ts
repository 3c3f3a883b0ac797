/** A change is asked for from our own pages only. */
import { Refusal } from "@/domain/errors.ts";
import { createMiddleware } from "@/routes/context.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Every method that changes something, of whatever content type, so that no JSON or upload slips
 * past. Browsers since 2020 say where a request comes from in Sec-Fetch-Site; older ones in Origin,
 * and Firefox before 70, on patients' phones, in Referer alone.
 */
export const sameOrigin = createMiddleware(async function sameOrigin(c, next) {
  if (!safe.has(c.req.method) && !isOneClick(c.req.path) && !cameFromHere(c)) {
    throw new Refusal(
      "forbidden",
      "This request did not come from a Bedside page. Go back and try again",
    );
  }
  await next();
});

/**
 * RFC 8058: the server of whoever reads an e-mail posts there, when they press "unsubscribe". Its
 * address cannot be guessed, nobody is signed in behind it, and it does that one thing.
 */
const isOneClick = (path: string) => /^\/i\/[^/]+\/unsubscribe$/.test(path);

function cameFromHere(c: Parameters<typeof sameOrigin>[0]): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("origin") ?? originOf(c.req.header("referer"));
  return origin !== undefined &&
    (origin === c.var.install.publicUrl || origin === new URL(c.req.url).origin);
}

const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
