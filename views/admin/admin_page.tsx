import type { BackupRecord } from "@/domain/backups/record.ts";
import { figure } from "@/domain/figures.ts";
import type { MessageFigures } from "@/domain/links/message_figures.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import type { MailState } from "@/domain/notices/mail_state.ts";
import type { InstallCounts } from "@/domain/organisations/count_install.ts";
import { BackupFacts } from "@/views/admin/backup_facts.tsx";
import { MailFacts } from "@/views/admin/mail_facts.tsx";
import { type SignalCounts, SignalFacts } from "@/views/admin/signal_facts.tsx";
import { MessageFacts } from "@/views/admin/message_facts.tsx";
import { Card } from "@/views/components/card.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface AdminShown {
  readonly counts: InstallCounts;
  readonly failedJobs: number;
  /** Undefined where there is no mail server. */
  readonly mail: MailState | undefined;
  readonly signals: SignalCounts;
  readonly messages: MessageFigures;
  /** The ways in which this install can reach patients. */
  readonly sends: ReachSetUp;
  /** Undefined where it makes none by itself. */
  readonly backups: BackupRecord | undefined;
  readonly problems: readonly string[];
  readonly version: string;
  readonly address: string;
}

const places = [
  {
    href: paths.organisations(),
    heading: "Organisations",
    words: "Practices, homes, hubs and services: open them, change them, invite their people.",
  },
  {
    href: paths.adminHealth(),
    heading: "How Bedside is doing",
    words: "What is wrong and what to do, the last hours drawn, and a report for support.",
  },
  {
    href: paths.adminJobs(),
    heading: "Background work",
    words: "What Bedside does by itself, and what it could not do.",
  },
  {
    href: paths.adminHolidays(),
    heading: "Holidays",
    words: "Days on which no service works, and no clock counts.",
  },
  {
    href: paths.adminRetention(),
    heading: "How long records are kept",
    words: "The times after which a record is put up for review, and a stop for all of it.",
  },
  {
    href: paths.adminRelays(),
    heading: "Relays for calls",
    words: "Try the install’s relays, and see which homes cannot do without one.",
  },
  {
    href: paths.reportedPhotographs(),
    heading: "Reported photographs",
    words: "Those that somebody had shut away, and nobody has decided about.",
  },
  {
    href: paths.adminPermissions(),
    heading: "Who may do what",
    words: "Every permission and the roles that hold it.",
  },
  {
    href: paths.translations(),
    heading: "Translations",
    words: "What patients read in their languages, for somebody who reads them to check.",
  },
  {
    href: paths.audit(),
    heading: "Audit",
    words: "Who did what, when: of a record, a person or a day.",
  },
  {
    href: paths.people(),
    heading: "Administrators",
    words: "The people who look after this install.",
  },
];

export function AdminPage(
  { counts, failedJobs, mail, messages, sends, signals, backups, problems, version, address }:
    AdminShown,
) {
  return (
    <Layout title="Administration" wide>
      <h1>Administration</h1>
      <Wellbeing problems={problems} failedJobs={failedJobs} />
      <ul class="destinations">
        {places.map(({ href, heading, words }) => (
          <li>
            <Card clickable heading={heading} headingSize="s" href={href} description={words} />
          </li>
        ))}
      </ul>
      <BackupFacts backups={backups} />
      <MailFacts mail={mail} />
      <SignalFacts signals={signals} />
      <MessageFacts figures={messages} sends={sends} />
      <h2>What there is</h2>
      <dl class="facts">
        <Fact name="Organisations" value={figure(counts.organisations)} />
        <Fact name="People" value={figure(counts.people)} />
        <Fact name="Patients" value={figure(counts.patients)} />
        <Fact name="Referrals" value={figure(counts.referrals)} />
        <Fact name="Photographs" value={figure(counts.photographs)} />
        <Fact name="Version" value={version} />
        <Fact name="Address" value={address} />
      </dl>
    </Layout>
  );
}

function Wellbeing({ problems, failedJobs }: Pick<AdminShown, "problems" | "failedJobs">) {
  if (problems.length === 0 && failedJobs === 0) {
    return <p>Everything works, and nothing waits for you.</p>;
  }
  return (
    <WarningCallout heading="Needs you" headingLevel={2}>
      <ul>
        {problems.map((problem) => <li>{problem}</li>)}
        {failedJobs > 0 && (
          <li>
            <a href={paths.adminJobs()}>
              {failedJobs} {failedJobs === 1 ? "background job has" : "background jobs have"} failed
            </a>
          </li>
        )}
      </ul>
    </WarningCallout>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="figure">{value}</dd>
    </div>
  );
}
