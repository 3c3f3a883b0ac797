/** Who is invited into a call, and how the link reaches them. */
import { z } from "zod";
import { plainEmail, plainPhone } from "@/domain/links/contact.ts";
import { reachable, type ReachSetUp } from "@/domain/links/reach_form.ts";
import * as field from "@/domain/patients/fields.ts";

export const inviteWays = ["text", "email", "shown"] as const;
export type InviteWay = typeof inviteWays[number];

export const inviteWayLabels: Readonly<Record<InviteWay, string>> = {
  text: "By text message",
  email: "By e-mail",
  shown: "I read the address out, or show its square",
};

const line = (missing: string) =>
  z.string().trim().min(1, missing).max(80, "Use 80 characters or fewer");

/** For the ways that this install can go. */
export const inviteGuestForm = (setUp: ReachSetUp) =>
  z.object({
    name: line("Enter the name that everybody in the call will see"),
    relation: line("Say who they are, for instance “daughter” or “Polish interpreter”"),
    way: z.enum(inviteWays, "Choose how the link reaches them"),
    email: field.email,
    mobile: field.phone,
  }).superRefine(reachable(setUp)).transform(({ name, relation, way, email, mobile }) => ({
    name,
    relation,
    way,
    sentTo: way === "email" ? plainEmail(email!) : way === "text" ? plainPhone(mobile!)! : null,
  }));
export type InviteInput = z.output<ReturnType<typeof inviteGuestForm>>;
