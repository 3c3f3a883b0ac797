/** How the pages of patients' links are reached: by a browser that gave the right date of birth. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtLinks: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/link": () => [["nobody", paths.linkCode()]],
  "/link/language": () => [["nobody", paths.anyLinkLanguage(paths.lostLink())]],
  "/link/lost": () => [["nobody", paths.lostLink()]],
  "/link/lost/asked": () => [["nobody", paths.lostLinkAsked()]],
  "/link/:token": ({ held }) => [
    ["nobody", paths.link(held.toSend)],
    ["nobody", paths.link(held.sent)],
  ],
  "/link/:token/check": ({ held }) => [["patientToSend", paths.linkCheck(held.toSend)]],
  "/link/:token/consent": ({ held }) => [
    ["patientToSend", paths.linkConsent(held.toSend)],
    ["daughter", paths.linkConsent(held.daughters)],
  ],
  "/link/:token/instead": ({ held }) => [["patientToSend", paths.linkInstead(held.toSend)]],
  "/link/:token/language": ({ held }) => [
    ["nobody", paths.linkLanguage(held.toSend)],
    ["patientToSend", paths.linkLanguage(held.toSend, paths.linkConsent(held.toSend))],
  ],
  "/link/:token/photographs": ({ held }) => [
    ["patientToSend", paths.linkPhotographs(held.toSend)],
  ],
  "/link/:token/photographs/place": ({ held }) => [
    ["patientToSend", paths.linkPhotographPlace(held.toSend)],
  ],
  "/link/:token/questions/:question": ({ held }) => [
    ["patientToSend", paths.linkQuestion(held.toSend, "problem")],
    ["patientToSend", paths.linkQuestion(held.toSend, "site")],
    ["patientToSend", paths.linkQuestion(held.toSend, "symptoms")],
    ["patientToSend", paths.linkQuestion(held.toSend, "size_mm")],
    ["patientToSend", paths.linkQuestion(held.toSend, "anything_else")],
  ],
  "/link/:token/sent": ({ held }) => [
    ["patientWhoSent", paths.linkSent(held.sent)],
    ["patientWhoDeclined", paths.linkSent(held.declined)],
  ],
  "/link/:token/urgent": ({ held }) => [
    ["patientToSend", paths.linkUrgent(held.toSend)],
    ["daughter", paths.linkUrgent(held.daughters)],
  ],
  "/link/:token/who": ({ held }) => [
    ["patientToSend", paths.linkWho(held.toSend)],
    ["daughter", paths.linkWho(held.daughters)],
    ["carerAtTablet", paths.linkWho(held.tablet)],
  ],
};
