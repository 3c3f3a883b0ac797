/** A real mail server in this process, that behaves as well or as badly as the test says. */
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { type Mail } from "@/domain/notices/mail.ts";
import { mailBy } from "@/jobs/outside/mail.ts";

export interface Received {
  readonly to: readonly string[];
  /** As it came over the line, headers and all. */
  readonly raw: string;
}

export type MailServer = Awaited<ReturnType<typeof mailServer>>;

export async function mailServer(behaviour: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 50,
    onData(stream, session, done) {
      const pieces: Uint8Array[] = [];
      stream.on("data", (piece: Uint8Array) => pieces.push(piece));
      stream.on("end", () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: pieces.map((piece) => new TextDecoder().decode(piece)).join(""),
        });
        done();
      });
    },
    ...behaviour,
  });
  // What is cut off on purpose is no fault of the test's.
  server.on("error", () => {});
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await listening;
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  const { port } = address;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
}

export const mailTo = (url: string, patienceMilliseconds = 5_000): Mail =>
  mailBy({
    url,
    from: "bedside@trust.example",
    publicUrl: "https://bedside.trust.example",
    patienceMilliseconds,
  });
