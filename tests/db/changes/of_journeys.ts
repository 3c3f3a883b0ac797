/** What a patient does through a link before it is sent, and what the practice does about it. */
import { linkRedFlags } from "@/db/schema/links.ts";
import { agreeThroughLink } from "@/domain/links/consent.ts";
import { declineLink } from "@/domain/links/decline.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { sayWho } from "@/domain/links/say_who.ts";
import { seeRedFlag } from "@/domain/links/see_red_flag.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import { journeyExists, wholeJourneyExists } from "@/tests/factories/journeys.ts";
import { consentExists, photographExists } from "@/tests/factories/referrals.ts";

const byPatient = { answeredBy: "patient" } as const;

export const changesOfJourneys: Readonly<Record<string, Situation>> = {
  async saveLinkAnswer(store, parties) {
    const { holder } = await journeyExists(store, parties);
    return () => saveLinkAnswer(store, holder, "duration", "3 months");
  },
  async sayWho(store, parties) {
    const { holder } = await journeyExists(store, parties);
    return () => sayWho(store, holder, { ...byPatient, about: { needsInterpreter: true } });
  },
  async agreeThroughLink(store, parties) {
    const { holder } = await journeyExists(store, parties, { link: byPatient });
    return () => agreeThroughLink(store, holder);
  },
  async declineLink(store, parties) {
    const { holder } = await journeyExists(store, parties, { link: byPatient });
    return () => declineLink(store, holder, "I have no camera");
  },
  async raiseRedFlags(store, parties) {
    const { holder } = await journeyExists(store, parties);
    await raiseRedFlags(store, holder, ["glass"]);
    return () => raiseRedFlags(store, holder, ["hot_skin"]);
  },
  async seeRedFlag(store, parties) {
    const { holder } = await journeyExists(store, parties);
    await raiseRedFlags(store, holder, ["glass"]);
    const [raised] = await store.read.select().from(linkRedFlags);
    return () => seeRedFlag(store, parties.gp, raised!.id);
  },
  async finishLink(store, parties) {
    const { holder } = await wholeJourneyExists(store, parties);
    return () => finishLink(store, holder);
  },
  async finishLinkToService(store, parties) {
    const { referral, holder } = await wholeJourneyExists(store, parties, {
      link: { afterSending: "to_service" },
    });
    await photographExists(store, referral);
    await consentExists(store, referral);
    return () => finishLink(store, holder);
  },
};
