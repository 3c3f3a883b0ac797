/** Tablets of homes: one whose home asks for no PIN and has called the hub before, one that does. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { callBacks, calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import { setPin } from "@/domain/devices/pins.ts";
import { outcomeExists } from "@/tests/factories/calls.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { homeAsksPin, tabletExists } from "@/tests/factories/tablets.ts";

interface AtHome {
  readonly carer: SignedIn;
  readonly homeManager: SignedIn;
  readonly handler: SignedIn;
  readonly patientId: Id<"Patient">;
}

export async function tabletsPaired(store: Store, at: AtHome) {
  const { carer, homeManager } = at;
  const tablet = await tabletExists(store, { id: carer.organisationId }, homeManager);
  const other = await organisationExists(store, { kind: "home", name: "Seaview Court" });
  await homeAsksPin(store, other);
  const manager = await personExists(store, "home_manager", { organisation: other });
  const keeper = await personExists(store, "carer", { organisation: other, name: "Ade Bello" });
  await setPin(store, keeper, keeper.membershipId, "4711");
  const locked = await tabletExists(store, other, manager);
  await calledBefore(store, at);
  return {
    id: tablet.id,
    keeper: keeper.membershipId,
    unset: manager.membershipId,
    browsers: {
      tablet: { token: tablet.token, cookie: "tablet" },
      tabletWithPin: { token: locked.token, cookie: "tablet" },
      strangeTablet: { token: "of-one-that-was-revoked", cookie: "tablet" },
    },
  };
}

async function calledBefore(store: Store, { carer, handler, patientId }: AtHome): Promise<void> {
  const now = instantOf(store.now());
  const outcome = await outcomeExists(store, { id: handler.organisationId });
  const call = (over: Partial<typeof calls.$inferInsert>) => ({
    id: newId<"Call">(),
    hubId: handler.organisationId,
    homeId: carer.organisationId,
    placedBy: carer.userId,
    state: "ended" as const,
    rank: 2,
    skill: "call_handler" as const,
    placedAt: now,
    everybodyAt: now,
    endedAt: now,
    ...over,
  });
  await rowExists(
    store,
    calls,
    call({
      patientId,
      subject: "patient",
      about: "Has a cough since Tuesday",
      answeredAt: now,
      answeredBy: handler.userId,
      ownerId: handler.userId,
      outcomeId: outcome.id,
      insteadOf: "gp",
      note: "Chest clear. Fluids, and call again if the temperature rises.",
      finishedAt: now,
    }),
  );
  const unanswered = call({ state: "unanswered" });
  await rowExists(store, calls, unanswered);
  await rowExists(store, callBacks, {
    id: newId<"CallBack">(),
    callId: unanswered.id,
    hubId: unanswered.hubId,
    homeId: unanswered.homeId,
    because: "Nobody answered in time",
    dueAt: now,
    createdAt: now,
  });
}
