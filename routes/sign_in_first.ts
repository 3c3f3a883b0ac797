/** Someone who is not signed in is sent to sign in, and comes back to where they were with what they typed. */
import { keepForm, type KeptFields } from "@/domain/access/kept_forms.ts";
import type { Id } from "@/db/columns.ts";
import type { PageContext } from "@/routes/context.ts";
import { wasTablet } from "@/routes/devices/tablet.ts";
import { paths } from "@/views/paths.ts";

export async function sendToSignIn(c: PageContext): Promise<Response> {
  // A line of events ends by this, and is asked for again by its page, which then is sent.
  if (c.req.header("accept") === "text/event-stream") return c.body(null, 204);
  const { visitor } = c.var;
  const ended = visitor.kind === "ended";
  const kept = ended && await keepWhatWasTyped(c, visitor.owner);
  const next = { to: comeBackTo(c), kept, ended };
  const address = c.var.tablet
    ? paths.tabletWho(next)
    : visitor.kind === "nobody" && wasTablet(c)
    ? paths.pair()
    : paths.signIn(next);
  if (c.req.header("hx-request")) {
    c.header("HX-Redirect", address);
    return c.body(null, 204);
  }
  return c.redirect(address, 303);
}

/** For scripts: what they were doing goes on once the person is signed in, in another tab or here. */
export const saySignedOut = (c: PageContext): Response =>
  c.json({ problem: "You have been signed out. Sign in in another tab, then try again" }, 401);

/** True where this was a form whose words are kept now. */
export async function keepWhatWasTyped(c: PageContext, owner: Id<"User">): Promise<boolean> {
  if (c.req.method !== "POST" || !isPlainForm(c)) return false;
  const fields = wordsOf(await c.req.parseBody({ all: true }));
  await keepForm(c.var.store, owner, c.req.path, fields);
  return Object.keys(fields).length > 0;
}

export const isPlainForm = (c: PageContext) =>
  c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;

/** The page the person was on: this one, or, for a form's own address, the page that showed the form. */
export function comeBackTo(c: PageContext): string {
  const here = new URL(c.req.url);
  if (c.req.method === "GET" && !c.req.header("hx-request")) return here.pathname + here.search;
  const from = c.req.header("referer");
  if (!from || !URL.canParse(from)) return c.req.method === "GET" ? "/" : here.pathname;
  const page = new URL(from);
  const ours = page.host === here.host || page.origin === c.var.install.publicUrl;
  return ours ? page.pathname + page.search : "/";
}

/** What was typed, without files. */
export function wordsOf(body: Readonly<Record<string, unknown>>): KeptFields {
  const words: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === "string") words[name] = value;
    else if (Array.isArray(value)) words[name] = value.filter((each) => typeof each === "string");
  }
  return words;
}
