/** What a page shows that asks at its end how it was. */
import type { Id } from "@/db/columns.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { findInlineWay } from "@/domain/surveys/inline_way.ts";
import type { PageContext } from "@/routes/context.ts";
import type { InlineShown } from "@/views/links/inline_survey.tsx";

export async function askedInline(
  c: PageContext,
  of: readonly (Id<"Organisation"> | null)[],
  patientId: Id<"Patient"> | null,
): Promise<InlineShown | undefined> {
  const way = await findInlineWay(c.var.store.read, { of, patientId });
  return way && { way, answerKey: newToken() };
}
