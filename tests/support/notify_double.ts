/** A server in this process that speaks as GOV.UK Notify does, and behaves as the test says. */
import { createHmac } from "node:crypto";
import type { Texts } from "@/domain/links/texts.ts";
import { textsBy } from "@/jobs/outside/notify_service.ts";

const service = "26785a09-ab16-4eb0-8407-a37497a57506";
const secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
export const notifyKey = `bedside-${service}-${secret}`;
export const notifyTemplate = "f33517ff-2a88-4f6e-b855-c550268ce08a";

export interface Text {
  readonly id: string;
  readonly phone_number: string;
  readonly reference: string;
  readonly words: string;
  /** created, sending, delivered, permanent-failure …, as the test sets it. */
  status: string;
}

interface Behaviour {
  /** Answers a message to this number with the error that the service gives. */
  readonly refuses?: (number: string) => string | undefined;
  /** The status of every answer, where it is down. */
  readonly down?: () => number | undefined;
  /** Takes the message, and lets go of the line before it has said so. */
  readonly dropsLine?: () => boolean;
}

export type NotifyDouble = Awaited<ReturnType<typeof notifyDouble>>;

export function notifyDouble(behaviour: Behaviour = {}) {
  const texts: Text[] = [];
  const received: { user_number: string; content: string }[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const down = behaviour.down?.();
    if (down) return failed(down, "Exception", "Internal server error");
    const why = whyNotBelieved(request.headers.get("authorization") ?? "");
    if (why) return failed(403, "AuthError", why);
    if (request.method === "POST" && pathname === "/v2/notifications/sms") {
      return take(await request.json(), texts, behaviour);
    }
    if (pathname === "/v2/received-text-messages") {
      return Response.json({ received_text_messages: received, links: {} });
    }
    if (pathname === "/v2/notifications") {
      const reference = searchParams.get("reference");
      return Response.json({
        notifications: texts.filter((text) => text.reference === reference),
        links: {},
      });
    }
    const text = texts.find(({ id }) => pathname === `/v2/notifications/${id}`);
    return text ? Response.json(text) : failed(404, "NoResultFound", "No result found");
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  return {
    texts,
    /** What people answered to the service's number. */
    received,
    url,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

export const textsTo = (url: string, patienceMilliseconds = 5_000): Texts =>
  textsBy({
    url,
    key: notifyKey,
    template: notifyTemplate,
    publicUrl: "https://bedside.trust.example",
    patienceMilliseconds,
  });

interface Sent {
  readonly phone_number: string;
  readonly template_id: string;
  readonly personalisation: { readonly message?: string };
  readonly reference: string;
}

function take(sent: Sent, texts: Text[], { refuses, dropsLine }: Behaviour): Response {
  const refused = refuses?.(sent.phone_number);
  if (refused) return failed(400, "ValidationError", refused);
  const { message } = sent.personalisation;
  if (sent.template_id !== notifyTemplate || message === undefined) {
    return failed(400, "BadRequestError", "Missing personalisation: message");
  }
  const id = crypto.randomUUID();
  const { phone_number, reference } = sent;
  texts.push({ id, phone_number, reference, words: message, status: "created" });
  if (dropsLine?.()) return new Response("{", { status: 201 });
  return Response.json({ id, reference }, { status: 201 });
}

function whyNotBelieved(authorization: string): string | undefined {
  const [head = "", body = "", signature] = authorization.replace(/^Bearer /, "").split(".");
  const right = createHmac("sha256", secret).update(`${head}.${body}`).digest("base64url");
  if (signature !== right) return "Invalid token: signature, api token not found";
  const { iss, iat } = JSON.parse(Buffer.from(body, "base64url").toString());
  if (iss !== service) return "Invalid token: service not found";
  const isFresh = Math.abs(Date.now() / 1000 - iat) <= 30;
  return isFresh ? undefined : "Error: Your system clock must be accurate to within 30 seconds";
}

const failed = (status: number, error: string, message: string) =>
  Response.json({ status_code: status, errors: [{ error, message }] }, { status });
