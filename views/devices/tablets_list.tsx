/** Tablets of a home, or of all homes: where each is, when it was last there, how its test went. */
import type { Tablet } from "@/domain/devices/find.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { LastTest } from "@/views/devices/tablet_words.tsx";
import { paths } from "@/views/paths.ts";

export function TabletsList({ tablets }: { tablets: readonly Tablet[] }) {
  return (
    <ul class="tablets">
      {tablets.map((tablet) => (
        <li>
          <div>
            <strong>{tablet.name}</strong>
            <span class="tablets__fact">{tablet.place ?? ""}</span>
          </div>
          <dl>
            <dt>{tablet.revokedAt ? "Revoked" : "Last seen"}</dt>
            <dd>
              <When at={tablet.revokedAt ?? tablet.lastSeenAt} />
            </dd>
            <dt>Browser</dt>
            <dd>{tablet.browser ?? "Not known"}</dd>
            <dt>Last self-test</dt>
            <dd>
              <LastTest tablet={tablet} />
            </dd>
            <dt>Paired</dt>
            <dd>
              <When at={tablet.pairedAt} />, {tablet.pairedByName}
            </dd>
          </dl>
          {!tablet.revokedAt && (
            <ButtonLink variant="secondary" small href={paths.deviceRevocation(tablet.id)}>
              Revoke<span class="nhsuk-u-visually-hidden">{` ${tablet.name}`}</span>
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}
