/**
 * Where on the body: each place with its SNOMED CT code, as text.
 *
 * Codes are those of DICOM CID 4029, Dermatology Anatomic Site (20240913), which prefers "skin of"
 * to the part beneath it; shoulder, wrist, flank and vulva are of the Belgian eHealth FHIR value set
 * be-vs-diagnostic-imaging-indication 1.0.0, ankle of SNOMED International's guide to
 * postcoordination. A place whose code was found in none of them is left out.
 */
import { type BodySide, bodySides } from "@/db/schema/lesions.ts";

export const bodyRegions = [
  "Head and neck",
  "Trunk",
  "Arm and hand",
  "Leg and foot",
  "Intimate places",
  "Everywhere",
] as const;
export type BodyRegion = typeof bodyRegions[number];

export interface BodySite {
  /** SNOMED CT concept id. */
  readonly code: string;
  readonly label: string;
  readonly region: BodyRegion;
  /** Which sides it can have; none where there is only one of it. */
  readonly sides: readonly BodySide[];
  /** Breast, genital or anal: RCPCH and CQC, intimate images. */
  readonly intimate: boolean;
}

const paired = ["left", "right", "both"] as const;
const across = ["left", "right", "middle"] as const;
const single = [] as const;

type Line = readonly [code: string, label: string, sides: readonly BodySide[]];

const places: Readonly<Record<BodyRegion, readonly Line[]>> = {
  "Head and neck": [
    ["43067004", "Scalp", across],
    ["68698007", "Forehead", across],
    ["16621002", "Temple", paired],
    ["362916000", "Around the eye", paired],
    ["1902009", "Ear", paired],
    ["113179006", "Nose", across],
    ["36141000", "Cheek", paired],
    ["88089004", "Lip", across],
    ["113277000", "Inside of the mouth", single],
    ["23747009", "Chin", across],
    ["244097004", "Jaw", paired],
    ["73897004", "Face, several places", single],
    ["11584001", "Front of the neck", across],
    ["5272005", "Side of the neck", paired],
    ["4658004", "Back of the neck", across],
  ],
  "Trunk": [
    ["244106003", "Chest", across],
    ["76261009", "Armpit", paired],
    ["75093004", "Abdomen", across],
    ["58602004", "Flank", paired],
    ["39687006", "Groin", paired],
    ["244111001", "Upper back", across],
    ["113182001", "Lower back", across],
    ["22180002", "Buttock", paired],
  ],
  "Arm and hand": [
    ["76552005", "Shoulder", paired],
    ["45981001", "Front of the upper arm", paired],
    ["72939005", "Back of the upper arm", paired],
    ["17957002", "Inside of the elbow", paired],
    ["181536004", "Elbow", paired],
    ["70559009", "Inner side of the forearm", paired],
    ["41550009", "Outer side of the forearm", paired],
    ["24785000", "Wrist", paired],
    ["70887009", "Palm of the hand", paired],
    ["281642007", "Back of the hand", paired],
    ["33712006", "Hand, several places", paired],
    ["244169007", "Finger or thumb", paired],
    ["770809003", "Fingernail", paired],
  ],
  "Leg and foot": [
    ["61248009", "Front of the thigh", paired],
    ["4578000", "Back of the thigh", paired],
    ["181553006", "Knee", paired],
    ["84507004", "Back of the knee", paired],
    ["25763004", "Shin", paired],
    ["47224004", "Calf", paired],
    ["67269001", "Ankle", paired],
    ["60496002", "Foot", paired],
    ["84607009", "Heel", paired],
    ["52034004", "Toe", paired],
    ["770805009", "Toenail", paired],
  ],
  "Intimate places": [
    ["82038008", "Breast", paired],
    ["54468004", "Nipple", paired],
    ["60944009", "Genitals", single],
    ["35900000", "Penis", single],
    ["81992007", "Scrotum", single],
    ["45292006", "Vulva", single],
    ["48014002", "Perineum", single],
    ["59112000", "Anus", single],
  ],
  "Everywhere": [["39937001", "Widespread", single]],
};

/** By region, from head to foot: the order in which lists show them. */
export const bodySites: readonly BodySite[] = bodyRegions.flatMap((region) =>
  places[region].map(([code, label, sides]) => ({
    code,
    label,
    region,
    sides,
    intimate: region === "Intimate places",
  }))
);

const byCode = new Map(bodySites.map((site) => [site.code, site]));

/** Undefined for a code that is not of the catalogue, such as one that was taken out of it. */
export const bodySite = (code: string): BodySite | undefined => byCode.get(code);

export const sideLabels: Readonly<Record<BodySide, string>> = {
  left: "Left",
  right: "Right",
  middle: "Middle",
  both: "Both sides",
};

/** The side of that name; undefined for what names none. */
export const sideNamed = (name: string | undefined): BodySide | undefined =>
  bodySides.find((side) => side === name);

/** `Cheek, left`; what is not known is left out. */
export function siteInWords(
  { bodySite: code, bodySide }: {
    readonly bodySite: string | null;
    readonly bodySide: BodySide | null;
  },
): string | undefined {
  if (code === null) return undefined;
  const label = bodySite(code)?.label ?? `Place ${code}`;
  return bodySide === null ? label : `${label}, ${sideLabels[bodySide].toLowerCase()}`;
}
