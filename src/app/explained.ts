// What is asked of an explanation, and what it gives, whichever kind of rule set the figures come of.
import type { Language } from '#language/language';
import type { Explanation } from '#report/explanation/explanation';
import type { ExplanationDocument } from '#report/explanation/explanation-document';
import type { WorkbookRequest } from './load-submission.ts';

export interface ExplainRequest extends WorkbookRequest {
  /** Of a unit, group or officer; everybody where missing. */
  readonly name?: string | undefined;
  /** As typed: the number of a criterion, or of a part of an index. */
  readonly criterion?: string | undefined;
  /** Folder of templates of the user's own. */
  readonly templates?: string | undefined;
  readonly language: Language;
}

export interface Explained {
  /** Several where several bear the name; none where nobody does. */
  readonly explanations: readonly Explanation[];
  /** The same as an appendix for auditors. */
  readonly document: () => ExplanationDocument;
  /** Where nobody bears the name: those that may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Everybody who could be asked for. */
  readonly names: readonly string[];
  /** Numbers of the criteria there are. */
  readonly criteria: readonly string[];
  /** Whether there is the one asked for. */
  readonly hasCriterion: boolean;
}
