/** A form whose visit has lapsed waits in the page that asks for the date of birth, and then goes on. */
import type { PageContext } from "@/routes/context.ts";
import { ownPath } from "@/routes/own_path.ts";
import { isPlainForm, wordsOf } from "@/routes/sign_in_first.ts";
import type { FormState, Values } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export interface Waiting {
  readonly to: string;
  readonly fields: Values;
}

const ofBirth = /^birth-(day|month|year)$/;

/** 307 has the browser send what was typed along; one that the gate sent back is not sent to and fro. */
export async function toGate(c: PageContext, token: string): Promise<Response> {
  const fields = c.req.method === "POST" && isPlainForm(c) ? Object.keys(await typedIn(c)) : [];
  return fields.length > 0 && !fields.some((name) => ofBirth.test(name))
    ? c.redirect(paths.linkAgain(token, c.req.path), 307)
    : c.redirect(paths.link(token), 303);
}

/** What goes on behind the gate; nothing where somebody came to it by its address. */
export async function waitingForm(c: PageContext, token: string): Promise<Waiting | undefined> {
  const to = ownPath(c.req.query("to"));
  if (c.req.method !== "POST" || !to.startsWith(`${paths.link(token)}/`)) return undefined;
  const fields = Object.entries(await typedIn(c)).filter(([name]) => !ofBirth.test(name));
  return fields.length > 0 ? { to, fields: Object.fromEntries(fields) } : undefined;
}

/** Nobody was asked for the date of birth yet: that it is missing is no mistake. */
export const isNewAtGate = ({ values }: FormState): boolean =>
  !Object.keys(values).some((name) => ofBirth.test(name));

const typedIn = async (c: PageContext): Promise<Values> =>
  wordsOf(await c.req.parseBody({ all: true }));
