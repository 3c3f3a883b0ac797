/** Bedside's mark: a "b" that is a headboard and a lamp. The same drawing as static/images/favicon.svg. */
export function Mark() {
  return (
    <svg class="brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#fff" />
      <path d="M9 6.5v19" stroke="#083f4a" stroke-width="4" stroke-linecap="round" />
      <circle cx="17.5" cy="19" r="6.5" fill="none" stroke="#083f4a" stroke-width="4" />
      <circle cx="17.5" cy="19" r="2.6" fill="#f6b73c" />
    </svg>
  );
}
