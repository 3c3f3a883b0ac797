/** Puts the parts together into one running Bedside, and takes them apart in order. */
import { loadAssets } from "@/commands/assets/load.ts";
import { backupsOf } from "@/commands/backup/by_itself.ts";
import type { DataFolder } from "@/commands/data_folder.ts";
import { openHealth } from "@/commands/health.ts";
import type { Logger } from "@/commands/logger.ts";
import { listen } from "@/commands/listen.ts";
import { secretOf } from "@/commands/secret_of.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { refuseTellingSpans } from "@/commands/telemetry.ts";
import { newCounts } from "@/commands/watching/counts.ts";
import { keepWatching } from "@/commands/watching/keep_watching.ts";
import { openWatch } from "@/commands/watching/open_watch.ts";
import { openUpToDate } from "@/commands/upgrade.ts";
import { looksWritten } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";
import { findSender } from "@/domain/links/find_sender.ts";
import { finishArrived } from "@/domain/photographs/finish_arrived.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import denoJson from "@/deno.json" with { type: "json" };
import { callsLive } from "@/domain/calls/live.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { imageProcess } from "@/jobs/outside/image_process.ts";
import { mailBy } from "@/jobs/outside/mail.ts";
import { startCallClock } from "@/jobs/call_clock.ts";
import { textsBy } from "@/jobs/outside/notify_service.ts";
import { newVapidKeys, pushBy } from "@/jobs/outside/web_push.ts";
import { startPushing } from "@/jobs/push_rings.ts";
import { startSchedule } from "@/jobs/schedule.ts";
import { startWorker } from "@/jobs/worker.ts";
import { app } from "@/routes/app.tsx";
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import type { Install } from "@/routes/context.ts";
import { watchCertificate } from "@/commands/watch_certificate.ts";
import { useAssets } from "@/views/asset.ts";

export const version = denoJson.version;

export interface Bedside {
  readonly store: Store;
  readonly files: FileStore;
  /** Where it answers: `http://127.0.0.1:8000`. */
  readonly address: string;
  /** Takes no more requests, finishes those under way and the step in hand, closes everything. */
  stop(): Promise<void>;
}

/** Opens the store and brings it up to date, starts the background work, then answers requests. */
export async function startBedside(
  settings: Settings,
  folder: DataFolder,
  log: Logger,
  kind: Pick<Install, "demo" | "demoPeople" | "testNumbers">,
): Promise<Bedside> {
  refuseTellingSpans(Deno.env.toObject());
  const store = await openUpToDate(settings, {
    onCopy: (copy) => log.info({ copy }, "the database is copied before it is brought up to date"),
  });
  const files = await openFiles(settings);
  // The one file keeps what Deno writes for itself beside what it unpacked.
  const cache = Deno.env.get("DENO_DIR");
  const counts = newCounts();
  const images = imageProcess({
    folder: settings.filesFolder,
    mostPixels: settings.photographs.mostPixels,
    ...(cache ? { env: { DENO_DIR: cache } } : {}),
    onFault: (error) => log.warn({ err: error }, "the image process was ended"),
    onStart: counts.imageStarted,
    onReply: counts.imageReplied,
  });
  const health = openHealth({
    store,
    folder,
    files,
    others: [() => images.isAlive() ? undefined : "Photographs cannot be opened"],
  });
  const { mailServer, textService, publicUrl } = settings;
  const mail = mailServer && mailBy({ ...mailServer, publicUrl });
  const texts = textService && textsBy({ ...textService, publicUrl });
  const push = settings.pushServices.length === 0 ? undefined : pushBy({
    keys: JSON.parse(await secretOf(folder, "vapid", newVapidKeys)),
    subject: publicUrl.startsWith("https:") ? publicUrl : "mailto:bedside@localhost",
    services: settings.pushServices,
  });
  const backups = await backupsOf(settings);
  const contactKey = await secretOf(folder, "contacts");
  const place = { store, files, images, mail, texts, push, backups, contactKey, log };
  const worker = startWorker(place, { alone: true });
  const stopSchedule = startSchedule(store, log);
  const stopCallClock = startCallClock(store, log);
  const stopPushing = push && startPushing({ store, push, log });
  const install: Install = {
    ...kind,
    version,
    publicUrl,
    secure: publicUrl.startsWith("https:"),
    sendsMail: mail !== undefined,
    sendsTexts: texts !== undefined,
    ...(backups && { backups: backups.record }),
    trustedProxies: settings.trustedProxies,
    metricsToken: settings.metricsToken,
    contactKey,
    calls: { secret: await secretOf(folder, "calls"), turn: settings.turn, push },
  };
  const watch = openWatch({
    store,
    log,
    version,
    counts,
    settings: Object.keys(Deno.env.toObject()).filter((name) => name.startsWith("BEDSIDE_")).sort(),
    imagesAlive: images.isAlive,
    databasePath: fileOf(settings.databaseUrl),
    backups: install.backups,
  });
  const stopKeepingWatch = keepWatching(watch);
  const { files: assets, manifest } = await loadAssets();
  useAssets(manifest);
  const limits = settings.photographs;
  const bedside = app({ store, files, install, limits, log, health, watch, assets });
  const server = await listen(settings, bedside.fetch);
  const stopWatching = watchCertificate(server, log);
  const stopping = new AbortController();
  const finishing = finishArrived({ store, files }, findSender, stopping.signal).catch((
    error: unknown,
  ) => log.error({ err: error }, "photographs that had arrived could not be added"));
  return {
    store,
    files,
    address: server.address,
    async stop() {
      stopping.abort();
      stopWatching();
      const stopped = server.stop();
      liveOf(store).end();
      callsLive(store).end();
      brokerOf(store, log).end();
      await stopped;
      await finishing;
      stopKeepingWatch();
      stopSchedule();
      await stopCallClock();
      await stopPushing?.();
      await worker.stop();
      await images.close();
      await looksWritten(store).catch((error: unknown) =>
        log.error({ err: error }, "looks at records could not be written")
      );
      await store.close();
    },
  };
}

const fileOf = (url: string): string | undefined =>
  url.startsWith("file:") ? url.slice("file:".length) : undefined;

async function openFiles({ filesFolder }: Settings): Promise<FileStore> {
  try {
    return await openFolderFiles(filesFolder);
  } catch (error) {
    if (!isFileFailure(error)) throw error;
    throw new BadSetting(
      isFileFailure(error, "no_room")
        ? `BEDSIDE_FILES ${filesFolder} is on a disk that is full`
        : `BEDSIDE_FILES ${filesFolder} cannot be written to`,
    );
  }
}
