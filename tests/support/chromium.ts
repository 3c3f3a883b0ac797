/** A real browser for the tests: Playwright's own or the system's, installed where that can be done. */
import { type Browser, chromium } from "playwright-core";

/** Chromium without the windows around its pages: the same pages take half of the processor. */
const withoutWindows = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chrome-headless-shell",
];

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium; throws with what to do where there is none and none can be installed. */
export async function findChromium({ install = false } = {}): Promise<string> {
  for (const path of [Deno.env.get("CHROMIUM"), chromium.executablePath(), ...usual]) {
    if (path && await isFile(path)) return path;
  }
  if (install && Deno.build.os === "linux" && Deno.uid() === 0) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "chromium"]);
    return await findChromium();
  }
  throw new Error(
    "Cannot find Chromium. Install it (Debian: apt-get install chromium; elsewhere: " +
      "npx playwright-core install chromium), or set CHROMIUM to its path",
  );
}

/**
 * Chromium as it is quickest, for tests of pages; calls are tried in the one that people have.
 * Where the system's Chromium has such a sister, it is installed in the same version; where that
 * cannot be, the usual one does as well.
 */
export async function findQuickChromium({ install = false } = {}): Promise<string> {
  const usual = await findChromium({ install });
  if (usual === Deno.env.get("CHROMIUM")) return usual;
  for (const path of withoutWindows) if (await isFile(path)) return path;
  if (!install || usual !== "/usr/bin/chromium" || Deno.uid() !== 0) return usual;
  const soon = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10"];
  const format = ["-W", "-f", "chromium-headless-shell=${Version}", "chromium"];
  try {
    const { stdout } = await new Deno.Command("dpkg-query", { args: format }).output();
    const ask = [...soon, "install", "-y", "-qq", new TextDecoder().decode(stdout)];
    await run("apt-get", ask).catch(async () => {
      await run("apt-get", [...soon, "update", "-qq"]);
      await run("apt-get", ask);
    });
    return withoutWindows[0]!;
  } catch {
    return usual;
  }
}

/**
 * What Chromium is to do without. The popup of its address bar is a page of 400 files, loaded again
 * for every window, which took more of the processor than the tests did. The others are those that
 * Playwright leaves out: of two such lists only the last one holds.
 */
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** A camera and a microphone that are drawn, allowed without being asked for, heard on loopback. */
export const cameraArgs = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
  "--allow-loopback-in-peer-connection",
] as const;

export async function openBrowser(
  { args = [], without = [], executablePath }: {
    readonly args?: readonly string[];
    readonly without?: readonly string[];
    /** A program that starts it in surroundings of its own. */
    readonly executablePath?: string;
  } = {},
): Promise<Browser> {
  return await chromium.launch({
    executablePath: executablePath ?? await findChromium(),
    args: [
      ...args,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${[...withoutFeatures, ...without].join(",")}`,
    ],
  });
}

async function isFile(path: string): Promise<boolean> {
  return await Deno.stat(path).then((found) => found.isFile, () => false);
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { success } = await new Deno.Command(command, {
    args: [...args],
    env: { DEBIAN_FRONTEND: "noninteractive" },
    stdout: "null",
  }).output();
  if (!success) throw new Error(`Cannot install Chromium: ${command} ${args.join(" ")} failed`);
}
