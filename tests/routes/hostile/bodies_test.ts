/** Whatever is sent to whatever address: a page that says what to do, and nothing changed. */
import { fieldsOf, type Filled } from "@/tests/routes/hostile/fields.ts";
import { type HostileInstall, hostileInstall } from "@/tests/routes/hostile/install.ts";
import { canary, complaints, judge, nothingInTheLog } from "@/tests/routes/hostile/judge.ts";
import { forScripts, type Route, speaksTus } from "@/tests/support/routes.ts";
import { formBytes } from "@/routes/limit_body.ts";

/**
 * A refusal that is counted, or that makes somebody wait (sign_in_failures and its entry are
 * written); or whose page shows cases again (a look), which of one's own case is a sign of life; or
 * which keeps what of it can be kept, and asks for the rest (a section of a questionnaire).
 */
const counted =
  /^\/(sign-in|sign-in\/code|emergency|account\/password|account\/recovery-codes)$|^\/account\/second-factor|^\/queue\/assignments(\/teams)?$|^\/patient-questions\/:patientQuestionId|^\/referrals\/:referralId\/answer$|^\/(questionnaires\/:questionnaireRecipientId|s\/form\/:token)\/sections\/:section$/;
/** Files go to these, with limits of their own: tests/routes/uploads_test.ts. */
const takesFiles =
  /\/photographs$|^\/patients\/import$|^\/admin\/translations\/:language\/import$|\/uploads(\/:uploadId)?$/;

/** RFC 8058: posted to from whichever programme an e-mail is read with. */
const fromAnySite = /^\/i\/:token\/unsubscribe$/;

interface Sent {
  readonly how: string;
  readonly body: BodyInit;
  readonly headers?: Record<string, string>;
  /** The one right answer, where there is only one. */
  readonly status?: number;
}

Deno.test("a body of another kind, from another site or over its limit is refused with a page", async () => {
  await using install = await hostileInstall();
  await sendToAll(install, (route) => [
    { how: "json", ...as("application/json", `{"${canary}":1}`), status: 415 },
    { how: "json by another name", ...as("application/ld+json", "{}"), status: 415 },
    { how: "text", ...as("text/plain", `${canary}=1`), status: 415 },
    { how: "xml", ...as("text/xml", "<a/>"), status: 415 },
    { how: "no kind at all", body: new Uint8Array([97, 61, 49]) },
    { how: "nonsense for a kind", ...as(";;;/,", "a=1"), status: 415 },
    ...(fromAnySite.test(route.path) ? [] : [{
      how: "from another site",
      ...as(urlencoded, "a=1"),
      headers: { "content-type": urlencoded, "sec-fetch-site": "cross-site" },
      status: 403,
    }]),
    ...(takesFiles.test(route.path) ? [] : [
      { how: "too long", ...as(urlencoded, `a=${"x".repeat(formBytes)}`), status: 413 },
      { how: "too long, arriving piece by piece", ...as(urlencoded, pieces()), status: 413 },
    ]),
  ]);
});

Deno.test("a form that is torn, mislabelled or stuffed is refused with a page", async () => {
  await using install = await hostileInstall();
  await sendToAll(install, (_, fields) => [
    { how: "multipart without a boundary", ...as("multipart/form-data", "x") },
    { how: "multipart torn", ...as("multipart/form-data; boundary=b", `--b\r\n${canary}`) },
    { how: "multipart with another boundary", ...as("multipart/form-data; boundary=b", "--c--") },
    { how: "files for words", body: filesFor(fields) },
    { how: "broken percent signs", ...as(urlencoded, `%zz=%&%E0%A4=%FF%ED%A0%80&${canary}`) },
    { how: "every field twice", body: new URLSearchParams(doubled(fields).map(pair)) },
    { how: "every field a list", body: new URLSearchParams(fields.map(([n, v]) => [`${n}[]`, v])) },
    { how: "names of objects' own", body: new URLSearchParams([...fields, ...odd].map(pair)) },
    { how: "ten thousand fields", ...as(urlencoded, "a=&".repeat(10_000)) },
  ]);
});

