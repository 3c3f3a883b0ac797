/** How answers come in, in words. */
import type { AnswerMode, SurveySetting } from "@/db/schema/surveys.ts";

export { surveySettings } from "@/db/schema/surveys.ts";

export const modeLabels: Readonly<Record<AnswerMode, string>> = {
  text: "Link in a text message",
  email: "Link in an e-mail",
  poster: "Poster or card",
  kiosk: "Tablet on a stand",
  inline: "Link on a page",
  paper: "On paper",
  telephone: "By telephone",
};

/** Those that an address of its own leads to, which anybody may open. */
export const openModes = ["poster", "inline"] as const satisfies readonly AnswerMode[];
export type OpenMode = typeof openModes[number];

/** Those that staff type in for somebody. */
export const typedModes = ["paper", "telephone"] as const satisfies readonly AnswerMode[];

export const settingLabels: Readonly<Record<SurveySetting, string>> = {
  gp_practice: "GP practice",
  outpatients: "Outpatients",
  community: "Community service",
  care_home: "Care home",
  ambulance: "Ambulance service",
};
