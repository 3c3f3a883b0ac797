/** How it was is answered at the end of a call, without leaving its page. */
import { sendInPlace } from "@/static/js/survey_in_place.js";

sendInPlace();
