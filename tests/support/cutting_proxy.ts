/** A slow line between two programs that is cut again and again: by what it carried, not by a clock. */
export interface CuttingProxy extends AsyncDisposable {
  readonly address: string;
  /** How often it was cut. */
  readonly cuts: number;
}

/** Each connection carries so many bytes towards `to`, and is gone. Nothing goes faster than the pieces. */
export function cuttingProxy(to: string, cutAfterBytes: number): CuttingProxy {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { hostname, port } = new URL(to);
  const open = new Set<Deno.TcpConn>();
  let cuts = 0;
  const closeAll = (ends: readonly Deno.TcpConn[]) =>
    ends.filter((end) => open.delete(end)).forEach((end) => end.close());
  const accepting = (async () => {
    for await (const near of listener) {
      const far = await Deno.connect({ hostname, port: Number(port) });
      for (const end of [near, far]) open.add(end);
      const close = () => closeAll([near, far]);
      carry(near, far, cutAfterBytes).then((cut) => {
        if (cut) cuts++;
        close();
      });
      carry(far, near, Infinity).then(close);
    }
  })();
  return {
    address: `http://127.0.0.1:${(listener.addr as Deno.NetAddr).port}`,
    get cuts() {
      return cuts;
    },
    async [Symbol.asyncDispose]() {
      listener.close();
      closeAll([...open]);
      await accepting.catch(() => {});
    },
  };
}

/** True where it was cut; false where one end closed first. */
async function carry(from: Deno.TcpConn, to: Deno.TcpConn, mostBytes: number): Promise<boolean> {
  const piece = new Uint8Array(16 * 1024);
  try {
    for (let carried = 0; carried < mostBytes;) {
      const read = await from.read(piece);
      if (read === null) return false;
      for (let at = 0; at < read;) at += await to.write(piece.subarray(at, read));
      carried += read;
      await new Promise((next) => setTimeout(next));
    }
    return true;
  } catch {
    return false;
  }
}
