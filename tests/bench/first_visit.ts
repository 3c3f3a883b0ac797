/** What a browser fetches for the queue: the page, then each style and script that it names. */
import { browsersEncodings, queuePages } from "@/tests/bench/queue_page.tsx";

export interface Visit {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
}

/** Bytes of bodies over the wire, as Chromium asks for them. Pictures and headers are not counted. */
export async function visitQueue(): Promise<Visit> {
  const { get, ours } = await queuePages();
  const html = new TextDecoder().decode(await ours());
  const named = (pattern: RegExp) => html.matchAll(pattern).map(([, path]) => path!).toArray();
  const bytes = async (paths: readonly string[]) => {
    const bodies = await Promise.all(paths.map((path) => get(path, browsersEncodings)));
    return bodies.reduce((sum, { byteLength }) => sum + byteLength, 0);
  };
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = named(/<script src="([^"]+)"/g);
  if (styles.length === 0 || scripts.length === 0) throw new Error("Cannot find the page's files");
  return {
    page: await bytes(["/queue"]),
    styles: await bytes(styles),
    scripts: await bytes(scripts),
  };
}

export const kilobytes = (bytes: number): number => bytes / 1024;
