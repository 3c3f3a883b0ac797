/** Answers whoever made a link with what is to be handed over: once, and never by an address of its own. */
import type { Id } from "@/db/columns.ts";
import { findLink } from "@/domain/links/find.ts";
import { findLetterhead } from "@/domain/links/find_letterhead.ts";
import type { ToHandOver } from "@/domain/links/reach.ts";
import { dayOf } from "@/domain/time.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { PageContext } from "@/routes/context.ts";
import { show, shows } from "@/routes/show.tsx";
import { HandOverPage } from "@/views/links/hand_over_page.tsx";
import { paths } from "@/views/paths.ts";

export async function showHandOver(
  c: PageContext,
  linkId: Id<"PatientLink">,
  handOver: ToHandOver,
): Promise<Response> {
  const { store, actor, install: { publicUrl } } = c.var;
  const link = await findLink(store.read, actor, linkId);
  const letterhead = await findLetterhead(store.read, actor, link.referralId);
  shows(c, letterhead.patient.id);
  const handed = {
    ...handOver,
    purpose: link.purpose,
    expiresAt: link.expiresAt,
    letterhead,
    say: await speechIn(store.read, link.language),
    address: `${publicUrl}${paths.link(handOver.token)}`,
    codeAddress: `${publicUrl}${paths.linkCode()}`,
    today: dayOf(store.now()),
    back: { href: paths.referral(link.referralId), label: "Back to the referral" },
  };
  return show(c, <HandOverPage handed={handed} />);
}

/** What this install can send. */
export const reachSetUp = ({ var: { install } }: PageContext) => ({
  email: install.sendsMail ?? false,
  text: install.sendsTexts ?? false,
});
