/** A number that a telephone can dial by a press. */
export function TelephoneNumber({ number }: { number: string }) {
  return <a class="call__number" href={`tel:${number.replaceAll(" ", "")}`}>{number}</a>;
}
