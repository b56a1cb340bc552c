/**
 * The last few results of a pure function, by the text that they were made of. The files of one program share their styles and
 * relationships to the letter, and a document that is open in Word is read again after every change.
 */
export class RecentResults<Result> {
  private readonly results = new Map<string, Result>();

  /** At most `most` results of texts of at most `longest` units are kept. */
  constructor(
    private readonly most: number,
    private readonly longest: number,
  ) {}

  /** The result for a text: the kept one, or what `compute` gives, which must depend on nothing but the text. */
  of(text: string, compute: (text: string) => Result): Result {
    const { results, most, longest } = this;
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (text.length > longest) return result;
    // A map keeps the order in which it was filled: the first key is the oldest.
    if (results.size >= most) results.delete(results.keys().next().value ?? "");
    results.set(text, result);
    return result;
  }
}
