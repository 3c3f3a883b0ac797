/** The letter on paper, in the patient's language: from whom, to whom, a square to scan, what to type. */
import { fullName } from "@/domain/patients/patient.ts";
import { codeInGroups } from "@/domain/links/code_in_words.ts";
import { QrCode } from "@/views/components/qr_code.tsx";
import { bare, type HandedOver } from "@/views/links/handed_over.ts";

export function PostedLetter({ handed }: { handed: HandedOver }) {
  const { say, letterhead: { practice, patient }, address, codeAddress, code } = handed;
  const purpose = handed.purpose === "history" ? "history" : "letter";
  const { name, phone } = practice;
  return (
    <article class="letter posted" lang={say.tag} dir={say.dir}>
      <div class="posted__from">
        <strong>{name}</strong>
        <Lines of={practice} />
        {phone && <span dir="ltr">{phone}</span>}
      </div>
      <div class="posted__to">
        {fullName(patient)}
        <Lines of={patient} />
      </div>
      <p>{say.day(handed.today)}</p>
      <h2>{say(`post.title.${purpose}`, { practice: name })}</h2>
      <p>{say("post.dear", { name: fullName(patient) })}</p>
      <p>{say(`post.${purpose}`)}</p>
      <div class="posted__ways">
        <div>
          <p>{say("post.scan")}</p>
          <QrCode text={address} label={say("post.square")} />
        </div>
        <div>
          <p>{say("post.type")}</p>
          <p class="posted__typed" dir="ltr">{bare(codeAddress)}</p>
          <p>{say("post.code")}</p>
          <p class="posted__typed" dir="ltr">{codeInGroups(code)}</p>
        </div>
      </div>
      <p>{say("post.birth")}</p>
      <p>{say("post.until", { moment: say.moment(handed.expiresAt) })}</p>
      <p>
        {phone
          ? say("post.help", { practice: name, phone })
          : say("post.help_practice", { practice: name })}
      </p>
      <p>{name}</p>
    </article>
  );
}

const Lines = ({ of: { addressLines, postcode } }: {
  of: { readonly addressLines: string | null; readonly postcode: string | null };
}) => (
  <>
    {[...addressLines?.split("\n") ?? [], postcode ?? ""].filter(Boolean)
      .map((line) => <span>{line}</span>)}
  </>
);
