/** A home and a hub, each at a browser of their own with a camera, and the clock of calls running. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Store } from "@/db/store.ts";
import type { Id } from "@/db/columns.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { cameraArgs, openBrowser } from "@/tests/support/chromium.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { type CallParties, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

let shared: Promise<Browser> | undefined;
const browser = () =>
  shared ??= openBrowser({ args: cameraArgs, without: ["WebRtcHideLocalIpsWithMdns"] });

/** To be called once, by the last test of a file. */
export async function closeCallBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

export interface AtCamera extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

export async function atCamera(
  served: Pick<Served, "address">,
  person: { readonly token: string },
  { width = 1280, chromium }: { readonly width?: number; readonly chromium?: Browser } = {},
): Promise<AtCamera> {
  const context = await (chromium ?? await browser()).newContext({
    baseURL: served.address,
    viewport: { width, height: 800 },
    locale: "en-GB",
    permissions: ["camera", "microphone"],
  });
  await context.addCookies([{ name: "session", value: person.token, url: served.address }]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, context, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** The clock of calls, as the process has it. */
export function clockRuns(store: Store): AsyncDisposable {
  let looking = Promise.resolve();
  const timer = setInterval(() => looking = looking.then(() => lookAtCalls(store)), 500);
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Somebody of the home and somebody of the hub, in a call, each at their page. */
export async function theyTalk(
  store: Store,
  parties: Pick<CallParties, "carer" | "handler">,
  [home, hub]: readonly [AtCamera, AtCamera],
): Promise<Id<"Call">> {
  const id = await answeredCallExists(store, parties);
  await home.page.goto(paths.call(id));
  await hub.page.goto(paths.call(id));
  await picturesFlow(hub.page);
  await picturesFlow(home.page);
  return id;
}

export async function answeredCallExists(
  store: Store,
  { carer, handler }: Pick<CallParties, "carer" | "handler">,
): Promise<Id<"Call">> {
  await shiftExists(store, handler);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await answerCall(store, handler, id);
  return id;
}

/** How many pictures of everybody else this page has decoded. */
const decoded =
  "[...document.querySelectorAll('.tile video')].reduce((sum, video) => sum + video.getVideoPlaybackQuality().totalVideoFrames, 0)";

/** Waits until pictures come: more than there were. The page lets nothing be evaluated in it later. */
export async function picturesFlow(page: Page): Promise<void> {
  const before = await page.evaluate<number>(decoded);
  await until(
    "new pictures of the others",
    async () => await page.evaluate<number>(decoded) > before + 5,
  );
}

const decodedOfEach =
  "[...document.querySelectorAll('.tile video')].map((video) => video.getVideoPlaybackQuality().totalVideoFrames)";

/** Waits until there are so many others, and pictures of each of them come. */
export async function picturesOfAllFlow(page: Page, others: number): Promise<void> {
  const before = await page.evaluate<number[]>(decodedOfEach);
  await until(`pictures of ${others} others`, async () => {
    const now = await page.evaluate<number[]>(decodedOfEach);
    return now.length === others && now.every((frames, at) => frames > (before[at] ?? 0));
  });
}

/** Each of them sees all of the others, and new pictures of each come. */
export async function picturesOfAll(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map(async (page) => {
    const tiles = page.locator(".tile video");
    const counts = async () => await page.evaluate<number[]>(decodedOfEach);
    await until("a tile of each", async () => await tiles.count() === pages.length - 1);
    const before = await counts();
    await until(
      "new pictures of each",
      async () => (await counts()).every((count, at) => count > (before[at] ?? 0) + 3),
    );
  }));
}
