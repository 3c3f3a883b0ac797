/** Parses a form; a bad one is shown again, with status 422 and every word the person typed. */
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { createMiddleware, type Env, type PageContext } from "@/routes/context.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Context } from "hono";
import type { Errors, FormState, Values } from "@/views/form_state.ts";

/** Builds the page again around a form: the one function that also answers the GET. */
export type Again = (c: PageContext, form: FormState) => Response | Promise<Response>;

export function form<T extends z.ZodType>(schema: T, again: Again) {
  return zValidator("form", schema, (result, c) => {
    if (result.success) return;
    const errors = fieldErrors(result.error);
    return again(c as unknown as Context<Env>, { values: result.data as Values, errors });
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
