/** The answer that an address names. */
import { Refusal } from "@/domain/errors.ts";
import type { PageContext } from "@/routes/context.ts";

export function answerKey(c: PageContext): number {
  const key = c.req.param("key") ?? "";
  if (!/^\d{1,16}$/.test(key)) throw new Refusal("not_found", "There is nothing at this address");
  return Number(key);
}
