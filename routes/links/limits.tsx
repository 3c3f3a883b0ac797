/** How fast the pages before the date of birth may be asked for, from one network address. */
import type { PageContext } from "@/routes/context.ts";
import { limitRate } from "@/routes/limit_rate.tsx";
import { byAddress } from "@/routes/rate.ts";
import { speechFor } from "@/routes/links/reader.ts";
import { show } from "@/routes/show.tsx";
import { LinkWaitPage } from "@/views/links/link_wait_page.tsx";

/** Many patients sit behind one address of a mobile network; a program asks for thousands. */
const perMinute = 120;

export async function linkWaitPage(c: PageContext, seconds: number): Promise<Response> {
  c.header("Retry-After", String(seconds));
  return show(c, <LinkWaitPage say={await speechFor(c)} seconds={seconds} />, 429);
}

/** One count for all of them: links, codes and languages. */
export const limitStrangers = limitRate(perMinute, byAddress, linkWaitPage);
