import type { From } from "@/domain/access/open_session.ts";
import type { PageContext } from "@/routes/context.ts";

/** Where a request comes from, for the sessions and the audit trail. */
export const fromOf = (c: PageContext): From => ({
  requestId: c.var.requestId,
  address: c.var.address,
  browser: c.req.header("user-agent") ?? null,
});
