const PATIENCE = 10_000;

/** Asks again until the answer is true, for as long as Playwright itself would wait; false when it never is. */
export async function eventually(question: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    // Each question goes to the page and back, so asking without a pause leaves it time to work.
    if (await question()) return true;
  }
  return false;
}
