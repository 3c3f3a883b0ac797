import { clinicKindLabels, complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";
import type { comingTo } from "@/domain/capacity/find_clinics.ts";
import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** What was said of it; what was not is left out. */
function ClinicFacts({ clinic }: { clinic: Clinic }) {
  const rows = [
    { key: "For", value: clinic.takesComplicated ? "Complicated cases" : "Simple cases" },
    { key: "Places a week", value: String(clinic.placesPerWeek) },
    { key: "Staff", value: clinic.staff },
    { key: "Where", value: clinic.place },
    { key: "Area served", value: clinic.areaServed },
    { key: "Criteria", value: clinic.criteria },
    { key: "Booking", value: clinic.booking },
  ];
  return (
    <SummaryList
      rows={rows.flatMap(({ key, value }) =>
        value === null ? [] : [{ key, value: <span class="kept-lines">{value}</span> }]
      )}
    />
  );
}

export type Coming = Awaited<ReturnType<typeof comingTo>>[number];

/** Who comes face to face, each with what was done remotely before. */
export function ClinicPage(
  { clinic, coming, leads }: {
    clinic: Clinic;
    coming: readonly Coming[];
    /** They may see the list of clinics. */
    leads: boolean;
  },
) {
  return (
    <Layout
      title={clinic.name}
      back={leads
        ? { href: paths.serviceClinics(clinic.serviceId), label: "Clinics" }
        : { href: paths.queue(), label: "Queue" }}
      wide
    >
      <h1>{clinic.name}</h1>
      <p class="quiet">
        {clinicKindLabels[clinic.kind]} of {clinic.serviceName}
        {clinic.closedAt && ", closed"}
      </p>
      <ClinicFacts clinic={clinic} />
      {leads && !clinic.closedAt && (
        <p>
          <a href={paths.serviceClinicDetails(clinic.serviceId, clinic.id)}>Change the clinic</a>
        </p>
      )}
      <h2>Who comes</h2>
      {coming.length === 0 ? <p class="empty">Nobody was sent here yet.</p> : (
        <>
          <p>
            Sent here lately, the latest first. Each referral holds the photographs, the history and
            the answer.
          </p>
          <ul class="rows">
            {coming.map((one) => (
              <li>
                <p class="rows__name">
                  <a href={paths.referral(one.referralId)}>
                    {one.firstName} {one.lastName}, {one.reference}
                  </a>
                </p>
                <p>
                  {one.diagnosis}
                  {one.complexity && `. ${complexityLabels[one.complexity]}`}
                </p>
                <p class="quiet small">
                  Answered on <When at={one.answeredAt} />
                  {one.earlier > 0 && (
                    <>
                      .{" "}
                      <a href={paths.patient(one.patientId)}>
                        {one.earlier} more {one.earlier === 1 ? "referral" : "referrals"}
                        <span class="nhsuk-u-visually-hidden">
                          {` of ${one.firstName} ${one.lastName}`}
                        </span>
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}
