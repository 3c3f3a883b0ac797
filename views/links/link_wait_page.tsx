/** Too many tries from one network address, at whichever links: how long until the next. */
import type { Speech } from "@/domain/words/speech.ts";
import { LinkPage } from "@/views/links/link_page.tsx";

export function LinkWaitPage({ say, seconds }: { say: Speech; seconds: number }) {
  return (
    <LinkPage say={say} title={say("gate.wait")}>
      <h1>{say("gate.wait")}</h1>
      <p>{say("gate.wait_why")}</p>
      <p>{say("gate.wait_minutes", { count: Math.ceil(seconds / 60) })}</p>
      <p>{say("gate.surgery")}</p>
    </LinkPage>
  );
}
