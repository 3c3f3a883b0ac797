/** Parses a form; a bad one is shown again, with status 422 and every word the person typed. */
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { Refusal } from "@/domain/errors.ts";
import { takesPieces } from "@/routes/limit_body.ts";
import { refusalPage } from "@/routes/refusals.tsx";
import { wordsOf } from "@/routes/sign_in_first.ts";
import type { Errors, FormState, Values } from "@/views/form_state.ts";

/** Builds the page again around a form: the one function that also answers the GET. */
export type Again = (c: PageContext, form: FormState) => Response | Promise<Response>;

type Schema<T> = T | ((c: PageContext) => T | Promise<T>);

/**
 * A schema may depend on the request (which NHS numbers this install takes, what a service asks). Where the handler
 * behind it refuses with "invalid" or "conflict", the page is shown again as well: what was typed
 * is not lost because somebody else was quicker.
 */
export function form<T extends z.ZodType>(schema: Schema<T>, again: Again) {
  const parse = (by: T) =>
    zValidator("form", by, async (result, c) => {
      if (result.success) return;
      const typed = result.data as Readonly<Record<string, unknown>>;
      const errors = await errorsIn(by, typed);
      return await again(c as unknown as PageContext, { values: wordsOf(typed), errors });
    });
  const parsed: ReturnType<typeof parse> = async function parsed(context, next) {
    const c = context as unknown as PageContext;
    const answer = await parse(typeof schema === "function" ? await schema(c) : schema)(
      context,
      next,
    );
    if (c.error instanceof Refusal) await showRefused(c, c.error, again);
    return answer;
  };
  return parsed;
}

/** The same for a form that only asks, and so stands in the address. */
export function search<T extends z.ZodType>(schema: T, again: Again) {
  return zValidator("query", schema, async (result, c) => {
    if (result.success) return;
    const values = c.req.query();
    return await again(c as unknown as PageContext, {
      values,
      errors: await errorsIn(schema, values),
    });
  });
}

async function showRefused(c: PageContext, { kind, message }: Refusal, again: Again) {
  if (kind !== "invalid" && kind !== "conflict") return;
  const values = wordsOf(await c.req.parseBody({ all: true }));
  const page = await again(c, { values, errors: { form: [message] }, refused: kind });
  c.res = undefined;
  // What was refused may have no page any more: then it says itself where to go.
  if (page.status === 303) return void (c.res = page);
  c.res = new Response(page.body, {
    status: kind === "conflict" ? 409 : 422,
    headers: page.headers,
  });
}

/** For what a schema has no words for: no page of ours sends it, and zod's own are for developers. */
const noWords = { error: () => "Part of this did not arrive as it should. Open the page again" };

/** Each message under the first part of its path; what belongs to no field goes under `form`. */
export async function errorsIn(schema: z.ZodType, typed: unknown): Promise<Errors> {
  const { error } = await schema.safeParseAsync(typed, noWords);
  const errors: Record<string, string[]> = {};
  for (const issue of error?.issues ?? []) {
    (errors[String(issue.path[0] ?? "form")] ??= []).push(issue.message);
  }
  return errors;
}

/** Forms are sent as forms, and only photographs in pieces otherwise. Goes before form() by itself, on every POST of the app. */
export const onlyForms = createMiddleware(async function onlyForms(c, next) {
  if (c.req.method === "POST" && !takesPieces(c.req.path)) {
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    const isForm = type === undefined || type === "application/x-www-form-urlencoded" ||
      type === "multipart/form-data";
    if (!isForm) {
      return refusalPage(
        c,
        415,
        "Bedside cannot read this",
        "It takes what its own forms send. Go back to the page, and send its form",
      );
    }
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
