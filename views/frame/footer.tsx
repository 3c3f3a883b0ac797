import { useChrome } from "@/views/chrome.ts";

export function Footer() {
  const { version } = useChrome();
  return (
    <footer class="foot">
      <p class="frame">
        Bedside{version && ` ${version}`}. In an emergency call 999.
      </p>
    </footer>
  );
}
