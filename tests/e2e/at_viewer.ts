/** What a test sees and does on the viewer's stage. */
import type { Page } from "playwright-core";

type Place = readonly [x: number, y: number];
interface Size {
  readonly width: number;
  readonly height: number;
}

export const pane = (page: Page, at = 0) => page.locator(".pane").nth(at);
export const zoom = (page: Page) => page.locator("[data-zoom]").textContent();
export const says = (page: Page) => page.locator("#announcer").textContent();

interface Canvas extends Size {
  getContext(kind: "2d"): {
    getImageData(x: number, y: number, width: number, height: number): {
      readonly data: readonly [number, number, number, number];
    };
  };
}

/** Resolves when this photograph is on the stage, decoded and drawn. */
export async function drawn(page: Page, id: string, at = 0): Promise<void> {
  await page.locator(`.pane:nth-of-type(${at + 1})[data-drawn="${id}"]`).waitFor();
}

/** Where on the screen a point of the picture lies, while the picture is fitted and upright. */
export async function onScreen(page: Page, [x, y]: Place, { width, height }: Size): Promise<Place> {
  const box = (await pane(page).boundingBox())!;
  const scale = Math.min(box.width / width, box.height / height);
  return [
    box.x + box.width / 2 + (x - width / 2) * scale,
    box.y + box.height / 2 + (y - height / 2) * scale,
  ];
}

export async function drag(page: Page, points: readonly Place[], size: Size): Promise<void> {
  const [first, ...others] = await Promise.all(points.map((each) => onScreen(page, each, size)));
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const each of others) await page.mouse.move(...each, { steps: 8 });
  await page.mouse.up();
}

/** "red", "green", "blue", "yellow" or "dark": what the stage shows at parts of its width and height. */
export function colourAt(page: Page, x: number, y: number, at = 0): Promise<string> {
  return pane(page, at).locator("canvas").evaluate((canvas, [x, y]) => {
    const { width, height, getContext } = canvas as unknown as Canvas;
    const context = getContext.call(canvas, "2d");
    const [r, g, b] = context.getImageData(width * x!, height * y!, 1, 1).data;
    if (r > 128) return g > 128 ? "yellow" : "red";
    return g > 128 ? "green" : b > 128 ? "blue" : "dark";
  }, [x, y]);
}

/** All four quarters round the middle of the stage, from the top left along the lines. */
export async function quartersOn(page: Page, at = 0): Promise<string> {
  const places = [[0.45, 0.45], [0.55, 0.45], [0.45, 0.55], [0.55, 0.55]] as const;
  const seen = await Promise.all(places.map(([x, y]) => colourAt(page, x, y, at)));
  return seen.join(" ");
}

export async function nothingKept(page: Page): Promise<readonly string[]> {
  return await page.evaluate(`(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(globalThis.caches ? await caches.keys() : []),
  ])()`);
}
