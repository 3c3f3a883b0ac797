/** What a middleware looked up for the handlers behind it: asked for once a request. */
import type { PageContext } from "@/routes/context.ts";

export interface LookedUp<Value> {
  keep(c: PageContext, value: Value): void;
  /** Throws where the middleware that looks it up does not stand before. */
  here(c: PageContext): Value;
}

/** @param what in words: "which place this is" */
export function lookedUp<Value>(what: string): LookedUp<Value> {
  const found = new WeakMap<Request, { readonly value: Value }>();
  return {
    keep: (c, value) => void found.set(c.req.raw, { value }),
    here(c) {
      const kept = found.get(c.req.raw);
      if (!kept) throw new Error(`Cannot say ${what}: it was not looked up`);
      return kept.value;
    },
  };
}
