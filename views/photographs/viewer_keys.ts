/** The viewer's keys, as its help says them: static/js/viewer/keys.js listens for them. */
import type { Shortcut } from "@/views/components/shortcuts.tsx";

/** What static/js/keys.js presses here; the rest is the viewer's own. */
export const viewerWays = { next: "n", previous: "p", back: "b", help: "?" };

const looking: readonly Shortcut[] = [
  { key: "n", does: "Next photograph" },
  { key: "p", does: "Previous photograph" },
  { key: "b", does: "Back to the referral" },
  { key: "+ or −", does: "Zoom in or out" },
  { key: "0", does: "Fit the whole photograph" },
  { key: "1", does: "100%; 2, 4 and 8 for 200%, 400% and 800%" },
  { key: "Arrows", does: "Move; with Shift in small steps" },
  { key: "r", does: "Rotate a quarter turn; R the other way" },
  { key: ", or .", does: "Darker or brighter" },
  { key: "< or >", does: "Less or more contrast" },
  { key: "x", does: "Reset zoom, rotation and light" },
  { key: "u", does: "Full screen" },
];
const comparing: readonly Shortcut[] = [
  { key: "s", does: "Side by side, or one alone" },
  { key: "t", does: "Move and zoom together, or apart" },
  { key: "f", does: "Flicker: show the other one in the same place" },
  { key: "F", does: "Flicker by itself, or stop" },
  { key: "c", does: "Choose what to compare with" },
];
const drawing: readonly Shortcut[] = [
  { key: "a", does: "Arrow" },
  { key: "e", does: "Ellipse" },
  { key: "d", does: "Line" },
  { key: "w", does: "Words" },
  { key: "l", does: "Length" },
  { key: "o", does: "Area" },
  { key: "m", does: "Set the scale on a ruler" },
  { key: "Enter", does: "While drawing: set a point where the cross is; twice ends an area" },
  { key: "Esc", does: "Stop drawing" },
];

export const viewerKeys = (may: { readonly mark: boolean }): readonly Shortcut[] => [
  ...looking,
  ...comparing,
  { key: "h", does: "Hide or show the marks" },
  ...(may.mark ? drawing : []),
  { key: "?", does: "Show these keys" },
];
