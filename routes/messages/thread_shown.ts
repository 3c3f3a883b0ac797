/** The thread of a referral as this person sees it. */
import { holds } from "@/domain/access/permissions.ts";
import { findMessageDraft, findMessages } from "@/domain/messages/find.ts";
import { belongsTo } from "@/domain/photographs/belongs_to.ts";
import { sideOf, takesMessages } from "@/domain/messages/side.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { PageContext } from "@/routes/context.ts";
import type { ThreadShown } from "@/views/referrals/thread.tsx";

export async function threadShown(
  c: PageContext,
  referral: Referral,
): Promise<ThreadShown & { readonly draft: string }> {
  const { store: { read }, actor } = c.var;
  const side = sideOf(actor, referral);
  const adds = side === "practice" && holds(actor, "photograph.add");
  const [messages, draft, addsTo] = await Promise.all([
    referral.sentAt === null ? [] : findMessages(read, actor, referral.id),
    side === undefined ? "" : findMessageDraft(read, actor, referral.id),
    adds ? belongsTo(read, actor, referral) : undefined,
  ]);
  const mayWrite = side !== undefined && holds(actor, "message.write") && takesMessages(referral);
  return {
    messages,
    side,
    mayWrite,
    addsTo: addsTo === "referral" ? undefined : addsTo,
    begun: draft !== "",
    draft,
  };
}
