/** A part that is read again stays as it is where what came is not that part. */
import { deepEqual, equal } from "node:assert/strict";
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";
import { standsIn } from "@/tests/support/stands_in.ts";

const part = '<div id="desk-live">Nobody waits</div>';

/** A page whose server, or whatever stands before it, gives this answer. */
async function reads(answer: () => Response | Promise<Response>) {
  const swapped: string[] = [];
  const gone: string[] = [];
  using _there = standsIn({
    fetch: async () => await answer(),
    htmx: { swap: ({ text }: { text: string }) => void swapped.push(text) },
    document: { querySelector: () => null },
    location: { origin: "https://bedside.example", assign: (to: string) => void gone.push(to) },
  });
  return { isRead: await readPart("/desk/live", "#desk-live"), swapped, gone };
}

Deno.test("what our server answers takes the part's place", async () => {
  deepEqual(await reads(() => new Response(part)), { isRead: true, swapped: [part], gone: [] });
});

const noPart: Readonly<Record<string, () => Response>> = {
  "a proxy's page that the server is away": () => new Response(part, { status: 502 }),
  "a page of somebody else": () => new Response("<h1>Welcome to this Wi-Fi</h1>"),
  "no answer": () => {
    throw new TypeError("Failed to fetch");
  },
};

for (const [name, answer] of Object.entries(noPart)) {
  Deno.test(`${name} leaves the part as it is, and is known`, async () => {
    deepEqual(await reads(answer), { isRead: false, swapped: [], gone: [] });
  });
}

Deno.test("whoever is signed out is taken to where they sign in", async () => {
  const answer = () => new Response(null, { status: 204, headers: { "HX-Redirect": "/sign-in" } });
  deepEqual(await reads(answer), { isRead: false, swapped: [], gone: ["/sign-in"] });
});

Deno.test("what happens while a part is read is read after it, once", async () => {
  const answers: (() => void)[] = [];
  const read = oneAtATime(() => new Promise<void>((done) => answers.push(done)));
  const first = read();
  await read();
  await read();
  equal(answers.length, 1);
  answers[0]!();
  while (answers.length < 2) await Promise.resolve();
  answers[1]!();
  await first;
  equal(answers.length, 2);
});
