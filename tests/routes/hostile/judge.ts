/** What must hold of every answer, whatever was asked: it never breaks, leaks or keeps. */
import { deepEqual, fail } from "node:assert/strict";
import type { HostileInstall } from "@/tests/routes/hostile/install.ts";
import { wordsOf } from "@/tests/support/pdf_words.ts";
import { type Route, sayRoute } from "@/tests/support/routes.ts";

/** Put into what is sent; must never be found in a log line. */
export const canary = "canary4711";

/** What tells of our insides: stacks, files, statements, values that were never meant for a page. */
const insides =
  /SQLITE_|Drizzle|Failed query|\bat .{1,80}\.tsx?:\d|node_modules|file:\/\/|\[object |INSERT INTO|\bundefined\b|NaN/;

const policy =
  /^default-src 'none'; script-src 'nonce-[\w-]{22}'; worker-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types htmx workers$/;
const policyOfOthers = "default-src 'none'; frame-ancestors 'none'; sandbox";

export interface Judged {
  readonly status: number;
  readonly problems: readonly string[];
}

export async function judge(answer: Response, method = "GET"): Promise<Judged> {
  const { status, headers } = answer;
  const type = headers.get("content-type");
  const text = type?.startsWith("application/pdf") && method !== "HEAD"
    ? await wordsOf(new Uint8Array(await answer.arrayBuffer()))
    : await answer.text();
  const problems: string[] = [];
  const must = (holds: boolean, words: string) => void (holds || problems.push(words));
  const json = type?.startsWith("application/json") ?? false;
  const html = type?.startsWith("text/html") ?? false;

  must(status < 500, "broke");
  const leak = insides.exec(text.replaceAll(/nonce="[^"]*"/g, ""));
  must(!leak, `leaks ${leak?.[0]}`);
  if (json && status >= 400 && method !== "HEAD") must(/"\w+":"[^"]{8,}"/.test(text), "no words");
  else if (status >= 400 && method !== "HEAD") {
    must(html && /<h1\b/.test(text) && /<title>[^<]+/.test(text), "no page in words");
  }
  const csp = headers.get("content-security-policy") ?? "";
  must(html ? policy.test(csp) : csp === policyOfOthers, `policy: ${csp}`);
  must(headers.get("x-content-type-options") === "nosniff", "can be sniffed");
  must(headers.get("cache-control") === "no-store" || isForAll(answer, text), "may be kept");
  must(headers.get("x-frame-options") === "DENY", "may be framed");
  must(!headers.has("server") && !headers.has("x-powered-by"), "says what it runs on");
  for (const cookie of headers.getSetCookie()) {
    must(/; HttpOnly/.test(cookie) && /; SameSite=(Lax|Strict)/.test(cookie), `cookie ${cookie}`);
  }
  return { status, problems };
}

/** What an organisation published: the same for everybody, with nothing in it of who asks. */
const isForAll = ({ status, headers }: Response, text: string): boolean =>
  status === 200 && headers.get("cache-control") === "public, max-age=300" &&
  headers.getSetCookie().length === 0 && !text.includes("<script");

/** Collects what is wrong, so that one run tells all of it. */
export function complaints() {
  const found: string[] = [];
  return {
    add: (route: Route, how: string, words: readonly string[]) =>
      void found.push(...words.map((each) => `${sayRoute(route)}, ${how}: ${each}`)),
    none: () => void (found.length > 0 && fail([...new Set(found)].join("\n"))),
  };
}

export function nothingInTheLog({ bedside, parties }: HostileInstall): void {
  const lines = bedside.lines.map((line) => JSON.stringify(line));
  const secret = [canary, parties.gp.name, parties.gp.email, "Pell", "ZZ99"];
  deepEqual(lines.filter((line) => secret.some((each) => line.includes(each))), []);
  deepEqual(bedside.lines.filter(({ level }) => level === "error"), []);
}
