/** A person's own account: who they are here, where they are signed in, and how they prove it is them. */
import type { Actor } from "@/domain/access/actor.ts";
import type { Account, OwnSession } from "@/domain/access/find.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { OwnSessions } from "@/views/access/own_sessions.tsx";
import { type SummaryAction, SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { dayOf } from "@/domain/time.ts";

export interface AccountPageProps {
  readonly account: Account;
  readonly membership: Pick<Actor, "role" | "organisationKind" | "organisationName">;
  readonly otherMemberships: boolean;
  readonly ownKeys: boolean;
  readonly sessions: readonly OwnSession[];
  readonly thisSession: string;
}

export function AccountPage(props: AccountPageProps) {
  const { account, membership, otherMemberships, ownKeys, sessions, thisSession } = props;
  const ofHome = membership.organisationKind === "home";
  return (
    <Layout title="Your account">
      <h1 class="nhsuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { key: "Name", value: account.name },
          { key: "E-mail address", value: account.email },
          {
            key: "Working as",
            value: `${roleCatalogue[membership.role].label}, ${membership.organisationName}`,
            actions: otherMemberships
              ? [{ href: paths.memberships(), text: "Change", about: "where you work now" }]
              : undefined,
          },
          {
            key: "Password",
            value: "Set",
            actions: [{ href: paths.accountPassword(), text: "Change", about: "your password" }],
          },
          secondFactorRow(account),
          ...recoveryRow(account),
          {
            key: "E-mails to you",
            value: "That something waits for you",
            actions: [{ href: paths.accountNotices(), text: "Change", about: "e-mails to you" }],
          },
          ...ofHome
            ? [{
              key: "PIN for tablets",
              value: "For your home’s tablets",
              actions: [{ href: paths.ownPin(), text: "Set", about: "your PIN for tablets" }],
            }]
            : [],
          {
            key: "Keyboard shortcuts",
            value: account.keyboardShortcuts ? ownKeys ? "On, with your own keys" : "On" : "Off",
            actions: [{
              href: paths.accountShortcuts(),
              text: "Change",
              about: "your keyboard shortcuts",
            }],
          },
        ]}
      />
      <p class="quiet">To change your name or e-mail address, ask your manager.</p>
      <h2 class="nhsuk-heading-m">Where you are signed in</h2>
      <OwnSessions sessions={sessions} thisSession={thisSession} />
    </Layout>
  );
}

function secondFactorRow({ secondFactorSince }: Account) {
  const action = (text: string): SummaryAction[] => [
    { href: paths.secondFactor(), text, about: "your second factor" },
  ];
  return secondFactorSince === null
    ? { key: "Second factor", value: "Not set up", actions: action("Set up") }
    : {
      key: "Second factor",
      value: <>Authenticator app, since {<OnDay day={dayOf(secondFactorSince)} />}</>,
      actions: action("Change"),
    };
}

function recoveryRow({ secondFactorSince, recoveryCodesLeft }: Account) {
  if (secondFactorSince === null) return [];
  return [{
    key: "Recovery codes",
    value: recoveryCodesLeft === 0 ? "None left" : `${recoveryCodesLeft} of 10 left`,
    actions: [{ href: paths.recoveryCodes(), text: "Make new ones", about: "for recovery" }],
  }];
}
