export function SkipLink({ href }: { href: string }) {
  return <a class="nhsuk-skip-link" href={href}>Skip to main content</a>;
}
