/** More requests in a minute than a person makes are told how long to wait. */
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { byAddress, rate, type Who } from "@/routes/rate.ts";
import { show } from "@/routes/show.tsx";
import { WaitPage } from "@/views/access/wait_page.tsx";

type TooFast = (c: PageContext, seconds: number) => Response | Promise<Response>;

export function limitRate(perMinute: number, who: Who = byAddress, tooFast: TooFast = waitPage) {
  const wait = rate(perMinute, who);
  return createMiddleware(async function limitedRate(c, next) {
    const seconds = wait(c);
    if (seconds === 0) return await next();
    c.header("Retry-After", String(seconds));
    return await tooFast(c, seconds);
  });
}

/** Too many attempts: a page that says how long to wait, and Retry-After for programs. */
export function waitPage(c: PageContext, seconds: number): Response {
  c.header("Retry-After", String(seconds));
  return show(c, <WaitPage seconds={seconds} />, 429);
}
