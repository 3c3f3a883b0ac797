import type { Instant } from "@/db/columns.ts";
import { longLocal } from "@/domain/time.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import type { Viewed } from "@/views/photographs/viewed.ts";

export function PhotographFacts(
  { photograph, mayOpenOriginal }: {
    photograph: Viewed["photograph"];
    mayOpenOriginal: boolean;
  },
) {
  const { id, takenAt, addedAt, addedByName, width, height, bytes, state } = photograph;
  return (
    <>
      <p class="quiet">
        Added by {addedByName} on <When at={addedAt} />.{" "}
        {takenAt && <>The camera says {cameraTime(takenAt)}.</>} {width && height && (
          <>
            {width} × {height} pixels, {(bytes / 1_000_000).toFixed(1)} MB.
          </>
        )}
      </p>
      {mayOpenOriginal && state !== "removed" && (
        <p class="no-print">
          <a href={paths.photographOriginal(id)}>Download the original</a>
        </p>
      )}
    </>
  );
}

/** What a camera writes has often no zone: it is shown as the local time that it was. */
const cameraTime = (takenAt: string) =>
  /[+-]\d\d:\d\d$/.test(takenAt)
    ? <When at={new Date(takenAt).toISOString() as Instant} />
    : longLocal(takenAt);
