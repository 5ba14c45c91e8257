// Style of the tables: plain tables where there is room; on a phone each row folds onto lines of its own.

/** Below this width a ranking of nine criteria has no room as a plain table. Print is wider than a phone. */
const phone = '@media screen and (max-width:44rem)';

export const tableStyle = `
table{border-collapse:collapse;width:100%;margin:0 0 2rem;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;font-size:1.125rem;padding:.75rem 0 .4rem}
th,td{padding:.36rem .5rem;text-align:right;vertical-align:middle}
thead th{font-size:.8125rem;font-weight:600;color:var(--muted);vertical-align:bottom;line-height:1.3;border-bottom:1.5px solid var(--ink);background:var(--paper)}
thead{position:sticky;top:0;z-index:1}
tbody tr,tfoot tr{border-bottom:1px solid var(--rule)}
tfoot{font-weight:700}
tfoot tr{border-top:1.5px solid var(--ink)}
th.name{text-align:left;font-weight:600;line-height:1.35;overflow-wrap:anywhere}
th.rank,td.rank{text-align:left;color:var(--muted);width:2.6rem}
th.class,td.class{text-align:left}
.ranking td.class{white-space:nowrap}.ranking .unassessed td.class{white-space:normal}
td.total{font-weight:700}
td.none,span.none{color:var(--muted)}
.cell{width:3.2rem}
.ranking .cell{text-align:center;padding-inline:.2rem}
.ranking tbody .cell,.ranking tfoot .cell{border-left:2px solid var(--paper)}
.wide{display:none}
@media screen and (min-width:60rem){.cell{width:4.4rem}.changes th.name{min-width:12rem}.wide{display:block;font-weight:400;font-size:.72rem;line-height:1.25}}
.dossiers{table-layout:fixed}.dossiers th.name{width:24%}.dossiers .bar-cell{width:38%}
.dossiers .part{display:block;font-size:.75rem;color:var(--muted);font-weight:400;line-height:1.2}
.dossiers .overdue{font-weight:700}
.scrolling{position:relative;overflow-x:auto;margin-bottom:1rem}
.scrolling table{margin-bottom:.75rem}
.published :is(th,td){vertical-align:top}.published .cause{min-width:16rem;line-height:1.35}.published th.name{min-width:9rem}.published td:not(.cause){white-space:nowrap}
.periods td,.periods .presence{white-space:nowrap}
.periods th.name{position:sticky;left:0;background:var(--paper);white-space:normal;min-width:7.5rem}
.periods thead{position:static}
.periods .trend{width:4.5rem}
.changes .wide{white-space:normal}
.change.up{color:var(--early);font-weight:600}.change.down{color:var(--late);font-weight:600}.change.same{color:var(--muted)}
.presence{border:1px solid currentColor;border-radius:3px;padding:0 .3em;font-size:.75rem;font-weight:400;color:var(--muted);white-space:nowrap}
${phone}{
.ranking,.dossiers,.ranking :is(thead,tbody,tfoot,caption),.dossiers :is(thead,tbody,tfoot,caption){display:block}
.ranking tr{display:grid;grid-template-columns:1.6rem repeat(9,minmax(0,1fr));align-items:center;padding:.4rem 0 .45rem;row-gap:.2rem}
.ranking tr>*{padding:.1rem 0;width:auto;border:0}
.ranking thead tr{padding-bottom:.1rem;border-bottom:1.5px solid var(--ink);background:var(--paper)}
.ranking thead th,.dossiers thead th{border:0;background:none}
.ranking .rank{grid-row:1;grid-column:1}
.ranking thead .rank{font-size:0}
.ranking .name{grid-row:1;grid-column:2/span 5}
.ranking .class{grid-row:1;grid-column:7/span 2;white-space:normal;padding-left:.35rem;font-size:.8125rem;line-height:1.25}
.ranking .total{grid-row:1;grid-column:9/span 2;text-align:right}
.ranking tbody .cell,.ranking tfoot .cell{font-size:.8125rem;padding:.3rem 0;border-left:1px solid var(--paper)}
.ranking .cell:nth-child(5){grid-column:2}
.dossiers tr{display:grid;grid-template-columns:repeat(4,1fr);padding:.45rem 0;row-gap:.2rem}
.dossiers tr>*{padding:0}
.dossiers .name{grid-column:1/-1}
.dossiers th.name,.dossiers .bar-cell{width:auto}
.dossiers .bar-cell{grid-column:1/-1;text-align:left}
.dossiers thead .bar-cell,.dossiers thead .name{display:none}
.periods{font-size:.8125rem}.periods :is(th,td){padding-inline:.28rem}.periods th.name{min-width:6.5rem}
.dossiers thead tr{border-bottom:1.5px solid var(--ink);background:var(--paper)}
.published,.published :is(thead,tbody){display:block}
.published tr{display:grid;grid-template-columns:1.5fr 1fr 1fr 1fr;padding:.45rem 0;row-gap:.2rem}
.published tr>*{padding:0;border:0}
.published thead tr{border-bottom:1.5px solid var(--ink);background:var(--paper)}
.published .name,.published .cause{grid-column:1/-1}
.published .at,.published thead :is(.name,.cause){display:none}
}
`;
