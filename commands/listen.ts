/** Answers requests on the address of the settings, over TLS where there is a certificate. */
import { type Certificate, readCertificate } from "@/commands/certificate.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { type Answering, underWay } from "@/commands/under_way.ts";

export interface Server {
  readonly address: string;
  /** What browsers are shown now; undefined without TLS. */
  certificate(): Certificate | undefined;
  /** Looks whether the certificate's files hold another one, and shows that from then on. */
  renewCertificate(): Promise<"same" | "renewed">;
  /** Takes no more requests; resolves when those under way are answered, or after `patience`. */
  stop(): Promise<void>;
}

type Listening = Pick<Settings, "host" | "port" | "tls" | "trustedProxies">;

/** How long requests under way may still take once the process is told to stop. */
const patienceMilliseconds = 7000;
/** How long the system may take to let go of an address, and how often that is tried. */
const letGoMilliseconds = 10_000;
const tryAgainMilliseconds = 5;

/**
 * Throws BadSetting where the address is taken, the certificate cannot be shown, or others could
 * read along.
 */
export async function listen(
  { host: hostname, port, tls, trustedProxies }: Listening,
  answer: Answering,
): Promise<Server> {
  if (!tls && trustedProxies.length === 0 && !isLoopback(hostname)) {
    throw new BadSetting(
      `BEDSIDE_HOST ${hostname} would carry passwords and patients’ data in plain text. Set ` +
        "BEDSIDE_TLS_CERT and BEDSIDE_TLS_KEY, or name the proxy with TLS that stands before " +
        "Bedside in BEDSIDE_TRUSTED_PROXIES",
    );
  }
  const requests = underWay(answer);
  let shown = tls && await readCertificate(tls);
  let stopping = false;
  let server = open(port);
  const { port: bound } = server.addr as Deno.NetAddr;

  return {
    address: `${tls ? "https" : "http"}://${
      hostname.includes(":") ? `[${hostname}]` : hostname
    }:${bound}`,
    certificate: () => shown,
    renewCertificate,
    async stop() {
      stopping = true;
      const { promise: impatience, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patienceMilliseconds);
      await Promise.race([requests.end().then(() => server.shutdown()), impatience]);
      clearTimeout(timer);
    },
  };

  function open(at: number): Deno.HttpServer {
    try {
      const keys = shown && { cert: shown.cert, key: shown.key };
      return Deno.serve({ hostname, port: at, ...keys, onListen: () => {} }, requests.answer);
    } catch (error) {
      if (error instanceof Deno.errors.AddrInUse) throw new AddressTaken(hostname, at);
      throw error;
    }
  }

  /**
   * Deno cannot change a listener's certificate (2.9.6): another listener takes its place, a few
   * milliseconds later, at a moment when nothing is being read. Web sockets are told to come again,
   * which calls and queues do; streams of events go on.
   */
  async function renewCertificate(): Promise<"same" | "renewed"> {
    if (!tls) return "same";
    const found = await readCertificate(tls);
    if (found.cert === shown?.cert && found.key === shown.key) return "same";
    await requests.calm();
    if (stopping) return "same";
    shown = found;
    const before = server;
    void before.shutdown();
    server = await openOnceFree();
    return "renewed";
  }

  async function openOnceFree(): Promise<Deno.HttpServer> {
    for (let waited = 0;; waited += tryAgainMilliseconds) {
      try {
        return open(bound);
      } catch (error) {
        if (!(error instanceof AddressTaken) || waited > letGoMilliseconds) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, tryAgainMilliseconds));
    }
  }
}

/** This machine alone: RFC 1122 3.2.1.3, RFC 4291 2.5.3, RFC 6761 6.3. */
export const isLoopback = (hostname: string): boolean =>
  /^127(\.\d{1,3}){3}$|^::1$|^localhost$/i.test(hostname);

class AddressTaken extends BadSetting {
  constructor(hostname: string, port: number) {
    super(`BEDSIDE_PORT ${port} is in use on ${hostname}. Stop what uses it, or choose another`);
  }
}
