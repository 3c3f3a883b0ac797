/** Our own stylesheet, scripts and pictures, from memory, under names that change with their content. */
import { accepts } from "@/routes/accepts.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { paths } from "@/views/paths.ts";

export interface AssetFile {
  readonly type: string;
  readonly identity: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer> | undefined;
  readonly gzip?: Uint8Array<ArrayBuffer> | undefined;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/vnd.microsoft.icon",
  webp: "image/webp",
  webmanifest: "application/manifest+json",
  mp3: "audio/mpeg",
};

export const typeOf = (name: string): string =>
  types[name.split(".").at(-1)!] ?? "application/octet-stream";

const forEver = "public, max-age=31536000, immutable";
const askEachTime = "no-cache";
const forADay = "public, max-age=86400";

/**
 * Mounted before sessions are read: a file costs no look at the database.
 * `/favicon.ico` is asked for by that name alone, so it is kept only for a day; the workers
 * that are woken for calls and that keep a tablet's pages are asked for each time, by addresses that
 * say for which pages they are.
 */
export function assets(files: ReadonlyMap<string, AssetFile>) {
  const named = (pattern: RegExp) => [...files].find(([name]) => pattern.test(name))?.[1];
  const icon = named(/^favicon\.\w+\.ico$/);
  const ringWorker = named(/^ring_worker\.\w+\.js$/);
  const kioskWorker = named(/^kiosk_worker\.\w+\.js$/);
  return createApp()
    .get("/static/:file", anyone(), (c) => send(c, files.get(c.req.param("file")), forEver))
    .get("/favicon.ico", anyone(), (c) => send(c, icon, forADay))
    .get(paths.pushWorker(), anyone(), (c) => send(c, ringWorker, askEachTime))
    .get(paths.kioskWorker(), anyone(), (c) => send(c, kioskWorker, askEachTime));
}

function send(
  c: PageContext,
  file: AssetFile | undefined,
  keep: string,
): Response | Promise<Response> {
  if (!file) return c.notFound();
  const encoding = chosen(c.req.header("accept-encoding") ?? "", file);
  const body = (encoding && file[encoding]) || file.identity;
  const headers: Record<string, string> = {
    "Content-Type": file.type,
    "Content-Length": String(body.byteLength),
    "Cache-Control": keep,
    "Vary": "Accept-Encoding",
  };
  if (encoding) headers["Content-Encoding"] = encoding;
  return c.body(body, 200, headers);
}

function chosen(accepted: string, file: AssetFile): "br" | "gzip" | undefined {
  for (const encoding of ["br", "gzip"] as const) {
    if (file[encoding] && accepts(accepted, encoding)) return encoding;
  }
  return undefined;
}
