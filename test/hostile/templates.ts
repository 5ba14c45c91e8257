// The corpus of hostile templates and rule files. Made by code, the same bytes every time.
import type { HostileTemplate } from './hostile-template.ts';
import { excelTemplates } from './kinds/excel-templates.ts';
import { reachingTemplates } from './kinds/reaching-templates.ts';
import { hostileRuleSets } from './kinds/rule-sets.ts';
import { wordTemplates } from './kinds/word-templates.ts';

export const hostileTemplates: readonly HostileTemplate[] = [
  ...wordTemplates,
  ...reachingTemplates,
  ...excelTemplates,
  ...hostileRuleSets,
];
