/** An id out of the address: one that cannot be an id belongs to no record. */
import type { Id } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import type { PageContext } from "@/routes/context.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** `paramId(c, "patient")` reads `:patientId`. */
export function paramId<Of extends string>(c: PageContext, what: Uncapitalize<Of>): Id<Of> {
  const value = c.req.param(`${what}Id`) ?? "";
  if (!uuid.test(value)) throw new Refusal("not_found", "There is nothing at this address");
  return value as Id<Of>;
}
