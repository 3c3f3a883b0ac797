import { paths } from "@/views/paths.ts";

/** Nothing where none waits. */
export function MessagesToRead({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={paths.unreadMessages()}>
        <strong>
          {count === 1
            ? "1 referral has messages to read"
            : `${count} referrals have messages to read`}
        </strong>
      </a>
    </p>
  );
}
