/** A message that went to a wrong address, once the practice has put that right. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs.ts";
import { linkMessages, linkTokens } from "@/db/schema/links.ts";
import { addressAhead } from "@/domain/links/address_ahead.ts";
import { findMessage } from "@/domain/links/find_message.ts";
import { findLinkProgress } from "@/domain/links/find_progress.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { sendAgain } from "@/domain/links/send_again.ts";
import { waitingMessage } from "@/tests/jobs/links/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";

type Place = Awaited<ReturnType<typeof waitingMessage>>;

const wrong = "edith.pell@post.example";
const right = "edith@pell.example";
const away = mailTo("smtp://127.0.0.1:1");

const again = (place: Place, sentTo: string | null = right, way: "email" | "post" = "email") =>
  sendAgain(place.store, place.parties.gp, place.referral.id, {
    way,
    sentTo,
    language: "en",
    keepContact: false,
  });

const messagesOf = async ({ store }: Place) =>
  (await store.read.select().from(linkMessages).orderBy(linkMessages.id))
    .map(({ sentTo, state }) => [sentTo, state]);

async function triedInVain(place: Place): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    await place.work({ mail: away });
    place.passSeconds(40 * 60);
  }
}

Deno.test("a message that waits for the mail server never goes to the wrong address once that is put right", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  await place.work({ mail: away });
  await again(place);
  place.passSeconds(60 * 60);
  await place.work({ mail: mailTo(server.url) });
  deepEqual(server.received.map(({ to }) => to), [[right]]);
  deepEqual(await messagesOf(place), [[wrong, "dropped"], [right, "sent"]]);
});

Deno.test("one that failed cannot be tried again by anybody after another took its place", async () => {
  await using place = await waitingMessage("email");
  await triedInVain(place);
  await again(place);
  deepEqual(await place.store.read.select().from(jobs).where(eq(jobs.state, "dead")), []);
  deepEqual(await messagesOf(place), [[wrong, "dropped"], [right, "waiting"]]);
  const [progress] = await findLinkProgress(
    place.store.read,
    place.parties.gp,
    place.referral.id,
    place.store.now(),
  );
  deepEqual(
    progress!.story.map(({ words, because }) => [words, because]),
    [
      [`Link to ${wrong} did not arrive`, undefined],
      [`Link to ${right} is on its way`, undefined],
    ],
  );
});

Deno.test("put right while the mail server is asked, the address in the message leads nowhere", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  const mail = mailTo(server.url);
  let token = "";
  await place.work({
    mail: {
      ...mail,
      async send(letter, stopping) {
        if (letter.to === wrong) {
          token = /\/link\/([\w-]{43})/.exec(letter.text)![1]!;
          await again(place);
        }
        await mail.send(letter, stopping);
      },
    },
  });
  equal(await findLinkByToken(place.store.read, token), undefined);
});

Deno.test("put right as the last try fails, the message stays dropped and nobody is told", async () => {
  await using place = await waitingMessage("email");
  for (let attempt = 1; attempt <= 4; attempt++) {
    await place.work({ mail: away });
    place.passSeconds(40 * 60);
  }
  await place.work({
    mail: {
      ...away,
      async send({ to }) {
        if (to === wrong) await again(place);
        throw new Error("The mail server is away");
      },
    },
  });
  deepEqual(await messagesOf(place), [[wrong, "dropped"], [right, "waiting"]]);
  deepEqual(await place.told(), []);
});

Deno.test("what was sent elsewhere before a letter was made counts as elsewhere after it too", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  const token = /\/link\/([\w-]{43})/
    .exec(server.received[0]!.raw.replaceAll("=\r\n", "").replaceAll("=3D", "="))![1]!;
  await again(place, null, "post");
  equal((await findLinkByToken(place.store.read, token))?.id, place.link.id);
  await again(place);
  equal(await findLinkByToken(place.store.read, token), undefined);
});

Deno.test("no address is made for a message that another took the place of a moment ago", async () => {
  await using place = await waitingMessage("email");
  const found = await findMessage(place.store.read, (await place.message()).id);
  await again(place);
  const before = await place.store.read.$count(linkTokens);
  equal(await addressAhead(place.store, found!), undefined);
  equal(await place.store.read.$count(linkTokens), before);
});
