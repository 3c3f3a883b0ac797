import { raw } from "hono/html";
import { type Options, testPort, words } from "@/tests/views/fixtures.ts";
import { ActionLink } from "@/views/components/action_link.tsx";
import { BackLink } from "@/views/components/back_link.tsx";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Card } from "@/views/components/card.tsx";
import { CareCard } from "@/views/components/care_card.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { BannerLine, NotificationBanner } from "@/views/components/notification_banner.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { Panel } from "@/views/components/panel.tsx";
import { SkipLink } from "@/views/components/skip_link.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { Table } from "@/views/components/table.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";

const noClasses = "no free classes";
const inCall = ["with HTML via call block"];

testPort({
  component: "button",
  draw: (o) =>
    o.href
      ? <ButtonLink href={o.href} variant={o.variant} small={o.small}>{words(o)}</ButtonLink>
      : <Button variant={o.variant} small={o.small} disabled={o.disabled}>{words(o)}</Button>,
  leaves: {
    icon: "words alone",
    preventDoubleClick: "every form is guarded by static/js/submit_once.js",
  },
  compared: 40,
});
testPort({
  component: "back-link",
  draw: (o) => <BackLink href={o.href}>{words(o)}</BackLink>,
  leaves: { variant: "no dark pages", type: "going back is a link" },
  unreadable: [...inCall, "with HTML", "with text escaping"],
  compared: 1,
});
testPort({
  component: "skip-link",
  draw: (o) => <SkipLink href={o.href} />,
  leaves: {},
  compared: 3,
});
testPort({
  component: "action-link",
  draw: (o) => <ActionLink href={o.href} reverse={o.variant === "reverse"}>{words(o)}</ActionLink>,
  leaves: { type: "an action link goes somewhere" },
  unreadable: inCall,
  compared: 4,
});
testPort({
  component: "tag",
  draw: (o) => <Tag colour={o.colour}>{words(o)}</Tag>,
  leaves: { classes: noClasses, border: "always with its border" },
  unreadable: [...inCall, "without colour"],
  compared: 13,
});
testPort({
  component: "inset-text",
  draw: (o) => <InsetText>{o.html ? raw(o.html) : <p>{o.text}</p>}</InsetText>,
  leaves: {},
  unreadable: inCall,
  compared: 2,
});
testPort({
  component: "details",
  draw: (o) => (
    <Details
      summary={words(o.summary)}
      open={o.open}
      expander={o.classes === "nhsuk-expander"}
    >
      {words(o)}
    </Details>
  ),
  leaves: {},
  unreadable: [...inCall, "expander with HTML via call block"],
  compared: 10,
});
testPort({
  component: "warning-callout",
  draw: (o) => (
    <WarningCallout heading={o.heading?.text ?? o.heading}>
      {o.html ? raw(o.html) : <p class="nhsuk-card__description">{o.text}</p>}
    </WarningCallout>
  ),
  leaves: {},
  unreadable: [...inCall, "without heading"],
  compared: 4,
});
testPort({
  component: "panel",
  draw: (o) => (
    <Panel heading={words(o.heading)} interruption={o.variant === "interruption"}>
      {words(o)}
    </Panel>
  ),
  leaves: {
    "heading.size": "one size",
    "heading.level": "a panel holds the page's h1",
    "heading.classes": noClasses,
  },
  unreadable: inCall,
  compared: 3,
});
testPort({
  component: "notification-banner",
  draw: (o) => (
    <NotificationBanner success={o.variant === "success"} heading={words(o.heading)}>
      {o.html ? raw(o.html) : o.text && <BannerLine>{o.text}</BannerLine>}
    </NotificationBanner>
  ),
  leaves: {
    disableAutoFocus: "focus is moved to errors only",
    attributes: "",
    role: "the role follows from the kind",
    "heading.element": "a heading is a heading",
    title: "Success or Important",
  },
  unreadable: [...inCall, "success with HTML via call block"],
  compared: 8,
});
testPort({
  component: "pagination",
  draw: (o) => <Pagination previous={o.previous} next={o.next} />,
  leaves: {
    items: "lists are read by place, not by page number",
    "previous.text": "English words only",
    previousUrl: "the older names of previous and next",
  },
  compared: 3,
});
testPort({
  component: "summary-list",
  draw: (o) => (
    <SummaryList
      border={o.border}
      rows={o.rows.map((row: Options) => ({
        key: words(row.key),
        value: words(row.value),
        actions: row.actions?.items?.map((action: Options) => ({
          href: action.href,
          text: action.text,
          about: action.visuallyHiddenText,
        })),
      }))}
    />
  ),
  leaves: {
    card: "put inside a Card",
    lastRowBorder: "borders between rows, or none",
    "rows.border": "borders between rows, or none",
    "rows.key.width": "one width",
    "rows.actions.href": "actions are a list",
    "rows.actions.items.type": "a change is a page of its own, so its action is a link",
  },
  unreadable: ["with multiple actions (empty items)"],
  compared: 6,
});
testPort({
  component: "tables",
  draw: (o) => (
    <Table
      caption={words(o.caption)}
      captionSize={o.caption?.size}
      firstCellIsHeader={o.firstCellIsHeader}
      columns={o.head.filter(Boolean).map((cell: Options) => ({
        head: words(cell),
        numeric: cell.format === "numeric",
      }))}
      rows={o.rows.filter(Boolean).map((row: Options[]) => row.filter(Boolean).map(words))}
    />
  ),
  leaves: {
    compact: "how dense is decided for the page",
    striped: "one look",
    responsive: "scrolls in its own box: see ScrollingTable",
    scroll: "scrolls in its own box: see ScrollingTable",
    variant: "one look",
    lastRowBorder: "one look",
    border: "one look",
    card: "put inside a Card",
    panel: "put inside a Card",
    "caption.classes": noClasses,
    "rows.classes": noClasses,
    "head.sort": "sorting is a link in the heading, with an address of its own",
    "head.align": "numbers right, words left",
    "head.width": "as wide as the words",
  },
  compared: 10,
});
const care = ["non-urgent", "urgent", "emergency"];
testPort({
  component: "card",
  draw: (o, expected) =>
    care.includes(o.variant)
      ? (
        <CareCard
          urgency={o.variant}
          heading={words(o.heading)}
          headingLevel={o.heading.level}
        >
          {raw(contentOf(expected))}
        </CareCard>
      )
      : (
        <Card
          heading={words(o.heading)}
          headingLevel={o.heading?.level}
          headingSize={o.heading?.size}
          href={o.href}
          variant={o.variant}
          clickable={o.clickable}
          description={words(o.description)}
        >
          {o.description === undefined && raw(belowHeading(contentOf(expected)))}
        </Card>
      ),
  leaves: {
    actions: "what can be done stands with the rows it is about",
    "heading.id": "nothing links to a card",
    "heading.classes": noClasses,
    image: "photographs have components of their own",
  },
  unreadable: ["primary (with chevron)", "primary (with chevron and description)"],
  compared: 31,
});
const found = (errors: Options[]) =>
  Object.fromEntries(errors.map(({ href, text }) => [href?.slice(1) ?? "form", [text]]));
testPort({
  component: "error-summary",
  draw: (o) => <ErrorSummary form={{ values: {}, errors: found(o.errorList) }} />,
  leaves: {
    "heading.html": "one heading",
    description: "the errors say it",
    disableAutoFocus: "the summary always takes the focus",
  },
  unreadable: [
    "with description via call block",
    "with multiple errors (empty items)",
  ],
  compared: 5,
});

const belowHeading = (content: string) => content.replace(/^\s*<h[1-6][\s\S]*?<\/h[1-6]>/, "");

/** What stands inside a card is not among its fixture's options. */
function contentOf(card: string): string {
  return card.match(/<div class="nhsuk-card__content">([\s\S]*)<\/div>\s*<\/div>\s*$/)?.[1] ?? "";
}
