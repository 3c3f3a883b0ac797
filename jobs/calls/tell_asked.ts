/**
 * Tells somebody who is on no shift that they are asked into a call: their browsers are woken, else
 * they have an e-mail, unless their page of calls is open. Nothing once it was taken or taken back.
 */
import { askedLetter, findAskElsewhere, looksForAsks } from "@/domain/calls/asks_elsewhere.ts";
import { askedWords } from "@/domain/hubs/push.ts";
import { secondsUntil, wake } from "@/jobs/calls/wake.ts";
import type { Handler } from "@/jobs/job.ts";
import { paths } from "@/views/paths.ts";

export const tellAsked: Handler<"call.asked"> = async ({ store, push, mail, log }, job) => {
  const waits = () => findAskElsewhere(store.read, job.args.handOverId, store.now());
  const ask = await waits();
  if (!ask) return await job.finishAlone();
  const woken = push && await wake({ store, push, log }, [ask.toId], {
    words: askedWords(ask),
    opens: paths.callsAsked(),
    kind: "call",
    forSeconds: secondsUntil(ask.until, store.now()),
  });
  // A service that hangs takes a while, and somebody may have come in meanwhile.
  if (mail && !woken && !looksForAsks(store, ask.toId) && await waits()) {
    const letter = askedLetter(ask, `${mail.publicUrl}${paths.callsAsked()}`);
    await mail.send({ to: ask.email, name: job.id, ...letter }, job.signal);
  }
  return await job.finishAlone();
};
