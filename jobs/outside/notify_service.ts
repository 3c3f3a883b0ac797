/**
 * Hands text messages to GOV.UK Notify (https://docs.notifications.service.gov.uk/rest-api.html), and
 * asks it what became of them. Its template has one field, ((message)): the words are ours.
 */
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Delivery, Texts } from "@/domain/links/texts.ts";

export interface NotifyAccount {
  /** Without a slash at the end. */
  readonly url: string;
  /** As the service shows it: a name, the service's id and the secret, with hyphens between. */
  readonly key: string;
  readonly template: string;
  /** How the addresses in messages begin. */
  readonly publicUrl: string;
  readonly patienceMilliseconds?: number;
}

export function textsBy(account: NotifyAccount): Texts {
  const { template, publicUrl } = account;
  return {
    publicUrl,
    async send({ to, words, name }, stopping) {
      const before = await sentBefore(account, name, stopping);
      if (before) return { providerId: before };
      const answer = await ask(account, "/v2/notifications/sms", stopping, {
        phone_number: to,
        template_id: template,
        personalisation: { message: words },
        reference: name,
      });
      if (answer.status === 400 && await refusesNumber(answer.clone())) return "refused";
      return { providerId: (await read(answer, Taken)).id };
    },
    async ask(providerId, stopping) {
      const path = `/v2/notifications/${encodeURIComponent(providerId)}`;
      const { status } = await read(await ask(account, path, stopping), Status);
      return deliveries[status] ?? "under_way";
    },
    async received(stopping) {
      const answer = await ask(account, "/v2/received-text-messages", stopping);
      const { received_text_messages: texts } = await read(answer, Received);
      return texts.map(({ user_number: from, content: words }) => ({ from, words }));
    },
  };
}

/** One that it took as the line broke, or as the process died, is not sent again. */
async function sentBefore(
  account: NotifyAccount,
  name: string,
  stopping: AbortSignal,
): Promise<string | undefined> {
  const path = `/v2/notifications?template_type=sms&reference=${encodeURIComponent(name)}`;
  const { notifications } = await read(await ask(account, path, stopping), Known);
  return notifications[0]?.id;
}

const Taken = z.object({ id: z.string().min(1) });
const Known = z.object({ notifications: z.array(Taken) });
/** The last 250 of a service that has a number of its own; none of any other. */
const Received = z.object({
  received_text_messages: z.array(z.object({ user_number: z.string(), content: z.string() })),
});
const Status = z.object({ status: z.string() });
const Refused = z.object({ errors: z.array(z.object({ message: z.string() })) });

/** Those that are not named are on their way: created, sending, pending, sent. */
const deliveries: Readonly<Record<string, Delivery>> = {
  delivered: "delivered",
  "permanent-failure": "no_such_number",
  "temporary-failure": "not_reached",
  "technical-failure": "provider_failed",
};

/** It is the number, and not our key or template, that it will not have. */
async function refusesNumber(answer: Response): Promise<boolean> {
  const said = Refused.safeParse(await answer.json().catch(() => undefined));
  return said.success &&
    said.data.errors.some(({ message }) => /^phone_number |international/.test(message));
}

async function ask(
  account: NotifyAccount,
  path: string,
  stopping: AbortSignal,
  body?: object,
): Promise<Response> {
  const { url, key, patienceMilliseconds = 30_000 } = account;
  return await fetch(url + path, {
    method: body ? "POST" : "GET",
    headers: {
      Authorization: `Bearer ${tokenOf(key)}`,
      ...(body && { "Content-Type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
    redirect: "error",
    signal: AbortSignal.any([AbortSignal.timeout(patienceMilliseconds), stopping]),
  });
}

/** What it says of an error may quote the number, so only the status goes on. */
async function read<T extends z.ZodType>(answer: Response, schema: T): Promise<z.output<T>> {
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`The text message service answered with status ${answer.status}`);
  }
  const said = schema.safeParse(await answer.json().catch(() => undefined));
  if (!said.success) throw new Error("The text message service answered with what it never says");
  return said.data;
}

const idLength = 36;

/** A JSON Web Token, which the service takes for 30 seconds. */
function tokenOf(key: string): string {
  const secret = key.slice(-idLength);
  const service = key.slice(-2 * idLength - 1, -idLength - 1);
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const said = `${encoded({ typ: "JWT", alg: "HS256" })}.${
    encoded({ iss: service, iat: Math.floor(Date.now() / 1000) })
  }`;
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}
