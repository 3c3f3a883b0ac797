import type { Month } from "@/db/columns.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";
import type { PageContext } from "@/routes/context.ts";

export const thisMonth = (c: PageContext): Month => monthOf(dayOf(c.var.store.now()));
