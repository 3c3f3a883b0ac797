/** What a script is told where something cannot be done: the words, and no page. */
import { Refusal } from "@/domain/errors.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import type { FormState } from "@/views/form_state.ts";

const statuses = { invalid: 422, forbidden: 403, not_found: 404, conflict: 409 } as const;

export const inJson = createMiddleware(async function inJson(c, next) {
  await next();
  if (!(c.error instanceof Refusal)) return;
  const { kind, message } = c.error;
  c.res = undefined;
  c.res = c.json({ problem: message }, statuses[kind]);
});

/** In the place of a page that is shown again. */
export const notTaken = (c: PageContext, { errors }: FormState): Response =>
  c.json({ problem: Object.values(errors).flat()[0] ?? "Part of this did not arrive" }, 422);
