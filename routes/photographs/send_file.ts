/** A stored file as an answer. */
import type { ByteRange } from "@/domain/photographs/file_store.ts";
import type { PageContext } from "@/routes/context.ts";

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly range?: ByteRange | undefined;
  /** Writes down that it was taken; asking how large it is takes nothing. */
  readonly taken?: () => void;
}

export async function sendFile(
  c: PageContext,
  key: string,
  { headers, range, taken }: Sending,
): Promise<Response> {
  const { stream, bytes } = await c.var.files.open(key, range);
  const answered = {
    ...headers,
    "Cache-Control": "private, no-store",
    "Content-Length": `${bytes}`,
  };
  if (c.req.method === "HEAD") {
    // Hono leaves the body of a HEAD lying, and the file would stay open.
    await stream.cancel();
    return c.body(null, 200, answered);
  }
  taken?.();
  return c.body(stream, range ? 206 : 200, answered);
}
