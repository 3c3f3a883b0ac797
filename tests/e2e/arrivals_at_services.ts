/** How the pages of a service are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtServices: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/services/:serviceId": ({ services }) => [
    ["manager", paths.service(services.asShipped)],
    ["administrator", paths.service(services.changed)],
  ],
  "/services/:serviceId/clinics": ({ services }) => [
    ["manager", paths.serviceClinics(services.asShipped)],
  ],
  "/services/:serviceId/clinics/:clinicId": ({ services, sourcing }) => [
    ["manager", paths.serviceClinic(services.asShipped, sourcing.clinicId)],
    ["consultant", paths.serviceClinic(services.asShipped, sourcing.clinicId)],
  ],
  "/services/:serviceId/clinics/:clinicId/details": ({ services, sourcing }) => [
    ["manager", paths.serviceClinicDetails(services.asShipped, sourcing.clinicId)],
  ],
  "/services/:serviceId/duty": ({ services }) => [
    ["manager", paths.serviceDuty(services.asShipped)],
  ],
  "/services/:serviceId/hours": ({ services }) => [
    ["manager", paths.serviceHours(services.asShipped)],
  ],
  "/services/:serviceId/hours/preview": ({ services }) => [
    [
      "manager",
      paths.serviceHoursPreview(services.asShipped, {
        monday: "9am to 12:30pm, 1:30pm to 5pm",
        friday: "9am to 5pm",
        routineHours: "16",
        nearHours: "2",
        pathway: "advice",
        "validFrom-day": "1",
        "validFrom-month": "6",
        "validFrom-year": "2027",
        seen: "none",
      }),
    ],
  ],
  "/services/:serviceId/photographs": ({ services }) => [
    ["manager", paths.servicePhotographs(services.asShipped)],
    ["administrator", paths.servicePhotographs(services.changed)],
  ],
  "/services/:serviceId/sourcing": ({ services }) => [
    ["manager", paths.serviceSourcing(services.asShipped)],
    ["administrator", paths.serviceSourcing(services.changed)],
  ],
  "/services/:serviceId/sourcing/rules/:sourcingRulesId": ({ services, sourcing }) => [
    ["manager", paths.sourcingTrial(services.asShipped, sourcing.joint)],
    ["manager", paths.sourcingTrial(services.asShipped, sourcing.tried)],
  ],
  "/services/:serviceId/unread": ({ services }) => [
    ["manager", paths.serviceUnread(services.asShipped)],
  ],
  "/services/:serviceId/versions/:serviceVersionId": ({ services }) => [
    ["manager", paths.serviceVersion(services.asShipped, services.holding)],
    ["manager", paths.serviceVersion(services.asShipped, services.writing)],
  ],
  "/services/:serviceId/versions/:serviceVersionId/diagnoses": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "diagnoses")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/exclusions": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "exclusions")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/exclusions/:part": ({ services }) => [
    ["manager", paths.versionPart(services.asShipped, services.writing, "exclusions", "under_16")],
    ["manager", paths.versionPart(services.asShipped, services.writing, "exclusions", "-")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/letters": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "letters")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/photographs": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "photographs")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/photographs/preview": ({ services }) => [
    [
      "manager",
      paths.versionPhotographsPreview(services.asShipped, services.writing, services.typed),
    ],
  ],
  "/services/:serviceId/versions/:serviceVersionId/practices": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "practices")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/preview": ({ services }) => [
    ["manager", paths.serviceVersionPreview(services.asShipped, services.writing)],
  ],
  "/services/:serviceId/versions/:serviceVersionId/priorities": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "priorities")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/questions": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "questions")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/questions/:part": ({ services }) => [
    ["manager", paths.versionPart(services.asShipped, services.writing, "questions", "problem")],
    ["manager", paths.versionPart(services.asShipped, services.writing, "questions", "-")],
  ],
  "/services/:serviceId/versions/:serviceVersionId/tariffs": ({ services }) => [
    ["manager", paths.versionSection(services.asShipped, services.writing, "tariffs")],
  ],
  "/services/new": ({ people }) => [
    ["manager", paths.newService(people.manager.organisationId)],
  ],
};
