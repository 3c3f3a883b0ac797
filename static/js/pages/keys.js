/** For the pages that name keys: `data-shortcuts`. */
import { listenForKeys } from "@/static/js/keys.js";

listenForKeys();
