/** A patient makes links by which others can read their letter, sees how often each was opened, takes it back. */
import type { Instant } from "@/db/columns.ts";
import { isOpen, type Share } from "@/domain/links/shares.ts";
import { linkDays } from "@/domain/links/standing.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { LinkPage } from "@/views/links/link_page.tsx";

interface Sharing {
  say: Speech;
  token: string;
  link: PatientLink;
}

export function SharePage({ say, token, link, shares, form, now }: Sharing & {
  shares: readonly Share[];
  form: FormState;
  now: Date;
}) {
  return (
    <LinkPage
      say={say}
      title={say("letter.share_title")}
      practice={link.practiceName}
      error={hasErrors(form)}
      token={token}
      back={linkPaths.linkLetter(token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("letter.share_title")}</h1>
      <p>{say("letter.share_intro")}</p>
      <p>{say("letter.share_care")}</p>
      <p>{say("letter.share_days", { count: linkDays })}</p>
      <form method="post" novalidate>
        <TextField
          form={form}
          name="name"
          label={say("letter.share_for")}
          hint={say("letter.share_for_hint")}
          autocomplete="off"
          width={20}
        />
        <Button>{say("letter.share_make")}</Button>
      </form>
      {shares.length > 0 && (
        <section aria-labelledby="shares">
          <h2 class="nhsuk-heading-m" id="shares">{say("letter.share_list")}</h2>
          {shares.map((share) => <Made say={say} token={token} share={share} now={now} />)}
        </section>
      )}
    </LinkPage>
  );
}

function Made({ say, token, share, now }: {
  say: Speech;
  token: string;
  share: Share;
  now: Date;
}) {
  const { id, about, createdAt, withdrawnAt, expiresAt, opened } = share;
  const on = (at: Instant) => ({ day: say.day(dayOf(at)) });
  const open = isOpen(share, now);
  return (
    <div class="share">
      <h3 class="nhsuk-heading-s" id={`share-${id}`}>
        {about.name
          ? say("letter.share_named", { name: about.name })
          : say("letter.share_unnamed", on(createdAt))}
      </h3>
      <p>
        {opened === 0
          ? say("letter.share_not_opened")
          : say("letter.share_opened", { count: opened })}
        <br />
        {open
          ? say("letter.share_until", on(expiresAt))
          : withdrawnAt
          ? say("letter.share_taken_back", on(withdrawnAt))
          : say("letter.share_over", on(expiresAt))}
      </p>
      {open && (
        <form method="post" action={linkPaths.linkShareEnd(token, id)}>
          <Button variant="secondary" small extra={{ "aria-describedby": `share-${id}` }}>
            {say("letter.share_take_back")}
          </Button>
        </form>
      )}
    </div>
  );
}

/** The answer to whoever made it: the address is kept nowhere. */
export function ShareMadePage({ say, token, link, address }: Sharing & { address: string }) {
  return (
    <LinkPage say={say} title={say("letter.share_made_title")} practice={link.practiceName}>
      <h1>{say("letter.share_made_title")}</h1>
      <p>{say("letter.share_made_once")}</p>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for="address">{say("letter.share_address")}</label>
        <textarea class="nhsuk-textarea" id="address" rows={3} dir="ltr" readonly>
          {address}
        </textarea>
      </div>
      <p>{say("letter.share_care")}</p>
      <p>{say("letter.share_days", { count: linkDays })}</p>
      <p>
        <a href={linkPaths.linkShare(token)}>{say("letter.share_see_all")}</a>
      </p>
    </LinkPage>
  );
}
