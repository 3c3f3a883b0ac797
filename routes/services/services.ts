/** Everything below /services. */
import { createApp } from "@/routes/context.ts";
import {
  diagnosesSection,
  lettersSection,
  practicesSection,
  prioritiesSection,
  tariffsSection,
} from "@/routes/services/sections.tsx";
import { newService } from "@/routes/services/new_service.tsx";
import { service } from "@/routes/services/service.tsx";
import { clinics } from "@/routes/capacity/clinics.tsx";
import { duty } from "@/routes/capacity/duty.tsx";
import { serviceHours } from "@/routes/services/hours.tsx";
import { servicePhotographs } from "@/routes/services/photographs.tsx";
import { sourcing } from "@/routes/services/sourcing.tsx";
import { sourcingTrial } from "@/routes/services/trial.tsx";
import { serviceTeams } from "@/routes/services/teams.ts";
import { templates } from "@/routes/answers/templates.tsx";
import { template } from "@/routes/answers/template.tsx";
import { serviceUnread } from "@/routes/services/unread.tsx";
import { serviceVersion } from "@/routes/services/version.tsx";
import { exclusionsSection } from "@/routes/services/exclusions.tsx";
import { photographsSection } from "@/routes/services/asked_photographs.tsx";
import { questionsSection } from "@/routes/services/questions.tsx";

export const services = createApp()
  .route("/new", newService)
  .route("/:serviceId", service)
  .route("/:serviceId/clinics", clinics)
  .route("/:serviceId/duty", duty)
  .route("/:serviceId/hours", serviceHours)
  .route("/:serviceId/photographs", servicePhotographs)
  .route("/:serviceId/sourcing", sourcing)
  .route("/:serviceId/sourcing/rules/:sourcingRulesId", sourcingTrial)
  .route("/:serviceId/sourcing/teams", serviceTeams)
  .route("/:serviceId/templates", templates)
  .route("/:serviceId/templates/:answerTemplateId", template)
  .route("/:serviceId/unread", serviceUnread)
  .route("/:serviceId/versions/:serviceVersionId", serviceVersion)
  .route("/:serviceId/versions/:serviceVersionId/diagnoses", diagnosesSection)
  .route("/:serviceId/versions/:serviceVersionId/exclusions", exclusionsSection)
  .route("/:serviceId/versions/:serviceVersionId/letters", lettersSection)
  .route("/:serviceId/versions/:serviceVersionId/photographs", photographsSection)
  .route("/:serviceId/versions/:serviceVersionId/practices", practicesSection)
  .route("/:serviceId/versions/:serviceVersionId/priorities", prioritiesSection)
  .route("/:serviceId/versions/:serviceVersionId/questions", questionsSection)
  .route("/:serviceId/versions/:serviceVersionId/tariffs", tariffsSection);
