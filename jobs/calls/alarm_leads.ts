/** Wakes whoever leads the hub, once for each call that nobody takes; on the desk it stands anyway. */
import { leadsToAlarm } from "@/domain/calls/leads_to_alarm.ts";
import { alarmWords } from "@/domain/hubs/push.ts";
import { wake } from "@/jobs/calls/wake.ts";
import type { Handler } from "@/jobs/job.ts";
import { paths } from "@/views/paths.ts";

/** A telephone that was out of reach for longer is told nothing: the call is over, or on the desk. */
const forSeconds = 60;

export const alarmLeads: Handler<"call.alarm"> = async ({ store, push, log }, job) => {
  const alarm = push && await leadsToAlarm(store.read, job.args.callId, store.now());
  if (!push || !alarm) return await job.finishAlone();
  await wake({ store, push, log }, alarm.userIds, {
    words: alarmWords(alarm.seconds),
    opens: paths.desk(),
    kind: "alarm",
    forSeconds,
  });
  return await job.finishAlone();
};
