/** The report for support is copied. */
import { offerCopies } from "@/static/js/copy.js";

offerCopies("Paste it into a message to whoever supports you");
