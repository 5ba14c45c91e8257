// A title is broken into lines anywhere but within its period: "quý II năm 2022" stays in one.

const period = /(?:quý (?:IV|I{1,3})|tháng \d{1,2}|(?:6|9) tháng (?:đầu|cuối)) năm \d{4}|năm \d{4}/giu;

/** With spaces that do not break; upper and lower case alike. */
export function keepPeriodTogether(title: string): string {
  return title.replace(period, (written) => written.replaceAll(' ', '\u00a0'));
}
