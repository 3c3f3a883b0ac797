/** An id out of the address: one that cannot be an id belongs to no record. */
import type { Id } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import type { PageContext } from "@/routes/context.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** `paramId(c, "patient")` reads `:patientId`. */
export const paramId = <Of extends string>(c: PageContext, what: Uncapitalize<Of>): Id<Of> =>
  readId<Of>(c.req.param(`${what}Id`) ?? "");

export function readId<Of extends string>(text: string): Id<Of> {
  if (!uuid.test(text)) throw new Refusal("not_found", "There is nothing at this address");
  return text as Id<Of>;
}
