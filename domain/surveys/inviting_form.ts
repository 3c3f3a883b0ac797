/** What a manager sets about invitations at a place. */
import { z } from "zod";
import { askedAfter } from "@/db/schema/survey_invitations.ts";

export const eveningHours = [17, 18, 19, 20, 21, 22] as const;
export const morningHours = [7, 8, 9, 10, 11] as const;
export const restChoices = [14, 28, 90, 180, 365] as const;

/** Where nobody has set anything yet. Our own start values: nobody publishes any. */
export const usualInviting = {
  after: [],
  quietFrom: 20,
  quietUntil: 9,
  reminders: 1,
  restDays: 28,
} as const satisfies InvitingInput;

const oneOf = (numbers: readonly number[], error: string) =>
  z.coerce.number(error).refine((each) => numbers.includes(each), error);

export const InvitingForm = z.object({
  after: z.preprocess(
    (each) => each === undefined ? [] : Array.isArray(each) ? each : [each],
    z.array(z.enum(askedAfter, "Choose from the list")),
  ).transform((each) => [...new Set(each)]),
  quietFrom: oneOf(eveningHours, "Choose from when on nothing is sent"),
  quietUntil: oneOf(morningHours, "Choose until when nothing is sent"),
  reminders: oneOf([0, 1, 2], "Choose how many reminders are sent"),
  restDays: oneOf(restChoices, "Choose how long nobody is asked again"),
});
export type InvitingInput = Readonly<
  Omit<z.output<typeof InvitingForm>, "after"> & {
    readonly after: readonly (typeof askedAfter[number])[];
  }
>;
