/** The letter to a patient, to read and on paper. */
import { questionsOf } from "@/domain/links/find_patient_questions.ts";
import { findPatientFollowUp } from "@/domain/links/patient_follow_up.ts";
import { recordLetterRead } from "@/domain/links/record_letter_read.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { throughLink } from "@/routes/guard.ts";
import { letterShown, speechOfLink, toFirstPage } from "@/routes/links/letter_shown.ts";
import { askedInline } from "@/routes/surveys/asked_inline.ts";
import { show } from "@/routes/show.tsx";
import { LetterPrintPage } from "@/views/links/letter_print_page.tsx";
import { PatientLetterPage } from "@/views/links/patient_letter_page.tsx";

export const linkLetter = createApp()
  .get("/", throughLink("link.read_letter"), async (c) => {
    const { store, actor, link } = c.var;
    const shown = await letterShown(c);
    if (!shown) return toFirstPage(c);
    const [say, questions, followUp, survey] = await Promise.all([
      speechOfLink(c),
      questionsOf(store.read, actor, link.referralId),
      findPatientFollowUp(store.read, actor, dayOf(store.now())),
      surveyOf(c),
    ]);
    recordLetterRead(store, actor, link, shown.letter.answerId);
    return show(
      c,
      <PatientLetterPage
        say={say}
        shown={shown}
        questions={questions}
        followUp={followUp.kind === "open"}
        survey={survey}
      />,
    );
  });

export const linkLetterPrint = createApp()
  .get("/", throughLink("link.read_letter"), async (c) => {
    const { store, actor, link } = c.var;
    const shown = await letterShown(c);
    if (!shown) return toFirstPage(c);
    recordLetterRead(store, actor, link, shown.letter.answerId);
    return show(c, <LetterPrintPage say={await speechOfLink(c)} shown={shown} />);
  });

/** Not somebody who has just read about what may be cancer. */
async function surveyOf(c: PageContext) {
  const { store: { read }, actor, link } = c.var;
  const referral = await findReferral(read, actor, link.referralId);
  if (referral.priority === "urgent_suspected_cancer") return undefined;
  const of = [referral.serviceOrganisationId, link.practiceId];
  return await askedInline(c, of, referral.patientId);
}
