/** A certificate that was renewed on the disk is shown within a minute, without a restart. */
import type { Logger } from "@/commands/logger.ts";
import type { Server } from "@/commands/listen.ts";
import { BadSetting } from "@/commands/settings.ts";

type Renewing = Pick<Server, "certificate" | "renewCertificate">;

const everyMilliseconds = 60_000;
const day = 86_400_000;
/** Certbot renews thirty days before the end: what is this late is not being renewed. */
const warnDays = 14;

/** Keeps at it until the returned function is called. */
export function watchCertificate(server: Renewing, log: Logger): () => void {
  if (!server.certificate()) return () => {};
  const look = oneLook(server, log, () => new Date());
  void look();
  const timer = setInterval(() => void look(), everyMilliseconds);
  return () => clearInterval(timer);
}

/** Says what is wrong once, and again when it is something else, or another day. */
export function oneLook(
  server: Renewing,
  log: Pick<Logger, "info" | "warn" | "error">,
  now: () => Date,
): () => Promise<void> {
  let said = "";
  let looking = false;
  return async () => {
    // The renewal before may still wait for an upload to end.
    if (looking) return;
    looking = true;
    try {
      const ends = () => server.certificate()!.ends;
      if (await server.renewCertificate() === "renewed") {
        log.info({ ends: ends() }, "the renewed certificate is shown");
      }
      const left = Math.floor((ends().getTime() - now().getTime()) / day);
      if (left < warnDays) say(`the certificate ends in ${left} days, and was not renewed`);
    } catch (error) {
      if (error instanceof BadSetting) say(`the certificate is not renewed: ${error.message}`);
      else log.error({ err: error }, "the renewed certificate cannot be shown");
    } finally {
      looking = false;
    }
  };

  function say(words: string): void {
    if (words !== said) log.warn(words);
    said = words;
  }
}
