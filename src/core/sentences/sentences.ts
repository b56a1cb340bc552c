/**
 * Sentences by the place that they are for: a blank's tag without `chibo:`, such as `quality.tasks`, or the part alone where every
 * blank of the part takes the same. What is to be filled in stands in square brackets and names what belongs there.
 */
export type Sentences = Readonly<Record<string, readonly string[]>>;
