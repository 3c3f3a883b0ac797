/** Answers with a page inside its chrome: who is signed in, where they are, what they can go to. */
import type { Child } from "hono/jsx";
import type { Id } from "@/db/columns.ts";
import {
  idleSeconds,
  tabletIdleSeconds,
  tabletWarnSeconds,
  warnSeconds,
} from "@/domain/access/sessions.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { PageContext } from "@/routes/context.ts";
import { navigationFor } from "@/routes/navigation.ts";
import { takeNotice } from "@/routes/notice.ts";
import { type Chrome, ChromeContext } from "@/views/chrome.ts";
import { InLanguage } from "@/views/links/in_language.tsx";
import { paths } from "@/views/paths.ts";

type Status = 200 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 423 | 429 | 500 | 503;

/** `page` must be a component (`<QueuePage …/>`), so that it renders inside the chrome. */
export function show(c: PageContext, page: Child, status: Status = 200): Response {
  const { speech } = c.var;
  const said = speech ? <InLanguage say={speech}>{page}</InLanguage> : page;
  const html = <ChromeContext.Provider value={chromeOf(c)}>{said}</ChromeContext.Provider>;
  return c.html(html.toString(), status) as Response;
}

/** Where htmx asks to swap one part of a page, that part alone; everyone else gets the page. */
export function showPart(
  c: PageContext,
  page: Child,
  part: () => Child,
  status: Status = 200,
): Response {
  c.header("Vary", "HX-Request", { append: true });
  return c.req.header("hx-request") ? show(c, part(), status) : show(c, page, status);
}

/** Says whose record the answer shows, or that it is of nobody listed; the guard writes it down. */
export function shows(c: PageContext, patientId: Id<"Patient"> | null): void {
  c.set("shownPatient", patientId);
}

function chromeOf(c: PageContext): Chrome {
  const { visitor, install, nonce } = c.var;
  const around = {
    nonce,
    path: c.req.path,
    version: install.version,
    demo: install.demo,
    takeNotice: () => c.var.fetchedAhead ? undefined : takeNotice(c),
  };
  if (visitor?.kind !== "actor") return { ...around, navigation: [] };
  const { actor } = visitor;
  return {
    ...around,
    // Until a second factor is set up, every one of them would only lead back to it.
    navigation: actor.owesSecondFactor ? [] : navigationFor(actor, c.var.surroundings),
    person: {
      name: actor.name,
      roleLabel: roleCatalogue[actor.role].label,
      organisation: actor.organisationName,
      otherMemberships: visitor.otherMemberships,
      tablet: actor.tablet !== undefined,
    },
    idle: actor.tablet
      ? {
        warnAfterSeconds: tabletWarnSeconds,
        endAfterSeconds: tabletIdleSeconds,
        signIn: paths.tabletWho(),
      }
      : { warnAfterSeconds: warnSeconds, endAfterSeconds: idleSeconds, signIn: paths.signIn() },
    breakGlass: emergencyOf(c, actor),
  };
}

function emergencyOf(c: PageContext, actor: Actor): Chrome["breakGlass"] {
  const { breakGlassPatientId, breakGlassUntil } = actor;
  if (!breakGlassPatientId || !breakGlassUntil) return undefined;
  return {
    patientName: c.var.surroundings?.openedPatient ?? "one patient",
    href: paths.patient(breakGlassPatientId),
    until: breakGlassUntil,
  };
}
