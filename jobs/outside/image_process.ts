/**
 * Watches over the image child: one long-lived process of the same executable that opens one
 * photograph at a time. A bomb, a crash or a hang takes down the child alone; the next photograph
 * finds a new one.
 */
import { join, resolve } from "node:path";
import { photographLimits } from "@/domain/photographs/limits.ts";
import { areas, incoming } from "@/jobs/outside/file_paths.ts";
import { ImageProgram } from "@/jobs/outside/image_program.ts";
import {
  type ImageQuestion,
  type ImageReply,
  imageReply,
  type PhotographKeys,
  type Processed,
  type Refused,
  type Tiled,
  type TileKeys,
} from "@/jobs/outside/image_reply.ts";

export interface ImageProcess {
  /**
   * Makes a photograph's pictures. A rejection is never the photograph's verdict: the child ended,
   * took too long or could not write, or the signal was aborted, and then the rejection is its
   * reason. Running it again does no harm.
   */
  process(keys: PhotographKeys, signal?: AbortSignal): Promise<Processed | Refused>;
  /** Makes the tiles of a photograph, for a close look. */
  tile(keys: TileKeys, signal?: AbortSignal): Promise<Tiled | Refused>;
  /** Lets the photograph in hand finish, then ends the child. */
  close(): Promise<void>;
  /** False once it is closed, and while child after child ends without finishing a photograph. */
  isAlive(): boolean;
  /** The child's process id, while there is one. */
  readonly pid: number | undefined;
}

export interface ImageProcessOptions {
  /** The files' folder, as given to openFolderFiles. */
  readonly folder: string;
  /** The child's program and the folder that holds node_modules; a shipped build has its own. */
  readonly program?: string;
  readonly root?: string;
  /** The child's whole environment, beyond what it always gets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Photographs with more are refused before they are opened. */
  readonly mostPixels?: number;
  readonly msAPhotograph?: number;
  readonly photographsAChild?: number;
  /** Told when a child had to be ended or ended by itself, for the log. */
  readonly onFault?: (error: Error) => void;
  /** Told of every child that is started, and of every answer of one, for whoever counts. */
  readonly onStart?: () => void;
  readonly onReply?: (outcome: ImageReply["outcome"], milliseconds: number) => void;
}

const root = resolve(import.meta.dirname!, "../..");
const failuresInARow = 3;
/**
 * A HEIC of 48 megapixels takes 6 seconds of an idle core of 2026; at the lowest priority on a machine
 * with as much other work as cores, several times that.
 */
const usualMsAPhotograph = 120_000;

