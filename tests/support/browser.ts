/** A browser at one screen: it holds cookies, comes from an address, and goes where it is sent when told to. */
import type { testApp } from "@/tests/support/app.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
  /** The words of the page, without its markup. */
  readonly text: string;
}

export interface BrowserOptions {
  readonly address?: string;
  readonly userAgent?: string;
}

export function browser(
  bedside: Pick<Bedside, "app">,
  { address = "192.0.2.1", userAgent = "" }: BrowserOptions = {},
) {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("user-agent", userAgent);
    headers.set("sec-fetch-mode", headers.get("sec-fetch-mode") ?? "navigate");
    if (init.method === "POST") headers.set("sec-fetch-site", "same-origin");
    const answer = await bedside.app.request(path, { ...init, headers }, {
      remoteAddr: { hostname: address },
    });
    for (const set of answer.headers.getSetCookie()) take(cookies, set);
    const html = await answer.text();
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      headers: answer.headers,
      html,
      text: html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " "),
    };
  }
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    post: (
      path: string,
      fields: Record<string, string> | URLSearchParams = {},
      headers: Record<string, string> = {},
    ) => ask(path, { method: "POST", body: new URLSearchParams(fields), headers }),
  };
}

function take(cookies: Map<string, string>, set: string): void {
  const [pair = "", ...attributes] = set.split("; ");
  const at = pair.indexOf("=");
  if (attributes.includes("Max-Age=0")) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}
