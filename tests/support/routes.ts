/** The routes of the app as a test meets them: those that have a guard. */
import { answersScripts, type GuardKind, guardKind } from "@/routes/guard.ts";
import type { testApp } from "@/tests/support/app.ts";

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly guard: GuardKind;
  /** Answered in JSON, also where whoever asks may not go on. */
  readonly toScript: boolean;
}

export const noSuchId = "01990000-0000-7000-8000-000000000000";

export function routesOf(
  { app }: Pick<Awaited<ReturnType<typeof testApp>>, "app">,
): readonly Route[] {
  return app.routes.flatMap(({ method, path, handler }) => {
    const guard = guardKind(handler);
    return guard ? [{ method, path, guard, toScript: answersScripts(handler) }] : [];
  });
}

export const sayRoute = ({ method, path }: Route) => `${method} ${path}`;

/** Sent by scripts as somebody types, which read the status alone: their answers are no pages. */
export const forScripts = (path: string): boolean =>
  /^\/session\/keep$|\/draft$|\/saved$|\/tiles$/.test(path);

/** These speak tus, not forms: tests/routes/photographs/tus_test.ts. */
export const speaksTus = (path: string): boolean => /\/uploads(\/:uploadId)?$/.test(path);
