/** A data folder with a practice and a specialist service at work, and photographs to send. */
import sharp from "sharp";
import { folderFiles } from "@/jobs/outside/files.ts";
import { migrate } from "@/db/migrate.ts";
import { openStore, type Store } from "@/db/store.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";

export interface Place extends AsyncDisposable {
  readonly folder: string;
  readonly serviceId: string;
  readonly patients: readonly string[];
  readonly writers: readonly SignedIn[];
  readonly specialists: readonly SignedIn[];
  /** A photograph of phone size that nobody has sent yet. */
  photograph(): Uint8Array<ArrayBuffer>;
  /** Looks at the folder beside the process, as `check` does. */
  look<T>(work: (store: Store, files: FileStore) => Promise<T>): Promise<T>;
}

const patientsAtThePractice = 6;

export async function placeOfWork(): Promise<Place> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-killed-" });
  const open = () => openStore({ url: `file:${folder}/bedside.db` });
  const store = await open();
  await migrate(store);
  const { practice, service, gp, nurse, consultant, colleague } = await partiesExist(store);
  const patients: string[] = [];
  for (let i = 0; i < patientsAtThePractice; i++) {
    const { id } = await patientExists(store, { practiceId: practice.id, createdBy: gp.userId });
    patients.push(id);
  }
  await store.close();
  const drawn = await Promise.all([0, 1, 2].map(drawPhotograph));
  let sent = 0;
  return {
    folder,
    serviceId: service.id,
    patients,
    writers: [gp, nurse],
    specialists: [consultant, colleague],
    photograph: () => stamped(drawn[sent % drawn.length]!, sent++),
    async look(work) {
      const beside = await open();
      try {
        return await work(beside, folderFiles(`${folder}/files`));
      } finally {
        await beside.close();
      }
    },
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

/** One to three megabytes of JPEG: noise does not compress. */
async function drawPhotograph(which: number): Promise<Uint8Array> {
  const width = 1400 + 400 * which;
  const noise = { type: "gaussian" as const, mean: 140, sigma: 40 };
  const create = { width, height: 1200, channels: 3 as const, background: "#c99", noise };
  return await sharp({ create }).jpeg({ quality: 85 }).toBuffer();
}

/** The same picture with a number in a comment (FF FE, length, text) behind its first two bytes. */
function stamped(jpeg: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(`photograph ${number}`);
  const comment = [0xff, 0xfe, 0, words.length + 2, ...words];
  const bytes = new Uint8Array(jpeg.length + comment.length);
  bytes.set(jpeg.subarray(0, 2));
  bytes.set(comment, 2);
  bytes.set(jpeg.subarray(2), 2 + comment.length);
  return bytes;
}
