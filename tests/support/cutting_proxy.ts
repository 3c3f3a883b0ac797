/** A line to the server that is slow, or breaks: after so many bytes sent, or when it is told to. */

export interface CuttingProxy extends AsyncDisposable {
  readonly address: string;
  /** How often a connection was cut. */
  readonly cuts: number;
  /** Cuts all connections that there are. */
  cut(): void;
  /** While closed, nobody gets through. */
  open: boolean;
  /** On their way up. */
  bytesASecond: number;
}

export function cuttingProxy(
  to: string,
  { bytesAConnection = Infinity }: { readonly bytesAConnection?: number } = {},
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(to);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open = new Set<Deno.TcpConn>();
  let cuts = 0;
  const proxy = {
    address: `http://127.0.0.1:${listener.addr.port}`,
    get cuts() {
      return cuts;
    },
    open: true,
    bytesASecond: Infinity,
    cut() {
      for (const connection of open) close(connection);
    },
    async [Symbol.asyncDispose]() {
      listener.close();
      proxy.cut();
      await accepting;
    },
  };
  const accepting = accept();
  return Promise.resolve(proxy);

  async function accept() {
    const carried: Promise<void>[] = [];
    try {
      for await (const from of listener) {
        if (proxy.open) carried.push(carry(from));
        else from.close();
      }
    } catch (error) {
      if (!(error instanceof Deno.errors.BadResource)) throw error;
    }
    await Promise.all(carried);
  }

  async function carry(from: Deno.TcpConn): Promise<void> {
    const there = await Deno.connect({ hostname, port: Number(port) });
    open.add(from).add(there);
    await Promise.all([pass(from, there, true), pass(there, from, false)]);
    close(from);
    close(there);
  }

  async function pass(from: Deno.TcpConn, to: Deno.TcpConn, up: boolean): Promise<void> {
    const most = up ? bytesAConnection : Infinity;
    const buffer = new Uint8Array(16 * 1024);
    try {
      for (let passed = 0;;) {
        const read = await from.read(buffer);
        if (read === null) break;
        passed += read;
        if (up) {
          await new Promise((done) => setTimeout(done, read * 1000 / proxy.bytesASecond));
        }
        for (let at = 0; at < read;) at += await to.write(buffer.subarray(at, read));
        if (passed < most) continue;
        cuts++;
        break;
      }
    } catch {
      // Cut from the other side.
    }
    close(from);
    close(to);
  }

  function close(connection: Deno.TcpConn): void {
    if (!open.delete(connection)) return;
    try {
      connection.close();
    } catch {
      // Closed already.
    }
  }
}
