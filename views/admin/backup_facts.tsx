import type { BackupRecord } from "@/domain/backups/record.ts";
import { figure } from "@/domain/figures.ts";
import { When } from "@/views/components/when.tsx";

/** Whether there is something to come back from. What is wrong stands at the top of the page. */
export function BackupFacts({ backups }: { backups: BackupRecord | undefined }) {
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">Backups</h2>
      {backups === undefined
        ? (
          <p>
            Bedside makes none by itself. Set <code>BEDSIDE_BACKUP</code>{" "}
            to a folder on another disk to have one every night.
          </p>
        )
        : <Facts backups={backups} />}
    </section>
  );
}

function Facts({ backups: { made, drilled } }: { backups: BackupRecord }) {
  if (!made) return <p>None was made yet. One is made every night.</p>;
  return (
    <>
      <p>
        The last is of <When at={made.moment} />: {figure(made.files)}{" "}
        {made.files === 1 ? "file" : "files"} and the database,{" "}
        {figure(Math.ceil(made.bytes / 1_000_000))} MB in all
        {made.encrypted ? ", encrypted" : ""}.{" "}
        {made.kept === 1 ? "It is the only one that is kept." : `${figure(made.kept)} are kept.`}
      </p>
      <p>
        {drilled
          ? (
            <>
              The one of <When at={drilled.of} /> was tried out <When at={drilled.at} />:{" "}
              {drilled.opened
                ? "an install comes back from it."
                : "it is as it was made. Its key is kept elsewhere, so try there that it opens."}
            </>
          )
          : "None was tried out yet. That is done every week."}
      </p>
    </>
  );
}
