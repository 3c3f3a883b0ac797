/**
 * Streams of server-sent events, each on a bare connection: what a thousand clients cost must not be
 * taken for what the server does.
 */
export interface EventLine {
  close(): void;
}

const most = 4096;

/** Resolves with the first event; `hear` is called with whatever comes after it. */
export async function openEventLine(
  address: string,
  path: string,
  session: string,
  hear: (words: string) => void,
): Promise<EventLine> {
  const { hostname, port } = new URL(address);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  const asked = [
    `GET ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    "Accept: text/event-stream",
    `Cookie: session=${session}`,
    "",
    "",
  ];
  await connection.write(new TextEncoder().encode(asked.join("\r\n")));
  const opened = Promise.withResolvers<void>();
  follow(connection, (words) => {
    if (words.includes("event: hello")) opened.resolve();
    else hear(words);
  }).then(
    () => opened.reject(new Error("Cannot follow a stream that ends")),
    opened.reject,
  );
  await opened.promise;
  return { close: () => connection.close() };
}

async function follow(connection: Deno.TcpConn, hear: (words: string) => void): Promise<void> {
  const [bytes, decoder] = [new Uint8Array(most), new TextDecoder()];
  for (;;) {
    const count = await connection.read(bytes);
    if (count === null) return;
    hear(decoder.decode(bytes.subarray(0, count)));
  }
}
