/** The computer's own day as YYYY-MM-DD: what counts as today is the user's wall calendar, not UTC. */
export function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
