/** A poster to print: the QR code, the address for whoever cannot scan it, and what it is for. */
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { QrCode } from "@/views/components/qr_code.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PosterPage(
  { place, address }: { place: SurveyPlace; address: string | undefined },
) {
  return (
    <Layout
      title={`Poster for ${place.name}`}
      sheets={["surveys.css"]}
      back={{ href: paths.surveyPlaces(), label: "Where people are asked" }}
    >
      {address === undefined
        ? (
          <>
            <h1>Poster for {place.name}</h1>
            <p class="empty">People are not asked at this place any more.</p>
          </>
        )
        : (
          <div class="poster">
            <h1>How was it?</h1>
            <p>Tell {place.organisationName} about your experience. It takes less than a minute.</p>
            <QrCode text={address} label={`QR code that leads to ${address}`} />
            <p>
              Scan the code with the camera of your phone, or open
              <br />
              <strong class="address">{address}</strong>
            </p>
            <p>
              Nobody can see who answered. If you would rather use paper, ask a member of staff.
            </p>
          </div>
        )}
    </Layout>
  );
}
