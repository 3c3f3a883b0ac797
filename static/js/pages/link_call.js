/** The call, on the page of somebody who was invited into it: built for old phones. */
import "@/static/js/pages/call.js";
