import type { Day } from "@/db/columns.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { Tag } from "@/views/components/tag.tsx";

/** Where a version stands today. */
export function VersionState({ version, holds, today }: {
  version: Pick<ServiceVersion, "id" | "validFrom" | "switchedOnAt">;
  /** The one that holds today. */
  holds: Pick<ServiceVersion, "id"> | undefined;
  today: Day;
}) {
  if (!version.switchedOnAt) return <Tag colour="yellow">Being written</Tag>;
  if (version.id === holds?.id) return <Tag colour="green">Holds now</Tag>;
  return version.validFrom! > today
    ? <Tag colour="blue">To come</Tag>
    : <Tag colour="grey">Held before</Tag>;
}
