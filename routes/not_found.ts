/** No route has answered: nothing is at this address, or what is there is asked for in another way. */
import type { Hono } from "hono";
import type { Env, PageContext } from "@/routes/context.ts";
import { guardKind } from "@/routes/guard.ts";
import { refusalPage } from "@/routes/refusals.tsx";

const methods = ["GET", "POST", "PATCH", "DELETE", "OPTIONS"] as const;

export function notFoundIn({ router }: Pick<Hono<Env>, "router">) {
  const isThere = (method: string, path: string) =>
    router.match(method, path)[0].some(([[handler]]) => guardKind(handler));
  return function notFound(c: PageContext): Response {
    const { method, path } = c.req;
    const taken = methods.filter((each) => isThere(each, path));
    if (taken.length > 0 && !taken.some((each) => each === method) && method !== "HEAD") {
      c.header("Allow", taken.includes("GET") ? ["HEAD", ...taken].join(", ") : taken.join(", "));
      return refusalPage(
        c,
        405,
        "This address cannot be opened like that",
        "It is where a form is sent to, or a page that is only shown. Start from the first page",
      );
    }
    return refusalPage(
      c,
      404,
      "Page not found",
      "If you typed the address, check it. If you followed a link, it may have moved, or be for someone else",
    );
  };
}
