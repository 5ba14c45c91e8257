// What the page's requests for work are answered with: JSON that its script acts on.

export interface Answer {
  /** The page to show. */
  readonly go?: string;
  readonly download?: readonly string[];
  /** What is wrong, and what to do: shown where the request came from. */
  readonly faults?: readonly string[];
  /** Finished markup for the place of outcomes of the form that asked. */
  readonly part?: string;
}
