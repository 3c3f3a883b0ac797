import type { AuditEntry } from "@/domain/audit/find.ts";
import type { Names } from "@/domain/audit/names.ts";
import { authorOf, deedOf } from "@/domain/audit/sentences.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { timeOfDay } from "@/domain/time.ts";
import { Details } from "@/views/components/details.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { paths } from "@/views/paths.ts";

/** One thing that was done, in a sentence; the rest of what is known of it on demand. */
export function TrailEntry({ entry, nameOf }: { entry: AuditEntry; nameOf: Names }) {
  return (
    <li>
      <time class="quiet small" datetime={entry.at}>{timeOfDay(entry.at)}</time>{" "}
      <strong>{authorOf(entry, nameOf)}</strong> {deedOf(entry, nameOf)}
      {entry.breakGlassId && (
        <>
          {" "}
          <Tag colour="orange">Emergency access</Tag>
        </>
      )}
      <Details summary={<>More about entry {entry.sequence}</>}>
        <Facts entry={entry} nameOf={nameOf} />
        <Links entry={entry} />
      </Details>
    </li>
  );
}

function Facts({ entry, nameOf }: { entry: AuditEntry; nameOf: Names }) {
  const facts = [
    ["Role", roleLabel(entry.actorRole)],
    ["Organisation", entry.organisationId && nameOf(`organisation:${entry.organisationId}`)],
    ...Object.entries(entry.detail).map(([name, value]) => [inWords(name), plain(value)]),
    ["Network address", entry.address],
    ["Request", entry.requestId],
    ["Record", entry.subject],
  ];
  return (
    <dl class="facts small nhsuk-u-margin-bottom-2">
      {facts.filter(([, value]) => value).map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ entry: { subject, patientId } }: { entry: AuditEntry }) {
  const ofThePatient = subject === `patient:${patientId}`;
  return (
    <p class="small">
      {!ofThePatient && <a href={paths.audit({ record: subject })}>All about this record</a>}
      {!ofThePatient && patientId && " · "}
      {patientId && <a href={paths.audit({ patient: patientId })}>All about this patient</a>}
    </p>
  );
}

function roleLabel(role: string): string {
  if (role.startsWith("job:")) return "Background work";
  return role in roleCatalogue ? roleCatalogue[role as keyof typeof roleCatalogue].label : "None";
}

/** `otherSessionsEnded` → `Other sessions ended` */
function inWords(name: string): string {
  const words = name.replaceAll("_", " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const plain = (value: unknown): string =>
  typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
