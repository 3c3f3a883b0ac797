/** Whether a patient agreed to be asked how it was, or that somebody of theirs is, and where. */
import { z } from "zod";
import { askingDecisions, cautionKinds, recipientKinds } from "@/db/schema/survey_invitations.ts";
import { consentCapacities } from "@/db/schema/patients.ts";
import { contactIn } from "@/domain/links/contact.ts";

export const RecipientForm = z.object({
  decision: z.enum(askingDecisions, "Choose whether they agreed"),
  kind: z.enum(recipientKinds).default("patient").catch("patient"),
  name: z.string().trim().max(100, "Use 100 characters or fewer").default(""),
  contact: z.string().trim().max(200, "Use 200 characters or fewer").default(""),
  capacity: z.enum(consentCapacities).optional().catch(undefined),
}).superRefine(({ decision, kind, name, contact, capacity }, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  // Here, so that all that is missing is said at once.
  if (!capacity) refuse("capacity", "Choose who decided");
  if (decision === "refused") return;
  if (kind !== "patient" && name === "") refuse("name", "Enter the name of the relative or carer");
  if (contactIn(contact) === undefined || /@.*@|\s/.test(contact) && contact.includes("@")) {
    refuse("contact", "Enter a mobile number that takes text messages, or an email address");
  }
}).transform(({ decision, kind, name, contact, capacity }) => ({
  decision,
  kind: decision === "refused" ? "patient" as const : kind,
  name: decision === "refused" || kind === "patient" ? null : name,
  contact: decision === "refused" ? null : contactIn(contact)!,
  capacity: capacity!,
}));
export type RecipientInput = z.output<typeof RecipientForm>;

export const CautionForm = z.object({
  caution: z.enum(cautionKinds, "Choose why nobody is to be asked"),
});
