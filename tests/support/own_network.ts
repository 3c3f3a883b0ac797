/**
 * A network of its own for one browser, joined to this machine by a cable that can be cut: where
 * the machine allows network namespaces (Linux, as root, with ip and tc).
 */
import { findChromium } from "@/tests/support/chromium.ts";

const name = "bedside-home";
const bridge = "bedside0";
const cable = "bedside1";
/** Where this machine is reached from in there. */
export const outside = "10.77.0.1";
const first = "10.77.0.2";
const second = "10.77.0.3";

export interface OwnNetwork extends AsyncDisposable {
  /** Starts Chromium in there. */
  readonly chromium: string;
  /** The link goes down, as where somebody pulls the cable; up again. */
  link(state: "up" | "down"): Promise<void>;
  /** The link stays up, and nothing gets through: the router is off. */
  router(state: "on" | "off"): Promise<void>;
  /** As when a tablet goes from Wi-Fi to 4G. */
  changeAddress(): Promise<void>;
  /** Kilobits a second that get through each way; everything again, where it is not said. */
  limit(kilobits?: number): Promise<void>;
}

/** What keeps this machine from it, in words; undefined where nothing does. */
export async function noOwnNetworks(): Promise<string | undefined> {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return "it needs Linux, and root";
  try {
    await ip("netns", "add", `${name}-try`);
    await ip("netns", "del", `${name}-try`);
    return undefined;
  } catch {
    return "this machine allows no network namespaces";
  }
}

export async function ownNetwork(): Promise<OwnNetwork> {
  await takeDown();
  await ip("netns", "add", name);
  await ip("-n", name, "link", "set", "lo", "up");
  await ip("link", "add", bridge, "type", "bridge");
  await ip("addr", "add", `${outside}/24`, "dev", bridge);
  await ip("link", "set", bridge, "up");
  await ip("link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", name);
  await ip("link", "set", cable, "master", bridge, "up");
  await ip("-n", name, "addr", "add", `${first}/24`, "dev", "eth0");
  await ip("-n", name, "link", "set", "eth0", "up");
  const folder = await Deno.makeTempDir({ prefix: "bedside-network-" });
  const chromium = `${folder}/chromium`;
  const script = `#!/bin/sh\nexec ip netns exec ${name} ${await findChromium()} "$@"\n`;
  await Deno.writeTextFile(chromium, script, { mode: 0o755 });
  let address = first;
  return {
    chromium,
    link: (state) => ip("-n", name, "link", "set", "eth0", state),
    router: (state) =>
      ip("link", "set", cable, ...state === "on" ? ["master", bridge] : ["nomaster"]),
    async changeAddress() {
      await ip("-n", name, "addr", "del", `${address}/24`, "dev", "eth0");
      address = address === first ? second : first;
      await ip("-n", name, "addr", "add", `${address}/24`, "dev", "eth0");
    },
    async limit(kilobits) {
      const shape = ["tbf", "rate", `${kilobits}kbit`, "burst", "16kb", "latency", "300ms"];
      for (const place of [["-n", name], []]) {
        const dev = ["dev", place.length ? "eth0" : cable, "root"];
        const done = kilobits ? ["replace", ...dev, ...shape] : ["del", ...dev];
        await run("tc", [...place, "qdisc", ...done]);
      }
    },
    async [Symbol.asyncDispose]() {
      await takeDown();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function takeDown(): Promise<void> {
  await ip("netns", "del", name).catch(() => {});
  await ip("link", "del", cable).catch(() => {});
  await ip("link", "del", bridge).catch(() => {});
}

const ip = (...args: readonly string[]) => run("ip", args);

async function run(command: string, args: readonly string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, { args: [...args], stdout: "null" })
    .output();
  if (!success) {
    throw new Error(`${command} ${args.join(" ")}: ${new TextDecoder().decode(stderr)}`);
  }
}
