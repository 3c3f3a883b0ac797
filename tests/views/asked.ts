/** What the fixtures of all form controls say in the same way: label or legend, hint, error. */
import { type Options, words } from "@/tests/views/fixtures.ts";

/** A label or legend, given as words or as the page's heading. */
export function asked(option: Options | string) {
  if (typeof option === "string") return { children: option };
  const { heading } = option;
  const size = heading?.size ?? option.size;
  return {
    children: words(heading ?? option),
    size,
    isPageHeading: heading !== undefined || option.isPageHeading,
  };
}
export const label = (options: Options) => {
  const { children, size, isPageHeading } = asked(options.label);
  return { label: children, labelSize: size, isPageHeading };
};
export const legend = (options: Options) => {
  const { children, size, isPageHeading } = asked(options.fieldset.legend);
  return { legend: children, legendSize: size, isPageHeading };
};
export const told = (options: Options) => ({
  hint: words(options.hint),
  error: options.errorMessage && words(options.errorMessage) as string,
});
export const textLeaves = {
  "label.id": "a label is found by what it is for",
  disabled: "what cannot be answered is not asked",
  formGroup: "nothing stands beside the box",
  classes: "no free classes",
  code: "a monospaced look is not used",
};

export const groupLeaves = {
  "fieldset.legend.id": "a group is found by its first box",
  "fieldset.legend.caption": "no captions above questions",
  disabled: "what cannot be answered is not asked",
};
export const noCaption = "no captions above questions";
