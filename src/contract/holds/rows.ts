// What must hold within a row of each sheet; what holds across rows and sheets stands in `checks/`.
import type { Group } from '#domain/group';
import type { Officer } from '#domain/officer';
import type { Unit } from '#domain/unit';
import { criterionLevels } from './criterion-levels.ts';
import { feedbackInTime } from './feedback-in-time.ts';
import { onlineDossiers, onlineDossiersComplete } from './online-dossiers.ts';
import { onlineLate } from './online-late.ts';
import { onlineProcedures } from './online-procedures.ts';
import { onlineShare } from './online-share.ts';
import { receivedBalance } from './received-balance.ts';
import { receivedParts } from './received-parts.ts';
import { resolvedParts } from './resolved-parts.ts';
import { rowsWhere } from './row-check.ts';

export const validUnit = rowsWhere<Unit>(
  receivedParts,
  resolvedParts,
  receivedBalance,
  ({ counts, levels }) => criterionLevels(counts.resolved, levels),
  onlineLate,
  onlineShare,
  feedbackInTime,
);

export const validGroup = rowsWhere<Group>(onlineProcedures, onlineDossiers, onlineDossiersComplete);

export const validOfficer = rowsWhere<Officer>(({ basis }) =>
  basis.kind === 'own' ? criterionLevels(basis.resolved, basis.levels) : [],
);
