/** The practice sends a patient the letter that a specialist wrote to them. */
import { findAnswer } from "@/domain/answers/find.ts";
import { findReach } from "@/domain/links/find_reach.ts";
import { findReleased } from "@/domain/links/letters.ts";
import { releaseForm } from "@/domain/links/release_form.ts";
import { releaseLetter } from "@/domain/links/release_letter.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { reachSetUp, showHandOver } from "@/routes/links/hand_over.tsx";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ReleasePage } from "@/views/links/release_page.tsx";

export const patientLetter = createApp()
  .get("/", can("letter.release", { looks: "referral" }), (c) => page(c))
  .post(
    "/",
    can("letter.release", { looks: "referral" }),
    form((c) => releaseForm(reachSetUp(c)), page),
    async (c) => {
      const { store, actor } = c.var;
      const id = paramId<"Referral">(c, "referral");
      const input = c.req.valid("form");
      const { linkId, handOver } = await releaseLetter(store, actor, id, input);
      if (handOver) return await showHandOver(c, linkId, handOver);
      notice(c, "letter-released");
      return toReferral(c);
    },
  );

/** Where there is no letter there is nothing to send. */
async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const draft = await draftShown(c);
  const { id, practiceId } = draft.referral;
  const [answer, released, known] = await Promise.all([
    findAnswer(read, actor, id),
    findReleased(read, actor, id),
    findReach(read, actor, id),
  ]);
  if (practiceId !== actor.organisationId || !answer?.details.patientLetter) return toReferral(c);
  const last = released?.links.at(-1);
  const fresh = { ...known, seen: answer.id, after: last?.id ?? "" };
  const state = formShown(c, again, fresh);
  // What is sent is what the page shows: after a conflict that is the letter of now.
  const values = { ...state.values, seen: answer.id, after: last?.id ?? "" };
  return show(
    c,
    <ReleasePage
      draft={draft}
      answer={answer}
      released={released}
      known={known}
      setUp={reachSetUp(c)}
      form={{ ...state, values }}
    />,
    again ? 422 : 200,
  );
}
