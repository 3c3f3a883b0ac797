/** A letter that a patient shared: whoever has the address presses once and reads it. */
import { nobody } from "@/domain/access/actor.ts";
import { findHolder, type Holder } from "@/domain/links/holder.ts";
import { openShared } from "@/domain/links/open_shared.ts";
import { findPatientLetter } from "@/domain/links/patient_letter.ts";
import { findOpenShare } from "@/domain/links/shares.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { tokenOf } from "@/routes/links/letter_shown.ts";
import { speechFor } from "@/routes/links/reader.ts";
import { giveVisit, visiting } from "@/routes/links/visit.ts";
import { show } from "@/routes/show.tsx";
import { linkPaths } from "@/views/link_paths.ts";
import { SharedGonePage, SharedLetterPage, SharedPage } from "@/views/links/shared_page.tsx";

export const linkShared = createApp()
  .get("/", anyone(), limitStrangers, async (c) => {
    const { store } = c.var;
    const share = await findOpenShare(store.read, tokenOf(c), store.now());
    const say = await speechFor(c, share);
    if (!share) return show(c, <SharedGonePage say={say} />, 404);
    const holder = await holderOf(c);
    const letter = holder && await findPatientLetter(store.read, holder.actor);
    return show(
      c,
      letter
        ? <SharedLetterPage say={say} token={tokenOf(c)} letter={letter} />
        : <SharedPage say={say} token={tokenOf(c)} />,
    );
  })
  .post("/", anyone(), limitStrangers, async (c) => {
    const { store, requestId, address } = c.var;
    const visit = await openShared(store, nobody(requestId, address), tokenOf(c));
    if (visit) giveVisit(c, visit);
    return c.redirect(linkPaths.linkShared(tokenOf(c)), 303);
  });

function holderOf(c: PageContext): Promise<Holder | undefined> {
  return findHolder(c.var.store.read, { token: tokenOf(c), ...visiting(c) });
}
