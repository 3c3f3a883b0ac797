/** What each permission is asked about; where that is nothing of the record, undefined. */
import type { Id } from "@/db/columns.ts";
import type {
  Claimed,
  OfCall,
  OfEitherSide,
  OfOneCall,
  OfOrganisation,
  OfPractice,
  OfReferral,
  OfService,
} from "@/domain/access/whose.ts";

export interface Subjects {
  "patient.find": undefined;
  "patient.view": undefined;
  "patient.register": undefined;
  "patient.amend": undefined;
  "patient.caution": undefined;
  "patient.merge": undefined;
  "patient.import": undefined;
  "retention.decide": OfOrganisation;
  "retention.hold": undefined;
  "retention.set": undefined;
  "call.answer": OfCall;
  "call.ask_for_photograph": OfCall;
  "call.attend": OfOneCall;
  "call.finish": OfCall;
  "call.be_brought_in": undefined;
  "call.be_woken": undefined;
  "call.hand_over": OfCall;
  "call.invite": OfCall;
  "call.place": OfOrganisation;
  "call.send_photograph": OfCall;
  "call.take_over": undefined;
  "call.view": undefined;
  "consent.record": undefined;
  "device.manage": OfOrganisation;
  "emergency.use": undefined;
  "emergency.review": OfOrganisation;
  "referral.draft": OfPractice;
  "referral.book": OfPractice;
  "referral.invite": OfPractice;
  "referral.send": OfPractice;
  "referral.view": undefined;
  "referral.withdraw": OfPractice;
  "referral.read_answer": OfPractice;
  "referral.close": OfPractice;
  "referral.claim": OfService;
  "referral.take_over": OfService;
  "referral.release": Claimed;
  "referral.ask": Claimed;
  "referral.reply": OfPractice;
  "referral.answer": Claimed;
  "referral.act_on_plan": OfEitherSide;
  "referral.copy_answer": OfPractice;
  "referral.reopen": OfPractice;
  "referral.amend_answer": OfService;
  "referral.redirect": Claimed;
  "referral.follow_up": OfPractice;
  "referral.record_told": undefined;
  "referral.record_treatment": OfEitherSide;
  "letter.release": OfPractice;
  "link.answer": OfReferral;
  "link.ask": OfReferral;
  "link.read_letter": OfReferral;
  "link.share": OfReferral;
  "patient_question.reply": OfPractice;
  "photograph.add": OfPractice & OfReferral;
  "photograph.view": undefined;
  "photograph.view_intimate": undefined;
  "photograph.open_original": undefined;
  "photograph.mark": undefined;
  "photograph.report": undefined;
  "photograph.review_reported": OfPractice;
  "message.write": OfEitherSide;
  "queue.view": undefined;
  "red_flag.see": OfPractice;
  "resident.refer": undefined;
  "service.open": OfOrganisation;
  "service.amend": OfOrganisation;
  "service.source": OfOrganisation;
  "template.keep": undefined;
  "template.keep_for_service": OfOrganisation;
  "queue.manage": OfOrganisation;
  "hub.manage": OfOrganisation;
  "hub.work": OfOrganisation;
  "questionnaire.answer": { readonly userId: Id<"User"> | null };
  "questionnaire.manage": OfOrganisation;
  "survey.view": undefined;
  "survey.enter": OfOrganisation;
  "survey.manage": OfOrganisation;
  "survey.open_original": OfOrganisation;
  "survey.publish": OfOrganisation;
  "holiday.amend": undefined;
  "translation.check": undefined;
  "charge.view": undefined;
  "charge.export": undefined;
  "charge.credit": OfOrganisation;
  "organisation.view": undefined;
  "organisation.open": undefined;
  "organisation.amend": OfOrganisation;
  "person.view": undefined;
  "person.invite": OfOrganisation;
  "person.change": OfOrganisation;
  "person.suspend": undefined;
  "audit.view": undefined;
  "audit.export": undefined;
  "job.view": undefined;
  "job.decide": undefined;
  "install.view": undefined;
}
