// "B2:C3", with or without "$": the columns and rows of an area.

export interface Area {
  readonly left: string;
  readonly top: number;
  readonly right: string;
  readonly bottom: number;
}

/** Null for whole columns and rows, and what is no area. */
export function readArea(range: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(range.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { left, top: Number(top), right, bottom: Number(bottom) };
}

/** "B2:C3", and "B2" of one cell alone. */
export function areaText({ left, top, right, bottom }: Area): string {
  const from = `${left}${top}`;
  const to = `${right}${bottom}`;
  return from === to ? from : `${from}:${to}`;
}
