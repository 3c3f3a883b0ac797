/** Hot questions are built once for each connection and then only run: five times cheaper. */
import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/store.ts";

/** The same prepared query each time for the same reader; a transaction prepares its own. */
export function prepared<Q>(build: (read: Reader) => Q): (read: Reader) => Q {
  const known = new WeakMap<Reader, Q>();
  return (read) => {
    let query = known.get(read);
    if (!query) known.set(read, query = build(read));
    return query;
  };
}

/** The same for questions that come in a few shapes: of each shape once. `shapeOf` tells them apart. */
export function preparedOf<Shape, Q>(
  shapeOf: (shape: Shape) => string,
  build: (read: Reader, shape: Shape) => Q,
): (read: Reader, shape: Shape) => Q {
  const known = prepared(() => new Map<string, Q>());
  return (read, shape) => {
    const queries = known(read);
    const name = shapeOf(shape);
    let query = queries.get(name);
    if (!query) queries.set(name, query = build(read, shape));
    return query;
  };
}

/** A list that a prepared question is asked with, whatever its length: bound whole, as JSON. */
export const listed = (name: string): SQL =>
  sql`(SELECT value FROM json_each(${sql.placeholder(name)}))`;
