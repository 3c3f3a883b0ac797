import { offerUndo } from "@/static/js/live/undo.js";

offerUndo();
