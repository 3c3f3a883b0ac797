/** What every answer tells the browser it may do. */
import { randomBytes } from "node:crypto";
import { createMiddleware } from "@/routes/context.ts";

/**
 * No inline script or style, nothing from elsewhere, no frame around us. Trusted Types leave only
 * htmx's own policy able to write HTML, and hx-csp makes htmx ignore markup without this answer's
 * nonce; "workers" (static/js/upload/looker.js) starts our own scripts. `blob:` is for photographs
 * chosen and not yet sent.
 */
const policy = (nonce: string) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; worker-src 'self'; style-src 'self'; ` +
  "img-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types htmx workers";

const fixed: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(self), microphone=(self), geolocation=()",
};

/** Everything is patient data until it says otherwise: nothing is kept by the browser or a proxy. */
const unlessSaid: Readonly<Record<string, string>> = { "Cache-Control": "no-store" };

const sandboxed = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * A worker keeps the policy of its own file, and none is started from a sandbox. That of a tablet on a
 * stand asks for pages, which it keeps (static/js/workers/kiosk_worker.js).
 */
const policyOfScripts = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
const isScript = (sent: Headers) => sent.get("Content-Type")?.startsWith("text/javascript");

export const headers = createMiddleware(async function headers(c, next) {
  const nonce = randomBytes(16).toString("base64url");
  c.set("nonce", nonce);
  await next();
  const sent = c.res.headers;
  for (const name in fixed) sent.set(name, fixed[name]!);
  for (const name in unlessSaid) if (!sent.has(name)) sent.set(name, unlessSaid[name]!);
  if (sent.get("Content-Type")?.startsWith("text/html")) {
    sent.set("Content-Security-Policy", policy(nonce));
  } else sent.set("Content-Security-Policy", isScript(sent) ? policyOfScripts : sandboxed);
  if (c.var.install.secure) {
    sent.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
});
