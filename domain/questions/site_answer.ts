/** A place on the body as an answer: its code, and the side after a colon: `36141000:left`. */
import type { BodySide } from "@/db/schema/lesions.ts";
import { partInWords } from "@/domain/body_parts.ts";
import { bodySite, sideNamed, siteInWords } from "@/domain/body_sites.ts";
import { unknownAnswer } from "@/domain/questions/question.ts";

export interface Place {
  /** Of the catalogue; or a part of the body, where it was told before there were codes. */
  readonly site: string;
  readonly side: BodySide | null;
}

export function placeOf(answer: string): Place {
  const [site = "", side] = answer.split(":");
  return { site, side: sideNamed(side) ?? null };
}

export const siteAnswer = ({ site, side }: Place): string => side ? `${site}:${side}` : site;

export function placeInWords(answer: string): string {
  if (answer === unknownAnswer) return "Not known";
  const { site, side } = placeOf(answer);
  const part = bodySite(site) ? undefined : partInWords(site);
  return part ?? siteInWords({ bodySite: site, bodySide: side })!;
}
