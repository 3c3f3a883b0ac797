/** One run of the image child, from its start to its end: asked by lines, answering by lines. */
import { lines } from "@/jobs/outside/lines.ts";

export class ImageProgram {
  readonly ended: Promise<void>;
  readonly #child: Deno.ChildProcess;
  readonly #asking: WritableStreamDefaultWriter<Uint8Array>;
  readonly #answers: AsyncIterator<string>;
  #lastWords = "";

  constructor(command: Deno.Command) {
    this.#child = command.spawn();
    this.#asking = this.#child.stdin.getWriter();
    this.#answers = lines(this.#child.stdout);
    this.ended = Promise.all([this.#child.status, this.#listen()]).then(() => {});
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** Throws when no answer comes in time, or none will come any more; then the program is gone. */
  async ask(question: string, withinMs: number): Promise<string> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.kill();
    }, withinMs);
    try {
      await this.#asking.write(new TextEncoder().encode(`${question}\n`));
      const answer = await this.#answers.next();
      if (!answer.done) return answer.value;
    } catch {
      // A broken pipe: it ended while we spoke. Why is told below.
    } finally {
      clearTimeout(timer);
    }
    this.kill();
    await this.#asking.abort().catch(() => {});
    await this.ended;
    if (late) throw new Error(`The image process took longer than ${withinMs} ms`);
    throw new Error(`The image process ended: ${await this.#reason()}`);
  }

  /** Lets it finish what it does; after the given time it is killed. */
  async end(withinMs: number): Promise<void> {
    const timer = setTimeout(() => this.kill(), withinMs);
    await this.#asking.close().catch(() => {});
    await this.#drain();
    await this.ended;
    clearTimeout(timer);
  }

  kill(): void {
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // Already gone.
    }
  }

  async #drain(): Promise<void> {
    while (!(await this.#answers.next()).done);
  }

  async #listen(): Promise<void> {
    for await (const line of lines(this.#child.stderr)) {
      this.#lastWords = `${this.#lastWords}\n${line}`.slice(-1000);
    }
  }

  async #reason(): Promise<string> {
    const { code, signal } = await this.#child.status;
    return `${signal ?? `code ${code}`}${this.#lastWords}`;
  }
}
