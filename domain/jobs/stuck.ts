/** Photographs whose preparation was given up. */
import { sql } from "drizzle-orm";
import { literals } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";

/** Of a row of photographs: given up by itself or by a person, it will not become ready. */
export const stuckPhotograph = sql<number>`(${photographs.state} = 'received' AND EXISTS (
  SELECT 1 FROM ${jobs} WHERE ${jobs.kind} = 'photograph.process'
  AND ${jobs.dedupeKey} = ${photographs.id} AND ${jobs.state} IN ${literals(["dead", "given_up"])}
) AND NOT EXISTS (
  SELECT 1 FROM ${jobs} WHERE ${jobs.kind} = 'photograph.process'
  AND ${jobs.dedupeKey} = ${photographs.id} AND ${jobs.state} IN ${literals(["waiting", "running"])}
))`.mapWith((value: number) => value === 1);
