/** For the pages with a form that saves itself: `data-autosave`. */
import { autosaveDrafts } from "@/static/js/autosave.js";

autosaveDrafts();
document.addEventListener("htmx:after:swap", autosaveDrafts);
