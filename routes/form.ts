/** Parses a form; a bad one is shown again, with status 422 and every word the person typed. */
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Errors, FormState, Values } from "@/views/form_state.ts";

/** Builds the page again around a form: the one function that also answers the GET. */
export type Again = (c: PageContext, form: FormState) => Response | Promise<Response>;

type Schema<T> = T | ((c: PageContext) => T);

/**
 * A schema may depend on the request (which NHS numbers this install takes). Where the handler
 * behind it refuses with "invalid" or "conflict", the page is shown again as well: what was typed
 * is not lost because somebody else was quicker.
 */
export function form<T extends z.ZodType>(schema: Schema<T>, again: Again) {
  const parse = (by: T) =>
    zValidator("form", by, (result, c) => {
      if (result.success) return;
      const errors = fieldErrors(result.error);
      return again(c as unknown as PageContext, { values: result.data as Values, errors });
    });
  const parsed: ReturnType<typeof parse> = async function parsed(context, next) {
    const c = context as unknown as PageContext;
    const answer = await parse(typeof schema === "function" ? schema(c) : schema)(context, next);
    if (c.error instanceof Refusal) await showRefused(c, c.error, again);
    return answer;
  };
  return parsed;
}

/** The same for a form that only asks, and so stands in the address. */
export function search<T extends z.ZodType>(schema: T, again: Again) {
  return zValidator("query", schema, (result, c) => {
    if (result.success) return;
    const errors = fieldErrors(result.error);
    return again(c as unknown as PageContext, { values: c.req.query(), errors });
  });
}

async function showRefused(c: PageContext, { kind, message }: Refusal, again: Again) {
  if (kind !== "invalid" && kind !== "conflict") return;
  const values = await c.req.parseBody({ all: true }) as Values;
  const page = await again(c, { values, errors: { form: [message] }, refused: kind });
  c.res = undefined;
  c.res = new Response(page.body, {
    status: kind === "conflict" ? 409 : 422,
    headers: page.headers,
  });
}

/** Each message under the first part of its path; what belongs to no field goes under `form`. */
function fieldErrors(error: z.core.$ZodError): Errors {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    (errors[String(issue.path[0] ?? "form")] ??= []).push(issue.message);
  }
  return errors;
}

/** Forms are sent as forms. Goes before form() by itself, on every POST of the app. */
export const onlyForms = createMiddleware(async function onlyForms(c, next) {
  if (c.req.method === "POST") {
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    const isForm = type === undefined || type === "application/x-www-form-urlencoded" ||
      type === "multipart/form-data";
    if (!isForm) throw new Refusal("invalid", "Send this as a form");
  }
  await next();
});

/** What a page shows in its form: what was just sent, else what was kept from before a sign-out, else `fresh`. */
export function formShown(
  c: PageContext,
  again: FormState | undefined,
  fresh: Values = {},
): FormState {
  if (again) return again;
  return { values: c.var.kept ? { ...fresh, ...c.var.kept } : fresh, errors: {} };
}
