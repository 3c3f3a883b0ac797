/** What every page behind a patient's link runs. The pages work without it. */
import { autosaveDrafts } from "@/static/js/autosave.js";
import { openChoices } from "@/static/js/choices.js";
import { showErrors } from "@/static/js/error_summary.js";
import { sendInPlace } from "@/static/js/survey_in_place.js";
import { submitOnce } from "@/static/js/submit_once.js";

document.documentElement.classList.add("nhsuk-frontend-supported");
showErrors();
openChoices();
sendInPlace();
submitOnce();
autosaveDrafts();
