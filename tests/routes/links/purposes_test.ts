/** What a link is for is what it can be used for, whichever address its holder types. */
import { deepEqual, equal, throws } from "node:assert/strict";
import { linkUserId, patientLinks } from "@/db/schema/links.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { chooseLanguage } from "@/domain/links/choose_language.ts";
import { photographExists } from "@/tests/factories/referrals.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { throughLink } from "@/tests/support/through_link.ts";
import { paths } from "@/views/paths.ts";

const ofALetter = { afterSending: null, sentTo: null, way: "code" } as const;

for (const purpose of ["letter", "shared"] as const) {
  Deno.test(`a ${purpose} link shows, adds and takes out no photograph, and answers nothing`, async () => {
    await using here = await placeToSendTo();
    const reader = await throughLink(here, { link: { purpose, ...ofALetter } });
    const sent = await photographExists(here.store, reader.referral, { addedBy: linkUserId });
    const thumb = `${paths.linkPhotographs(reader.token)}/${sent.id}/thumb`;
    equal((await reader.get(thumb)).status, 404);
    equal(
      (await reader.post(`${paths.linkPhotographs(reader.token)}/${sent.id}/removal`, {})).status,
      404,
    );
    const [row] = await here.store.read.select().from(photographs);
    equal(row!.state, "ready");
    const begun = await reader.tus.begin(reader.uploads, 1000);
    equal(begun.status, 403);
    const { actor, link } = reader;
    const { id, practiceId } = reader.referral;
    throws(() => authorise(actor, "link.answer", { id }), /leads elsewhere/);
    throws(() => authorise(actor, "photograph.add", { id, practiceId }), { kind: "forbidden" });
    // Each is read in whichever language its reader chooses.
    await chooseLanguage(here.store, { actor, link }, "ur");
    deepEqual(
      (await here.store.read.select().from(patientLinks)).map(({ language }) => language),
      ["ur"],
    );
  });
}

Deno.test("a history's link reads, shares and asks about no letter", async () => {
  await using here = await placeToSendTo();
  const { actor, referral: { id } } = await throughLink(here);
  for (const may of ["link.read_letter", "link.ask", "link.share"] as const) {
    throws(() => authorise(actor, may, { id }), /leads elsewhere/);
  }
});
