/** Every route says who may use it. tests/routes/guards_test.ts fails for one that does not. */
import type { Handler, MiddlewareHandler } from "hono";
import type { Id } from "@/db/columns.ts";
import { type Looked, lookedAt } from "@/domain/audit/record_look.ts";
import { findKeptForm, forgetForm } from "@/domain/access/kept_forms.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { type Holder, holderOf } from "@/domain/links/holder.ts";
import { isHomes } from "@/domain/links/standing.ts";
import { touchVisit, touchVisitEverySeconds } from "@/domain/links/visits.ts";
import { tabletRefusal } from "@/domain/access/on_tablets.ts";
import { holds, type Permission, refusalOf } from "@/domain/access/permissions.ts";
import { createMiddleware, type Env, type PageContext } from "@/routes/context.ts";
import {
  comeBackTo,
  keepWhatWasTyped,
  saySignedOut,
  sendToSignIn,
} from "@/routes/sign_in_first.ts";
import { guestHere } from "@/routes/calls/guest_here.ts";
import { toGate } from "@/routes/links/form_again.ts";
import { visiting } from "@/routes/links/visit.ts";
import { paths } from "@/views/paths.ts";

interface GuardOptions {
  /** The answer shows a patient's record: looking at it is recorded. */
  readonly looks?: Looked;
  /** A script asks, which cannot follow to a page: whoever may not go on is told so in JSON. */
  readonly answers?: "json";
}

/** One permission, `signed_in` for a person's own account, `link` for a link's holder, or `anyone`. */
export type GuardKind = Permission | "signed_in" | "anyone" | "link";
const guards = new WeakMap<Handler<Env>, GuardKind>();
const toScripts = new WeakSet<Handler<Env>>();

/** What the guard asks for, or undefined where the handler is no guard. */
export const guardKind = (handler: Handler<Env>): GuardKind | undefined => guards.get(handler);

/** Whether a script is answered there, in JSON. */
export const answersScripts = (handler: Handler<Env>): boolean => toScripts.has(handler);

/** Signed in, with a role that holds this permission. */
export function can(permission: Permission, options: GuardOptions = {}): MiddlewareHandler<Env> {
  return remember(
    permission,
    createMiddleware(async function guard(c, next) {
      const inJson = options.answers === "json";
      const detour = await settleVisitor(c, { inJson });
      if (detour) return detour;
      if (!holds(c.var.actor, permission)) {
        const refusal = refusalOf(c.var.actor, permission);
        if (inJson) return c.json({ problem: refusal.message }, 403);
        throw refusal;
      }
      await next();
      await forgetIfTaken(c, c.var.actor.userId);
      // What is asked for without its body is not seen.
      const seen = c.res.status === 200 && c.req.method !== "HEAD";
      if (options.looks && seen) writeDownLook(c, options.looks);
    }),
    options,
  );
}

/** Signed in, in whatever role: a person's own account, which no tablet of a home opens. */
export function signedIn(
  { onTablets = false }: { readonly onTablets?: boolean } = {},
): MiddlewareHandler<Env> {
  return remember(
    "signed_in",
    createMiddleware(async function guard(c, next) {
      const detour = await settleVisitor(c, { evenWithoutSecondFactor: true });
      if (detour) return detour;
      if (c.var.actor.tablet && !onTablets) throw tabletRefusal();
      await next();
      await forgetIfTaken(c, c.var.actor.userId);
    }),
  );
}

/**
 * A browser that opened the link in `:token` with the right date of birth, or the home's staff who
 * opened it beside a resident. Everybody else meets the link's first page, which asks for it.
 */
