/**
 * Counts the requests under way, so that a stop can let them end. Deno's own `shutdown()` closes
 * the bodies that are still being read (2.9.6), which would cut every upload.
 */
export type Answering = (
  request: Request,
  info: Deno.ServeHandlerInfo,
) => Response | Promise<Response>;

export interface UnderWay {
  readonly answer: Answering;
  /** Resolves at a moment when nothing is under way; what comes is taken all the while. */
  calm(): Promise<void>;
  /** Refuses what comes from now on; resolves when all that came before is answered. */
  end(): Promise<void>;
}

export function underWay(answer: Answering): UnderWay {
  const none = Promise.withResolvers<void>();
  const waiting = new Set<() => void>();
  let requests = 0;
  let ending = false;
  function answered(): void {
    requests--;
    if (requests > 0) return;
    if (ending) none.resolve();
    for (const resolve of waiting) resolve();
    waiting.clear();
  }
  return {
    answer(request, info) {
      if (ending) return refusal();
      requests++;
      return Promise.try(answer, request, info).finally(answered);
    },
    calm() {
      if (requests === 0) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      return promise;
    },
    end() {
      ending = true;
      if (requests === 0) none.resolve();
      return none.promise;
    },
  };
}

const page =
  "<!DOCTYPE html><html lang=en-GB><meta charset=utf-8><title>Bedside is stopping</title>" +
  "<h1>Bedside is stopping</h1><p>Nothing that you just sent was taken. Wait a minute, go back, " +
  "and try again.";

const refusal = () =>
  new Response(page, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Connection": "close",
      "Retry-After": "30",
    },
  });
