// Style in print: A4, everything folded open, no row torn in two, the colours of the cells kept.

export const printStyle = `
@media print{
@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page);font:9pt sans-serif}}
:root{--paper:#fff}
html{font-size:9.5pt}
body{max-width:none;padding:0;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip{display:none}
.masthead{padding-top:.75rem}
h1{font-size:20pt;max-width:none;margin:.2rem 0}h2{font-size:14pt}h3,caption{font-size:11pt}
h2,h3,h4,caption,thead,.explain,.legend{break-after:avoid}
tr,figure,.group-score,.loss-bars li,.finding li,.unit-losses details{break-inside:avoid}
thead{position:static}
tfoot{display:table-row-group}
section{margin-bottom:1.25rem}
.lead{margin:.5rem 0 .75rem}
.group-score{margin-bottom:1rem}.group-score h3{margin-top:.5rem}
table{font-size:8.5pt;margin-bottom:1rem}
th,td{padding:.18rem .3rem}
.cell{width:8.6mm}
.unit-losses{grid-template-columns:1fr 1fr;font-size:8.5pt}
.scrolling{overflow:visible}
.periods{font-size:8pt}
details::details-content{content-visibility:visible!important;block-size:auto!important;display:block!important}
details>summary{list-style:none}
.unit-losses summary::before{content:''}
}
`;
