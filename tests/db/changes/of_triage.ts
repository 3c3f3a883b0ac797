import { setQueueDensity } from "@/domain/access/set_queue_density.ts";
import { dropView } from "@/domain/triage/drop_view.ts";
import { keepView } from "@/domain/triage/keep_view.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

const urgent = { name: "Urgent", filter: { priority: "urgent" } } as const;

export const changesOfTriage: Readonly<Record<string, Situation>> = {
  keepView: (store, { consultant }) => Promise.resolve(() => keepView(store, consultant, urgent)),
  async dropView(store, { consultant }) {
    const id = await keepView(store, consultant, urgent);
    return () => dropView(store, consultant, id);
  },
  setQueueDensity: (store, { consultant }) =>
    Promise.resolve(() => setQueueDensity(store, consultant, "compact")),
};
