/** Answers requests on the address of the settings, over TLS where there is a certificate. */
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { type Answering, underWay } from "@/commands/under_way.ts";

export interface Server {
  readonly address: string;
  /** Takes no more requests; resolves when those under way are answered, or after `patience`. */
  stop(): Promise<void>;
}

/** How long requests under way may still take once the process is told to stop. */
const patienceMilliseconds = 7000;

/** Throws BadSetting where the address is taken or the certificate cannot be read. */
export async function listen(
  settings: Settings,
  answer: Answering,
): Promise<Server> {
  const { host: hostname, port, tls } = settings;
  const keys = tls && await certificate(tls);
  const requests = underWay(answer);
  let server: Deno.HttpServer;
  try {
    server = Deno.serve({
      hostname,
      port,
      ...keys,
      onListen: () => {},
    }, requests.answer);
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      throw new BadSetting(
        `BEDSIDE_PORT ${port} is in use on ${hostname}. Stop what uses it, or choose another`,
      );
    }
    throw error;
  }
  const { port: bound } = server.addr as Deno.NetAddr;
  return {
    address: `${tls ? "https" : "http"}://${
      hostname.includes(":") ? `[${hostname}]` : hostname
    }:${bound}`,
    async stop() {
      const { promise: impatience, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patienceMilliseconds);
      await Promise.race([requests.end().then(() => server.shutdown()), impatience]);
      clearTimeout(timer);
    },
  };
}

async function certificate(tls: NonNullable<Settings["tls"]>) {
  try {
    const [cert, key] = await Promise.all(
      [tls.cert, tls.key].map((path) => Deno.readTextFile(path)),
    );
    return { cert: cert!, key: key! };
  } catch (error) {
    throw new BadSetting(
      `BEDSIDE_TLS_CERT or BEDSIDE_TLS_KEY cannot be read: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}