export function throughLink(
  permission: Permission,
  { answers }: { readonly answers?: "json" } = {},
): MiddlewareHandler<Env> {
  return remember(
    "link",
    createMiddleware(async function guard(c, next) {
      const token = c.req.param("token") ?? "";
      const { store, visitor } = c.var;
      const link = await findLinkByToken(store.read, token);
      const holder = link && await holderOf(store.read, link, visiting(c));
      if (!holder && link && isHomes(link) && visitor.kind !== "actor") {
        return answers === "json" ? saySignedOut(c) : await sendToSignIn(c);
      }
      if (!holder || !holds(holder.actor, permission)) {
        if (answers === "json") {
          return c.json({ problem: "Open your link again and give the date of birth" }, 401);
        }
        return holder ? c.redirect(paths.link(token), 303) : await toGate(c, token);
      }
      c.set("actor", holder.actor);
      c.set("link", holder.link);
      noteStillThere(c, holder);
      // Of a home's staff, whose session ended while they typed.
      const staff = visitor.kind === "actor" ? visitor.actor.userId : undefined;
      if (staff) await takeOutKept(c, staff);
      await next();
      if (staff) await forgetIfTaken(c, staff);
    }),
  );
}

/** A browser that was let into one call by the invitation in `:inviteToken`: a script of its page asks. */
export function asGuest(permission: Permission): MiddlewareHandler<Env> {
  return remember(
    "link",
    createMiddleware(async function guard(c, next) {
      const guest = await guestHere(c);
      if (guest?.state !== "in" || !holds(guest.actor, permission)) {
        return c.json({ problem: "You are not in this call" }, 401);
      }
      c.set("actor", guest.actor);
      await next();
    }),
  );
}

/** Without keeping the page waiting: at worst the date of birth is asked for again. */
function noteStillThere(c: PageContext, { visitId, lastSeenAt }: Holder): void {
  const { store, log, requestId } = c.var;
  if (store.now().getTime() - Date.parse(lastSeenAt) <= touchVisitEverySeconds * 1000) return;
  touchVisit(store, visitId).catch((error: unknown) =>
    log.error({ err: error, requestId }, "visit not touched")
  );
}

/** Open to everyone, written out so that it is a decision. */
export function anyone(): MiddlewareHandler<Env> {
  return remember("anyone", createMiddleware(async (_c, next) => await next()));
}

async function settleVisitor(
  c: PageContext,
  { evenWithoutSecondFactor = false, inJson = false } = {},
): Promise<Response | undefined> {
  const { visitor } = c.var;
  if (visitor.kind !== "actor") return inJson ? saySignedOut(c) : await sendToSignIn(c);
  c.set("actor", visitor.actor);
  await takeOutKept(c, visitor.actor.userId);
  // In the demo nobody has one: everything in it is invented, and gone when it stops.
  const owes = visitor.actor.owesSecondFactor && !c.var.install.demo;
  if (owes && !evenWithoutSecondFactor) {
    if (inJson) return c.json({ problem: "Set up your second factor first, at Your account" }, 403);
    const kept = await keepWhatWasTyped(c, visitor.actor.userId);
    return c.redirect(paths.secondFactor({ to: comeBackTo(c), kept }), 303);
  }
}

async function takeOutKept(c: PageContext, owner: Id<"User">): Promise<void> {
  if (c.req.query("kept")) c.set("kept", await findKeptForm(c.var.store, owner, c.req.path));
}

/** A form that its route took, whichever it was, need not be given back any more. */
async function forgetIfTaken(c: PageContext, owner: Id<"User">): Promise<void> {
  if (c.req.method !== "POST" || c.res.status >= 400) return;
  await forgetForm(c.var.store, owner, c.req.path);
}

function writeDownLook(c: PageContext, what: Looked): void {
  const id = c.req.param(`${what}Id`);
  const patient = c.var.shownPatient;
  if (!id || patient === undefined) {
    throw new Error(`Cannot show a ${what} without saying whose: call shows(c, patientId)`);
  }
  lookedAt(c.var.store, c.var.actor, what, id, patient);
}

function remember(
  kind: GuardKind,
  guard: MiddlewareHandler<Env>,
  { answers }: GuardOptions = {},
): MiddlewareHandler<Env> {
  guards.set(guard as Handler<Env>, kind);
  if (answers === "json") toScripts.add(guard as Handler<Env>);
  return guard;
}
