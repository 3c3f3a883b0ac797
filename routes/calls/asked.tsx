/** Calls that a specialist is asked into by name. */
import { handOversFor } from "@/domain/calls/find_hand_overs.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { showPart } from "@/routes/show.tsx";
import { AskedList, AskedPage } from "@/views/calls/asked_page.tsx";

export const callsAsked = createApp().get("/", can("call.be_brought_in"), async (c) => {
  const asked = await handOversFor(c.var.store.read, c.var.actor);
  return showPart(c, <AskedPage asked={asked} />, () => <AskedList asked={asked} />);
});
