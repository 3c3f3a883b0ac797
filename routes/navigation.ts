/** Where each role can go; one line a destination, shown where the role holds its permission. */
import type { Actor } from "@/domain/access/actor.ts";
import { holds, type Permission } from "@/domain/access/permissions.ts";
import { paths } from "@/views/paths.ts";

const destinations: readonly { href: string; label: string; permission: Permission }[] = [
  { href: paths.queue(), label: "Queue", permission: "queue.view" },
  { href: paths.referrals(), label: "Referrals", permission: "referral.draft" },
  { href: paths.patients(), label: "Patients", permission: "patient.find" },
  { href: paths.people(), label: "People", permission: "person.view" },
  { href: paths.audit(), label: "Audit", permission: "audit.view" },
  { href: paths.admin(), label: "Administration", permission: "install.view" },
];

export function navigationFor(actor: Actor) {
  return destinations.filter(({ permission }) => holds(actor, permission))
    .map(({ href, label }) => ({ href, label }));
}
