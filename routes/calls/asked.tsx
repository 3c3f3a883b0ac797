/** Calls that a specialist is asked into by name. */
import { noteLookForAsks } from "@/domain/calls/asks_elsewhere.ts";
import { handOversFor } from "@/domain/calls/find_hand_overs.ts";
import { ownSubscriptions } from "@/domain/hubs/push_subscriptions.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { showPart } from "@/routes/show.tsx";
import { AskedList, AskedPage } from "@/views/calls/asked_page.tsx";
import { paths } from "@/views/paths.ts";

export const callsAsked = createApp().get("/", can("call.be_brought_in"), async (c) => {
  const { store, actor, install } = c.var;
  noteLookForAsks(store, actor.userId);
  const [asked, browsers] = await Promise.all([
    handOversFor(store.read, actor),
    ownSubscriptions(store.read, actor),
  ]);
  const push = { key: install.calls.push?.key, worker: paths.pushWorker(), browsers };
  return showPart(
    c,
    <AskedPage asked={asked} push={push} sendsMail={install.sendsMail === true} />,
    () => <AskedList asked={asked} />,
  );
});
