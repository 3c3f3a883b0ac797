/** The thread of a referral as this person sees it. */
import { holds } from "@/domain/access/permissions.ts";
import { findMessageDraft, findMessages } from "@/domain/messages/find.ts";
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
  const [messages, draft] = await Promise.all([
    referral.sentAt === null ? [] : findMessages(read, actor, referral.id),
    side === undefined ? "" : findMessageDraft(read, actor, referral.id),
  ]);
  const mayWrite = side !== undefined && holds(actor, "message.write") && takesMessages(referral);
  return { messages, side, mayWrite, begun: draft !== "", draft };
}