export function imageProcess(options: ImageProcessOptions): ImageProcess {
  const {
    msAPhotograph = usualMsAPhotograph,
    photographsAChild = 200,
    onFault = () => {},
    onStart = () => {},
    onReply = () => {},
  } = options;
  const closing = new AbortController();
  let program: ImageProgram | undefined;
  let lane: Promise<unknown> = Promise.resolve();
  let made = 0;
  let failures = 0;

  async function start(): Promise<ImageProgram> {
    if (failures > 1) await pause(restMs(failures), closing.signal);
    closing.signal.throwIfAborted();
    made = 0;
    onStart();
    return new ImageProgram(imageCommand(options));
  }

  async function one(question: ImageQuestion, signal?: AbortSignal): Promise<ImageReply> {
    closing.signal.throwIfAborted();
    signal?.throwIfAborted();
    program ??= await start();
    const running = program;
    const stop = () => running.kill();
    const began = performance.now();
    signal?.addEventListener("abort", stop, { once: true });
    const reply = await ask(running, question).catch((error) => {
      running.kill();
      program = undefined;
      // Nobody wants it any more: that is no fault of the child's.
      signal?.throwIfAborted();
      failures++;
      onFault(error);
      throw error;
    }).finally(() => signal?.removeEventListener("abort", stop));
    failures = 0;
    if (reply.outcome !== "wants_fresh_child") onReply(reply.outcome, performance.now() - began);
    if (reply.outcome === "wants_fresh_child" && made > 0) {
      await running.end(msAPhotograph);
      program = undefined;
      return await one(question, signal);
    }
    if (++made >= photographsAChild || leavesMuch(reply)) {
      await running.end(msAPhotograph);
      program = undefined;
    }
    return reply;
  }

  async function ask(running: ImageProgram, question: ImageQuestion) {
    return imageReply.parse(JSON.parse(await running.ask(JSON.stringify(question), msAPhotograph)));
  }

  async function inTurn<Outcome extends ImageReply["outcome"]>(
    outcome: Outcome,
    question: ImageQuestion,
    signal?: AbortSignal,
  ): Promise<Extract<ImageReply, { outcome: Outcome }> | Refused> {
    const done = lane.then(() => one(question, signal));
    lane = done.catch(() => {});
    const reply = await done;
    if (reply.outcome === "wants_fresh_child") {
      throw new Error("A fresh image process wants another");
    }
    if (reply.outcome === "failed") throw new Error(reply.message);
    if (reply.outcome === "refused") return reply;
    if (reply.outcome !== outcome) throw new Error("The image process answered something else");
    return reply as Extract<ImageReply, { outcome: Outcome }>;
  }

  return {
    process: (keys, signal) => inTurn("processed", { make: "pictures", ...keys }, signal),
    tile: (keys, signal) => inTurn("tiled", { make: "tiles", ...keys }, signal),
    async close() {
      closing.abort(new Error("The image process is closed"));
      await lane;
      await program?.end(5000);
      program = undefined;
    },
    isAlive: () => !closing.signal.aborted && failures < failuresInARow,
    get pid() {
      return program?.pid;
    },
  };
}

/**
 * The narrowest permissions with which the child does its work: originals it can only read, and of
 * what is still on its way in it knows nothing.
 */
export function imageChildPermissions(folder: string, projectRoot: string = root): string[] {
  const modules = join(projectRoot, "node_modules");
  const files = withoutLinks(folder);
  const within = (parts: readonly string[]) => parts.map((part) => join(files, part)).join(",");
  const writable = [...areas.filter((area) => area !== "originals"), incoming];
  return [
    "--no-prompt",
    `--allow-read=${within([...areas, incoming])},${modules}`,
    `--allow-write=${within(writable)}`,
    `--allow-ffi=${modules}`,
    // What sharp asks for as it loads, and setPriority.
    "--allow-sys=cpus,networkInterfaces,hostname,setPriority",
    "--allow-env=npm_package_config_libvips,MALLOC_ARENA_MAX",
  ];
}

/** What is read is asked about by this path, wherever an install or systemd has put a link. */
function withoutLinks(folder: string): string {
  try {
    return Deno.realPathSync(folder);
  } catch {
    // Not there yet.
    return resolve(folder);
  }
}

/**
 * How glibc hands memory on (mallopt(3)): a picture's is used for the next in place of being given
 * back and asked for again, which took a third of a photograph's time.
 */
const memoryKept = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(128 * 1024 * 1024),
};

export function imageCommand(options: ImageProcessOptions): Deno.Command {
  const home = options.root ?? root;
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--cached-only",
      "--no-remote",
      "--no-lock",
      // So that the memory of a picture is given back when it is done with, not some day.
      "--v8-flags=--expose-gc",
      "--node-modules-dir=manual",
      `--config=${join(home, "deno.json")}`,
      ...imageChildPermissions(options.folder, home),
      options.program ?? join(home, "jobs/outside/image_child.ts"),
      withoutLinks(options.folder),
      String(options.mostPixels ?? photographLimits.mostPixels),
    ],
    clearEnv: true,
    env: { ...memoryKept, DENO_NO_UPDATE_CHECK: "1", ...options.env },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
}

/** A HEIC's decoder leaves memory behind that the next photograph may need. */
const leavesMuch = (reply: ImageReply) => "format" in reply && reply.format === "heif";

/** 0.4, 0.8, 1.6 … at most 10 seconds between children that end without having done anything. */
function restMs(failures: number): number {
  return Math.min(10_000, 100 * 2 ** failures);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    }, { once: true });
  });
}
