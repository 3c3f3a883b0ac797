/** Photographs of an intimate place that are not taken here: why, what happens instead, and on. */
import { placeKey, siteKey } from "@/domain/photographs/permitted_place.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function PhotographsRefusedPage({ journey, why }: {
  journey: Journey;
  why: "under_age" | "not_asked_for";
}) {
  const { say, token, link: { practiceName: practice, practicePhone: phone } } = journey;
  const title = say("photographs.refused.title");
  const others = toOthers(journey);
  return (
    <LinkPage
      say={say}
      title={title}
      practice={practice}
      back={paths.linkPhotographPlace(token)}
      token={token}
    >
      <h1>{title}</h1>
      <p>{say(`photographs.refused.${why}`)}</p>
      {why === "not_asked_for" && <p>{say("photographs.refused.nobody_asked", { practice })}</p>}
      <p>{say("photographs.refused.told", { practice })}</p>
      <p>
        {phone
          ? say("photographs.refused.call", { practice, phone })
          : say("photographs.refused.call_surgery", { practice })}
      </p>
      <ButtonGroup>
        <ButtonLink href={paths.linkCheck(token)}>{say("photographs.refused.go_on")}</ButtonLink>
        {others && <a href={others}>{say("photographs.refused.others")}</a>}
      </ButtonGroup>
    </LinkPage>
  );
}

/** To what they can say otherwise; nothing where it is their practice's word that it is there. */
function toOthers({ token, said, questions }: Journey): string | undefined {
  if (said[placeKey] === "intimate") return paths.linkPhotographPlace(token);
  const asked = questions.some(({ key }) => key === siteKey);
  return asked ? paths.linkQuestion(token, siteKey) : undefined;
}
