/** What sourcing rules ask about a referral, read from what its practice wrote. */
import type { Day, Id } from "@/db/columns.ts";
import type { Priority } from "@/db/schema/referrals.ts";
import { partOf } from "@/domain/body_parts.ts";
import { adultAge } from "@/domain/patients/adult_age.ts";
import { placeOf } from "@/domain/questions/site_answer.ts";
import type { CaseFacts, Complication } from "@/domain/sourcing/rules.ts";
import { ageOn } from "@/domain/time.ts";

export interface Written {
  readonly id: Id<"Referral">;
  readonly priority: Priority;
  readonly practiceId: Id<"Organisation">;
  readonly history: Readonly<Record<string, string | readonly string[]>>;
  readonly followUpOfId: Id<"Referral"> | null;
}
export interface About {
  readonly dateOfBirth: Day;
  readonly postcode: string | null;
}

/** @param today the local day on which it was sent */
export function caseFacts(referral: Written, patient: About, today: Day): CaseFacts {
  const { id, priority, practiceId, history, followUpOfId } = referral;
  const said = (key: string) => typeof history[key] === "string" ? history[key] as string : null;
  const place = said("site");
  const site = place === null ? null : partOf(placeOf(place).site) ?? null;
  const holds: Readonly<Record<Complication, boolean>> = {
    skin_cancer: said("skin_cancer") === "yes",
    immune_suppression: said("immune_suppression") === "yes",
    widespread: site === "widespread",
    treated_before: (said("treatments") ?? "").trim() !== "",
    follow_up: followUpOfId !== null,
  };
  return {
    referralId: id,
    priority,
    practiceId,
    problem: said("problem"),
    site,
    isChild: ageOn(patient.dateOfBirth, today) < adultAge,
    complications: (Object.keys(holds) as Complication[]).filter((each) => holds[each]),
    postcode: patient.postcode?.toUpperCase().replaceAll(/\s/g, "") ?? null,
  };
}