Deno.test("fields with what no keyboard types are refused, or taken as words", async () => {
  await using install = await hostileInstall();
  await sendToAll(install, (_, fields) =>
    fields.flatMap(([name], at) => {
      const others = fields.filter((_, other) => other !== at).map(pair);
      const rest = new URLSearchParams(others).toString();
      const sent = (how: string, value: string): Sent => ({
        how: `${name} ${how}`,
        ...as(urlencoded, `${rest}&${encodeURIComponent(name)}=${value}`),
      });
      return [
        sent("with a zero", `${canary}%00x`),
        sent("with half a letter", `${canary}%ED%A0%80%FF`),
        sent("with control marks", `${canary}%1B%5B31m%0D%0A%E2%80%AE`),
        sent("of a hundred thousand letters", canary + "x".repeat(100_000)),
        sent("empty", ""),
        sent("with markup", `${canary}%22%3E%3Cscript%3Ealert(1)%3C/script%3E`),
      ];
    }));
});

const urlencoded = "application/x-www-form-urlencoded";
const as = (type: string, body: BodyInit) => ({ body, headers: { "content-type": type } });
const pair = ([name, value]: Filled[number]): [string, string] => [name, value];
const doubled = (fields: Filled): Filled => [...fields, ...fields];
const odd: Filled = [
  ["__proto__", canary],
  ["__proto__[]", canary],
  ["__proto__.polluted", canary],
  ["constructor", canary],
  ["hasOwnProperty", canary],
  ["toString[]", canary],
  [`a${"[b]".repeat(500)}`, canary],
  ["", canary],
];

function filesFor(fields: Filled): FormData {
  const form = new FormData();
  for (const [name] of doubled([...fields, ["a", ""]])) {
    form.append(name, new File([canary], `${canary}.jpg`, { type: "image/jpeg" }));
  }
  return form;
}

function pieces(): ReadableStream<Uint8Array> {
  let left = 40;
  return new ReadableStream({
    pull(controller) {
      if (left-- === 0) controller.close();
      else controller.enqueue(new Uint8Array(10_000).fill(120));
    },
  });
}

/** Each of these bodies to each address that takes one, by somebody who may send to it. */
async function sendToAll(
  install: HostileInstall,
  bodies: (route: Route, fields: Filled) => readonly Sent[],
): Promise<void> {
  const wrong = complaints();
  for (const route of install.routes.filter(takesBodies)) {
    for (const path of await install.addressesOf(route)) {
      for (const sent of bodies(route, await shownFields(install, route, path))) {
        wrong.add(route, sent.how, await send(install, route, path, sent));
      }
    }
  }
  wrong.none();
  nothingInTheLog(install);
}

/** A link's uploads ask for the link before they look at what is sent: tests/routes/links. */
const takesBodies = ({ method, path, guard }: Route) =>
  method !== "GET" && !forScripts(path) && !(guard === "link" && speaksTus(path));

async function shownFields({ bedside, visitorOf }: HostileInstall, route: Route, path: string) {
  const page = await bedside.get(path, await visitorOf(route));
  return fieldsOf(await page.text(), path);
}

async function send(
  { bedside, visitorOf, version }: HostileInstall,
  route: Route,
  path: string,
  { body, headers = {}, status }: Sent,
): Promise<string[]> {
  const visitor = await visitorOf(route);
  const before = await version();
  const sent = new Headers({ "sec-fetch-site": "same-origin", ...headers });
  if (visitor) sent.set("cookie", `session=${visitor.token}`);
  const { method } = route;
  const answer = await bedside.app.request(path, { method, body, headers: sent });
  const judged = await judge(answer, method);
  const problems = [...judged.problems.map((each) => `${judged.status} ${each}`)];
  if (status && method === "POST" && judged.status !== status) {
    problems.push(`${judged.status}, not ${status}`);
  }
  const mayWrite = judged.status < 400 || counted.test(route.path);
  if (!mayWrite && await version() !== before) problems.push(`${judged.status} changed something`);
  return problems;
}
