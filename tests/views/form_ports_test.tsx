import { asked, label, legend, noCaption, textLeaves, told } from "@/tests/views/asked.ts";
import { type Options, testPort, words } from "@/tests/views/fixtures.ts";
import { ErrorMessage } from "@/views/components/error_message.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { FileUpload } from "@/views/components/file_upload.tsx";
import { Hint } from "@/views/components/hint.tsx";
import { Input } from "@/views/components/input.tsx";
import { Label } from "@/views/components/label.tsx";
import { PasswordInput } from "@/views/components/password_input.tsx";
import { Select } from "@/views/components/select.tsx";
import { Textarea } from "@/views/components/textarea.tsx";

testPort({
  component: "label",
  draw: (o) => {
    const { children, size, isPageHeading } = asked(o);
    return <Label for={o.for} size={size} isPageHeading={isPageHeading}>{children}</Label>;
  },
  unreadable: ["with HTML via call block", "with HTML via call block, without heading"],
  leaves: {
    caption: noCaption,
    "heading.caption": noCaption,
    "heading.level": "a label is the page's h1, or no heading",
    "heading.id": "a label is found by what it is for",
    id: "a label is found by what it is for",
    classes: "no free classes",
    html: "asked with plain words",
  },
  compared: 7,
});
testPort({
  component: "hint",
  draw: (o) => <Hint>{words(o)}</Hint>,
  leaves: {},
  unreadable: ["with HTML via call block"],
  compared: 2,
});
testPort({
  component: "error-message",
  draw: (o) => <ErrorMessage>{words(o)}</ErrorMessage>,
  leaves: { visuallyHiddenText: "always says Error" },
  unreadable: ["with HTML via call block"],
  compared: 3,
});
testPort({
  component: "fieldset",
  draw: (o) => <Fieldset {...legend({ fieldset: o })} />,
  leaves: { "legend.caption": noCaption },
  compared: 2,
});
testPort({
  component: "input",
  draw: (o) => (
    <Input
      id={o.id ?? o.name}
      name={o.name}
      type={o.type}
      value={o.value}
      width={o.width}
      autocomplete={o.autocomplete}
      spellcheck={o.spellcheck}
      inputMode={o.inputmode}
      prefix={words(o.prefix)}
      suffix={words(o.suffix)}
      {...label(o)}
      {...told(o)}
    />
  ),
  leaves: textLeaves,
  compared: 20,
});
testPort({
  component: "textarea",
  draw: (o) => (
    <Textarea
      id={o.id ?? o.name}
      name={o.name}
      value={o.value}
      rows={o.rows}
      autocomplete={o.autocomplete}
      {...label(o)}
      {...told(o)}
    />
  ),
  leaves: textLeaves,
  unreadable: ["with error only"],
  compared: 13,
});
testPort({
  component: "character-count",
  draw: (o) => (
    <Textarea
      id={o.id ?? o.name}
      name={o.name}
      value={o.value}
      rows={o.rows}
      autocomplete={o.autocomplete}
      maxLength={o.maxlength}
      {...label(o)}
      {...told(o)}
    />
  ),
  unreadable: [
    "to configure in JavaScript",
    "with error only",
    "with neither maxlength, maxwords nor textarea description set",
  ],
  leaves: {
    ...textLeaves,
    countType: "characters only, as the server counts",
    maxwords: "characters only, as the server counts",
    threshold: "the count shows from the start",
    attributes: "",
    textareaDescriptionText: "English words only",
    charactersUnderLimitText: "English words only",
    charactersAtLimitText: "English words only",
    charactersOverLimitText: "English words only",
  },
  compared: 14,
});
testPort({
  component: "select",
  draw: (o) => (
    <Select
      id={o.id ?? o.name}
      name={o.name}
      disabled={o.disabled}
      value={o.value}
      items={o.items.map((item: Options) => ({ ...item, label: item.text }))}
      {...label(o)}
      {...told(o)}
    />
  ),
  leaves: { ...textLeaves, "items.divider": "choices are not divided" },
  unreadable: ["with error only"],
  compared: 14,
});
testPort({
  component: "password-input",
  draw: (o) => (
    <PasswordInput
      id={o.id ?? o.name}
      name={o.name}
      value={o.value}
      autocomplete={o.autocomplete}
      {...label(o)}
      {...told(o)}
    />
  ),
  leaves: {
    ...textLeaves,
    button: "one Show button, of one kind",
    showPasswordText: "English words only",
    width: "as wide as there is room",
    prefix: "nothing stands before a password",
  },
  unreadable: ["with error only"],
  compared: 9,
});
testPort({
  component: "file-upload",
  draw: (o) => (
    <FileUpload
      id={o.id ?? o.name}
      name={o.name}
      multiple={o.multiple}
      {...label(o)}
      {...told(o)}
    />
  ),
  leaves: {
    ...textLeaves,
    chooseFilesButtonClassList: "the browser's own control, which every phone knows",
    chooseFilesButtonText: "the browser's own control",
  },
  unreadable: ["with error only", "button"],
  compared: 13,
});
