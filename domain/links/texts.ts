/** What Bedside asks of a service that sends text messages; jobs/outside/notify_service.ts speaks to one. */

/** What became of a message: it is under way, or it has arrived, or why it has not and will not. */
export type Delivery = "under_way" | "delivered" | NotDelivered;
export type NotDelivered = "no_such_number" | "not_reached" | "provider_failed";

export interface ReceivedText {
  readonly from: string;
  readonly words: string;
}

export interface Texts {
  /** How the addresses in messages begin: `https://bedside.example`. */
  readonly publicUrl: string;
  /** Its provider's own name for the message, or that the provider will never send to this number. */
  send(
    message: { readonly to: string; readonly words: string; readonly name: string },
    stopping: AbortSignal,
  ): Promise<{ readonly providerId: string } | "refused">;
  ask(providerId: string, stopping: AbortSignal): Promise<Delivery>;
  /** What people answered to its number of late, where it has one that takes answers. */
  received(stopping: AbortSignal): Promise<readonly ReceivedText[]>;
}
