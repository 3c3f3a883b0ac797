/** On a referral's page: the link that the patient has, open while it is theirs, else folded away. */
import type { LinkProgress as Progress } from "@/domain/links/find_progress.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { Details } from "@/views/components/details.tsx";
import { LinkProgress } from "@/views/links/link_progress.tsx";

export function LinksToPatient({ referral, links, mayChange }: {
  referral: Pick<Referral, "state">;
  /** The newest first. */
  links: readonly Progress[];
  mayChange: boolean;
}) {
  const histories = links.filter(({ link }) => link.purpose === "history");
  const [newest, ...earlier] = histories;
  if (!newest) return null;
  const waits = referral.state === "with_patient";
  const may = { sendAgain: mayChange, withdraw: mayChange };
  const nothing = { sendAgain: false, withdraw: false };
  const old = waits ? earlier : histories;
  return (
    <section aria-labelledby="link">
      <h2 id="link">Link to the patient</h2>
      {waits && <LinkProgress progress={newest} may={may} />}
      {old.length > 0 && (
        <Details summary={waits ? "Earlier links" : "How the patient was asked"}>
          {old.map((progress) => <LinkProgress progress={progress} may={nothing} />)}
        </Details>
      )}
    </section>
  );
}
