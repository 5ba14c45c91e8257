// Style in print: A4, everything folded open, no row torn in two, the colours of the cells kept.

export const printStyle = `
@media print{
@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page);font-size:9pt}}
:root{--paper:#fff}
html{font-size:9.5pt}
body{max-width:none;padding:0;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip{display:none}
.masthead{padding-top:.75rem}
h1{font-size:22pt}h2{font-size:14pt}h3,caption{font-size:11pt}
h2,h3,caption,thead{break-after:avoid}
tr,figure,.standing,.loss-bars li,.finding li,.unit-losses details{break-inside:avoid}
thead{position:static}
tfoot{display:table-row-group}
section{margin-bottom:1.5rem}
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
