/** Questionnaires are written, sent and answered. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { declineQuestionnaires, keepAnswers, sendAnswers } from "@/domain/questionnaires/answer.ts";
import { type Asked, findAskedOf } from "@/domain/questionnaires/answering.ts";
import { beginQuestionnaire } from "@/domain/questionnaires/begin.ts";
import { exportResponses } from "@/domain/questionnaires/export_responses.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { findRound } from "@/domain/questionnaires/find_rounds.ts";
import { findInvitation, noteUnreached } from "@/domain/questionnaires/invitation.ts";
import {
  beginPlanned,
  beginRound,
  closeRound,
  endRound,
  planRounds,
} from "@/domain/questionnaires/rounds.ts";
import { remindOf, tellSome } from "@/domain/questionnaires/tell.ts";
import {
  beginQuestionnaireVersion,
  discardQuestionnaireVersion,
  releaseQuestionnaire,
  saveQuestionnaire,
} from "@/domain/questionnaires/versions.ts";
import { dayOf } from "@/domain/time.ts";
import {
  answered,
  questionnaireExists,
  recipientOf,
  recipientsOf,
  referredLately,
  roundExists,
  wholeAnswers,
} from "@/tests/factories/questionnaires.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";

const released = (
  verb: (store: Store, parties: Parties, id: Id<"Questionnaire">) => Verb | Promise<Verb>,
): Situation =>
async (store, parties) => {
  await referredLately(store, parties);
  return await verb(store, parties, await questionnaireExists(store, parties.manager, "practices"));
};

/** With a version that is being written. */
const written = (
  verb: (store: Store, parties: Parties, id: Id<"Questionnaire">, seen: string) => Verb,
): Situation =>
  released(async (store, parties, id) => {
    await beginQuestionnaireVersion(store, parties.manager, id);
    const draft = await findDraft(store.read, parties.manager, id);
    return verb(store, parties, id, draft!.fingerprint);
  });

const asked =
  (verb: (store: Store, parties: Parties, asked: Asked) => Verb | Promise<Verb>) =>
  async (store: Store, parties: Parties): Promise<Verb> => {
    const { roundId } = await roundExists(store, parties, "practices");
    const id = await recipientOf(store, roundId, parties.gp);
    return await verb(
      store,
      parties,
      await findAskedOf(store.read, parties.gp, id, dayOf(store.now())),
    );
  };

const byJob = (store: Store, work: Parameters<typeof change>[2]) => () =>
  change(store, jobAuthor("questionnaire.sweep"), async (tx) => {
    await work(tx);
    tx.audit("job.finished", { job: "test" });
  });

export const changesOfQuestionnaires: Readonly<Record<string, Situation>> = {
  beginQuestionnaire: (store, { manager }) =>
    Promise.resolve(() => beginQuestionnaire(store, manager, "homes")),
  beginQuestionnaireVersion: released((store, { manager }, id) => () =>
    beginQuestionnaireVersion(store, manager, id)
  ),
  saveQuestionnaire: written((store, { manager }, id, seen) => () =>
    saveQuestionnaire(store, manager, id, seen, (before) => ({ ...before, title: "Another" }))
  ),
  releaseQuestionnaire: written((store, { manager }, id, seen) => () =>
    releaseQuestionnaire(store, manager, id, seen)
  ),
  discardQuestionnaireVersion: written((store, { manager }, id, seen) => () =>
    discardQuestionnaireVersion(store, manager, id, seen)
  ),
  planRounds: released((store, { manager }, id) => () =>
    planRounds(store, manager, id, {
      firstOn: dayOf(store.now()),
      everyMonths: 6,
      openDays: 28,
    })
  ),
  beginRound: released((store, { manager }, id) => () => beginRound(store, manager, id)),
  beginPlanned: released(async (store, { manager }, id) => {
    const plan = { firstOn: dayOf(store.now()), everyMonths: 6, openDays: 28 };
    await planRounds(store, manager, id, plan);
    return byJob(store, (tx) => beginPlanned(tx, { id }));
  }),
  endRound: async (store, parties) => {
    const { roundId } = await roundExists(store, parties, "practices");
    return () => endRound(store, parties.manager, roundId);
  },
  closeRound: async (store, parties) => {
    const { roundId, questionnaireId } = await roundExists(store, parties, "practices");
    return byJob(store, (tx) => closeRound(tx, { id: roundId, questionnaireId }));
  },
  remindOf: async (store, parties) => {
    const { roundId } = await roundExists(store, parties, "practices");
    return byJob(store, (tx) => remindOf(tx, { id: roundId, due: 1 }));
  },
  tellSome: async (store, parties) => {
    const { roundId } = await roundExists(store, parties, "practices");
    return byJob(store, (tx) => tellSome(tx, roundId, 1));
  },
  noteUnreached: async (store, parties) => {
    const { roundId } = await roundExists(store, parties, "patients");
    const [recipient] = await recipientsOf(store, roundId);
    const invitation = (await findInvitation(store.read, recipient!.id, testContactKey))!;
    return byJob(store, (tx) => noteUnreached(tx, invitation));
  },
  keepAnswers: asked((store, { gp }, asked) => () =>
    keepAnswers(store, gp, asked, asked.definition.sections[0]!, { ease: "3" })
  ),
  sendAnswers: asked(async (store, { gp }, asked) => {
    for (const section of asked.definition.sections) {
      await keepAnswers(store, gp, asked, section, wholeAnswers);
    }
    return () => sendAnswers(store, gp, asked, "en");
  }),
  declineQuestionnaires: asked((store, { gp }, asked) => () =>
    declineQuestionnaires(store, gp, asked)
  ),
  exportResponses: async (store, parties) => {
    const { roundId } = await roundExists(store, parties, "practices");
    const recipient = await recipientOf(store, roundId, parties.gp);
    await answered(store, parties.gp, recipient, wholeAnswers);
    const round = await findRound(store.read, parties.manager, roundId);
    return () => exportResponses(store, parties.manager, round);
  },
};
