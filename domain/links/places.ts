/** Places of the catalogue as a patient is asked for them: fewer, and by the names that people use. */
import type { BodySide } from "@/db/schema/lesions.ts";
import { unknownAnswer } from "@/domain/questions/question.ts";
import { placeInWords, placeOf } from "@/domain/questions/site_answer.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import type { Speech } from "@/domain/words/speech.ts";

export interface PatientsPlace {
  /** SNOMED CT, of domain/body_sites.ts. */
  readonly code: string;
  readonly words: Key;
  readonly region: Key;
}

type Line = readonly [code: string, words: Key];

const regions: readonly (readonly [region: Key, places: readonly Line[]])[] = [
  ["place.head", [
    ["43067004", "place.scalp"],
    ["68698007", "place.forehead"],
    ["16621002", "place.temple"],
    ["362916000", "place.eye"],
    ["1902009", "place.ear"],
    ["113179006", "place.nose"],
    ["36141000", "place.cheek"],
    ["88089004", "place.lip"],
    ["113277000", "place.mouth"],
    ["23747009", "place.chin"],
    ["244097004", "place.jaw"],
    ["73897004", "place.face"],
    ["11584001", "place.neck_front"],
    ["5272005", "place.neck_side"],
    ["4658004", "place.neck_back"],
  ]],
  ["place.trunk", [
    ["244106003", "place.chest"],
    ["76261009", "place.armpit"],
    ["75093004", "place.tummy"],
    ["58602004", "place.side"],
    ["39687006", "place.groin"],
    ["244111001", "place.back_upper"],
    ["113182001", "place.back_lower"],
    ["22180002", "place.buttock"],
  ]],
  ["place.arm", [
    ["76552005", "place.shoulder"],
    ["45981001", "place.arm_front"],
    ["72939005", "place.arm_back"],
    ["17957002", "place.elbow_inside"],
    ["181536004", "place.elbow"],
    ["70559009", "place.forearm_inner"],
    ["41550009", "place.forearm_outer"],
    ["24785000", "place.wrist"],
    ["70887009", "place.palm"],
    ["281642007", "place.hand_back"],
    ["33712006", "place.hand"],
    ["244169007", "place.finger"],
    ["770809003", "place.fingernail"],
  ]],
  ["place.leg", [
    ["61248009", "place.thigh_front"],
    ["4578000", "place.thigh_back"],
    ["181553006", "place.knee"],
    ["84507004", "place.knee_back"],
    ["25763004", "place.shin"],
    ["47224004", "place.calf"],
    ["67269001", "place.ankle"],
    ["60496002", "place.foot"],
    ["84607009", "place.heel"],
    ["52034004", "place.toe"],
    ["770805009", "place.toenail"],
  ]],
  ["place.private", [
    ["82038008", "place.breast"],
    ["54468004", "place.nipple"],
    ["60944009", "place.genitals"],
    ["59112000", "place.anus"],
  ]],
  ["place.everywhere_region", [
    ["39937001", "place.widespread"],
  ]],
];

export const patientsPlaces: readonly PatientsPlace[] = regions.flatMap(([region, places]) =>
  places.map(([code, words]) => ({ code, words, region }))
);

export const sideWords: Readonly<Record<BodySide, Key>> = {
  left: "place.left",
  right: "place.right",
  middle: "place.middle",
  both: "place.both",
};

/** In the reader's language; one that the practice chose and patients are not offered, in English. */
export function placeSaid(say: Speech, answer: string): string {
  if (answer === unknownAnswer) return say("question.not_known");
  const { site, side } = placeOf(answer);
  const place = patientsPlaces.find(({ code }) => code === site);
  if (!place) return placeInWords(answer);
  return side ? `${say(place.words)}, ${say(sideWords[side])}` : say(place.words);
}
