/** Hands letters to a mail server by SMTP, one connection a letter. */
import { connect } from "node:net";
import type { SMTPTransportOptions } from "nodemailer";
import type { Mail } from "@/domain/notices/mail.ts";

export interface MailServer {
  /** With its port: `smtp://user:password@mail.example:587`, or `smtps://…` for TLS from the first byte. */
  readonly url: string;
  /** Whom letters are from: `bedside@trust.example`. */
  readonly from: string;
  /** How the addresses in letters begin. */
  readonly publicUrl: string;
  /** After so long without the server's word that it has the letter, it has not. */
  readonly patienceMilliseconds?: number;
}

export function mailBy(server: MailServer): Mail {
  const { from, publicUrl, patienceMilliseconds = 30_000 } = server;
  const ownName = new URL(publicUrl).hostname;
  const options = optionsFor(server, ownName, patienceMilliseconds);
  return {
    publicUrl,
    async send({ to, name, subject, text, language, unsubscribe, ...letter }, stopping) {
      // Takes half a second to load, and no start waits for it.
      const { default: nodemailer } = await import("nodemailer");
      await nodemailer.createTransport(options).sendMail({
        from: { name: letter.from ?? "Bedside", address: from },
        to: { name: "", address: to },
        subject,
        text,
        messageId: `<${name}@${ownName}>`,
        headers: {
          "Auto-Submitted": "auto-generated",
          ...(language && { "Content-Language": language }),
          // RFC 8058: one press in the reader's own programme, which posts to that address.
          ...(unsubscribe && {
            "List-Unsubscribe": `<${unsubscribe}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
        signal: AbortSignal.any([AbortSignal.timeout(patienceMilliseconds), stopping]),
      });
    },
  };
}

/** The server named the address and said for good that it takes nothing for it (RFC 5321, 4.2.1). */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "EENVELOPE") return false;
  const answer = "responseCode" in error ? Number(error.responseCode) : 0;
  return "command" in error && error.command === "RCPT TO" && answer >= 550 && answer < 560;
}

function optionsFor(
  { url }: MailServer,
  ownName: string,
  patienceMilliseconds: number,
): SMTPTransportOptions {
  const address = new URL(url);
  const { protocol, username, password } = address;
  const secure = protocol === "smtps:";
  const host = address.hostname.replace(/^\[|\]$/g, "");
  const port = Number(address.port);
  const auth = username === ""
    ? {}
    : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  return {
    host,
    port,
    secure,
    // A password goes through no line that can be read on the way.
    requireTLS: !secure && username !== "",
    ...auth,
    name: ownName,
    getSocket: lineTo(host, port, patienceMilliseconds),
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * By Deno's own way to a name: the library asks the name servers itself, which a process that may
 * speak to the mail server alone is not allowed.
 */
function lineTo(
  host: string,
  port: number,
  patienceMilliseconds: number,
): NonNullable<SMTPTransportOptions["getSocket"]> {
  return (_, tell) => {
    const connection = connect({ host, port });
    const late = () => connection.destroy(new Error("The mail server cannot be reached"));
    connection.setTimeout(patienceMilliseconds, late);
    connection.once("error", tell);
    connection.once("connect", () => {
      connection.off("error", tell).off("timeout", late).setTimeout(0);
      tell(null, { connection });
    });
  };
}
