/**
 * A form that arrives twice is taken once. On a slow line a button is pressed again before the
 * page's script has come, or the answer is lost and the form sent again: without this a message
 * would stand there twice, and a person be told that somebody was quicker, who was themselves.
 */
import { createHash } from "node:crypto";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { isPlainForm } from "@/routes/sign_in_first.ts";

interface Sent {
  readonly form: string;
  /** Where it led; nothing where it was not taken. */
  readonly answer: Promise<Response | undefined>;
}

/** What each session sent last, in memory alone: after a restart the second is refused as ever. */
const sent = new WeakMap<Store, Map<Id<"Session">, Sent>>();
const mostRemembered = 1000;

/** Whoever has opened a page since has seen what became of it, and means what they send again. */
export const sentOnce = createMiddleware(async function sentOnce(c, next) {
  const { visitor, store } = c.var;
  if (visitor.kind !== "actor" || !opensPage(c)) return await next();
  const last = lastSent(store);
  const { sessionId } = visitor.actor;
  if (c.req.method === "GET") last.delete(sessionId);
  if (c.req.method !== "POST" || !isPlainForm(c)) return await next();
  const form = await fingerprintOf(c);
  const before = last.get(sessionId);
  const answer = before?.form === form ? await before.answer : undefined;
  if (answer) return answer.clone();
  const { promise, resolve } = Promise.withResolvers<Response | undefined>();
  last.set(sessionId, { form, answer: promise });
  for (const oldest of last.keys()) if (last.size > mostRemembered) last.delete(oldest);
  try {
    await next();
  } finally {
    const { status, headers } = c.res;
    resolve(status === 303 ? new Response(null, { status, headers }) : undefined);
  }
});

/** As a browser asks for a page; scripts take anything, and say themselves what they ask again. */
const opensPage = ({ req }: PageContext): boolean =>
  req.header("accept")?.startsWith("text/html") === true && !req.header("hx-request");

async function fingerprintOf({ req }: PageContext): Promise<string> {
  const { pathname, search } = new URL(req.url);
  const body = new Uint8Array(await req.arrayBuffer());
  return createHash("sha256").update(`${pathname}${search}\n`).update(body).digest("base64url");
}

function lastSent(store: Store): Map<Id<"Session">, Sent> {
  const known = sent.get(store) ?? new Map<Id<"Session">, Sent>();
  sent.set(store, known);
  return known;
}
