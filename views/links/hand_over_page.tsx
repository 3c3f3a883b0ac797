/** A link to be handed over: the code to read out, or the letter to print. Shown once. */
import { codeInGroups, spelledOut } from "@/domain/links/code_in_words.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { bare, type HandedOver } from "@/views/links/handed_over.ts";
import { PostedLetter } from "@/views/links/posted_letter.tsx";

export function HandOverPage({ handed }: { handed: HandedOver }) {
  return handed.way === "post" ? <LetterToPrint handed={handed} /> : <CodeToRead handed={handed} />;
}

function LetterToPrint({ handed }: { handed: HandedOver }) {
  const { back, letterhead: { patient } } = handed;
  return (
    <Layout title="Letter to print" back={back} scripts={["letter.js"]}>
      <div class="no-print">
        <h1>Print this letter now</h1>
        <InsetText>
          <p>
            It is shown this once: Bedside does not keep what it says. If you lose it, send the link
            again, and a new letter is made.
          </p>
          {patient.addressLines === null && (
            <p>The record has no address for {fullName(patient)}. Hand the letter over.</p>
          )}
        </InsetText>
        <p>
          <button class="nhsuk-button" type="button" data-prints hidden>Print</button>
        </p>
      </div>
      <PostedLetter handed={handed} />
      <p class="no-print">
        <ButtonLink href={back.href}>I have printed it</ButtonLink>
      </p>
    </Layout>
  );
}

function CodeToRead({ handed }: { handed: HandedOver }) {
  const { back, code, codeAddress, expiresAt, letterhead: { patient } } = handed;
  return (
    <Layout title="Code to read out" back={back}>
      <h1>Read this out to {fullName(patient)}</h1>
      <p>Ask them to open this address in the browser of their phone or computer:</p>
      <p class="read-out">{bare(codeAddress)}</p>
      <p>Then to type this code. It has no letter O or I, and no number 0 or 1:</p>
      <p class="read-out read-out--code">{codeInGroups(code)}</p>
      <p class="quiet">{spelledOut(code)}</p>
      <p>
        The page asks for their date of birth. The code works until <When at={expiresAt} />.
      </p>
      <InsetText>
        <p>
          The code is shown this once. If it is lost, send the link again, and a new one is made.
        </p>
      </InsetText>
      <ButtonLink href={back.href}>They have it</ButtonLink>
    </Layout>
  );
}
