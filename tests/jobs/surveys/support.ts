/** A home that asks about the month, a resident whose daughter may be asked, and servers to send by. */
import { asc } from "drizzle-orm";
import { surveyInvitationCounts, surveyInvitations } from "@/db/schema/survey_invitations.ts";
import type { InvitingInput } from "@/domain/surveys/inviting_form.ts";
import type { Texts } from "@/domain/links/texts.ts";
import type { Mail } from "@/domain/notices/mail.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import {
  invitationExists,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

export interface Servers {
  readonly mail?: Mail;
  readonly texts?: Texts;
}

export async function invitedAt(
  start = "2026-03-02T09:30:00Z",
  contact = "07700 900123",
  over: Partial<InvitingInput> = {},
) {
  const place = await testWorkplace(start);
  const { store } = place;
  const home = await homeExists(store);
  const { homeManager: manager, resident } = home;
  const placeId = await invitingPlaceExists(store, manager, "home_month", over);
  const recipientId = await recipientExists(store, manager, resident.id, contact, "family");
  const invite = (patientId = resident.id) =>
    invitationExists(store, { organisationId: home.home.id, after: "home_month", patientId });
  await invite();
  return {
    ...place,
    ...home,
    manager,
    placeId,
    recipientId,
    invite,
    async work({ mail, texts }: Servers) {
      for (const lane of ["surveys", "deliveries", "upkeep"] as const) {
        while (await workOnce({ ...place, mail, texts }, registry, lane));
      }
    },
    invitations: () =>
      store.read.select().from(surveyInvitations).orderBy(asc(surveyInvitations.createdAt)),
    async counts() {
      const rows = await store.read.select().from(surveyInvitationCounts);
      return Object.fromEntries(
        rows.map(({ what, why, invitations }) => [why ? `${what} ${why}` : what, invitations]),
      );
    },
  };
}

export const hours = (count: number) => count * 60 * 60;
export const days = (count: number) => hours(24 * count);
