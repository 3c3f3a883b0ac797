/** What a service says before anybody has written a version of it. */
import { type PhotographKind, photographKinds } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import type { Beginning } from "@/domain/services/forms.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";

/** Of a service, or of a referral to it. */
export interface OfSpecialty {
  readonly specialtyCode: string;
  readonly takesUrgentSuspectedCancer: boolean;
  readonly photographsAsked: readonly AskedPhotograph[] | null;
}

export const beginningOf = (specialtyCode: string): Beginning =>
  specialtyCode === "330" ? "dermatology" : "advice";

export const shippedAs = (
  beginning: Beginning,
  { takesUrgentSuspectedCancer }: Pick<OfSpecialty, "takesUrgentSuspectedCancer">,
): ServiceDefinition => ({ dermatology, advice })[beginning](takesUrgentSuspectedCancer);

/** By its specialty; with the photographs that were asked for before there were versions. */
export function shippedFor(service: OfSpecialty): ServiceDefinition {
  const shipped = shippedAs(beginningOf(service.specialtyCode), service);
  const own = service.photographsAsked?.flatMap((asked) => {
    const kind = photographKinds.find((each): each is PhotographKind => each === asked.kind);
    return kind ? [{ ...asked, kind }] : [];
  });
  return own ? { ...shipped, photographs: own } : shipped;
}
