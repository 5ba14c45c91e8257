// Style of the page, its headings, figures and charts.

/** Fonts that every system has, and that carry the stacked marks of Vietnamese (ế, ỗ, ự). */
const fonts =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";

export const pageStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0 auto;padding:0 1rem 3rem;max-width:66rem;background:var(--paper);color:var(--ink);font:1rem/1.55 ${fonts};font-variant-numeric:lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;font-weight:700}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.9rem);letter-spacing:-.015em;margin:.35rem 0 .5rem;max-width:22em}
h2{font-size:clamp(1.3rem,1.1rem + .9vw,1.75rem);letter-spacing:-.01em;margin:0 0 .75rem}
h3{font-size:1.125rem;margin:1.5rem 0 .25rem}
h4{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0;max-width:44em}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.patterns{position:absolute}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--accent);color:var(--paper);padding:.6rem 1rem;z-index:3}
.skip:focus{top:.5rem}
.masthead{padding-top:2rem;border-top:5px solid var(--accent)}
.kicker{margin:0;color:var(--accent);font-weight:600;letter-spacing:.01em}
.period{margin:0;font-size:1.2rem;color:var(--muted)}
.period span{font-size:.95rem;margin-left:.6em}
.lead{font-size:clamp(1.06rem,1rem + .35vw,1.25rem);line-height:1.5;margin:1rem 0 1.25rem}
nav{border-block:1px solid var(--rule);margin-bottom:2rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;margin:0;padding:.35rem 0}
nav a{display:inline-block;padding:.4rem 0;text-decoration:none;font-weight:600}
nav a:hover{text-decoration:underline}
section{margin:0 0 3.25rem;scroll-margin-top:1rem}
.explain{color:var(--muted);margin:0 0 1rem}
.figures{display:grid;grid-template-columns:repeat(6,1fr);gap:1.1rem 1rem;margin:0 0 1.1rem}
.figures div{grid-column:span 2;border-top:1px solid var(--rule);padding-top:.5rem}
.figures div:nth-child(-n+2){grid-column:span 3}
.figures dt{color:var(--muted);font-size:.9rem}
.figures dd{margin:0}
.figures strong{display:block;font-size:clamp(1.45rem,1rem + 2.3vw,2.3rem);line-height:1.25;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures span{font-size:.875rem;color:var(--muted)}
@media (min-width:44rem){.figures{grid-template-columns:repeat(5,1fr)}.figures div,.figures div:nth-child(-n+2){grid-column:auto}}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:2px;vertical-align:-.05em}
i.early{background:var(--early)}i.onTime{background:var(--onTime)}
i.late{background:repeating-linear-gradient(135deg,var(--late) 0 2.5px,var(--lateStripe) 2.5px 4px)}
.bar{display:block;border-radius:2px}
rect.early{fill:var(--early)}rect.onTime{fill:var(--onTime)}rect.late{fill:url(#soc)}
.stripe-ground{fill:var(--late)}.stripe{fill:var(--lateStripe)}
.group-score{margin:0 0 2rem}
.group-score h3{margin-bottom:0}
.score{margin:.1rem 0 .6rem;color:var(--muted)}
.score strong{font-size:2.1rem;line-height:1.2;color:var(--ink);letter-spacing:-.02em}
.score .class{color:var(--ink);margin-left:.6em;padding:.15em .6em;border:1.5px solid currentColor;border-radius:2em;font-size:.9rem;white-space:nowrap}
figure{margin:0}
figcaption{color:var(--muted);font-size:.9rem;margin-top:.35rem}
.chart{display:block;overflow:visible}
.band{fill:var(--band)}.band-alternate{fill:var(--card)}
.chart text{font:.8125rem ${fonts};fill:var(--ink)}
.chart .label{fill:var(--muted)}
.chart .group-label,.chart .value{font-weight:700}
.group-line{stroke:var(--ink);stroke-width:2}
.dot{fill:var(--accent);fill-opacity:.82;stroke:var(--card);stroke-width:1.5}
.line{fill:none;stroke-width:2.5;vector-effect:non-scaling-stroke}
.line0{stroke:var(--accent)}.line1{stroke:var(--late);stroke-dasharray:7 4}.line2{stroke:var(--early);stroke-dasharray:2 4}.line3{stroke:var(--muted)}
.mark{stroke:var(--card);stroke-width:1.5}
.mark0{fill:var(--accent)}.mark1{fill:var(--late)}.mark2{fill:var(--early)}.mark3{fill:var(--muted)}
.sparkline{display:block}.sparkline path{fill:none;stroke:var(--accent);stroke-width:1.75}
.legend{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;margin:0 0 .9rem;padding:0;font-size:.8125rem}
.legend li{padding:.2rem .6rem;border-radius:2px}
.keys{gap:.3rem 1.1rem}.keys li{padding:0}.keys svg{vertical-align:-.1em;margin-right:.35em}
details>summary{cursor:pointer;padding:.55rem 0}
.criteria{margin-bottom:1rem}
.criteria summary{color:var(--accent);font-weight:600}
.criteria dl{margin:.25rem 0 1rem;display:grid;gap:.6rem}
.criteria dt{font-weight:600}.criteria dd{margin:0;color:var(--muted);max-width:50em}
.loss-bars{list-style:none;padding:0;margin:.75rem 0 1.25rem;display:grid;gap:.7rem;max-width:46rem}
.loss-bars li{display:grid;grid-template-columns:1fr auto;gap:.1rem .75rem;align-items:center}
.loss-bars .loss-name{grid-column:1/-1;font-weight:600}
.loss-bars .reason{grid-column:1/-1}
.loss-bar{display:block}.loss-bar rect{fill:var(--heat4)}
.reason{color:var(--muted);font-size:.9rem}
.unit-losses{display:grid;gap:0 2.5rem;border-top:1px solid var(--rule)}
@media (min-width:52rem){.unit-losses{grid-template-columns:1fr 1fr;align-items:start}}
.unit-losses details{border-bottom:1px solid var(--rule)}
.unit-losses summary{display:grid;grid-template-columns:1rem 1fr auto;gap:.15rem .25rem;align-items:baseline;list-style:none}
.unit-losses summary::-webkit-details-marker{display:none}
.unit-losses summary::before{content:'›';color:var(--accent);font-weight:700}
.unit-losses details[open] summary::before{content:'⌄'}
.unit-losses .unit-name{font-weight:600;overflow-wrap:anywhere}
.unit-losses .lost{font-variant-numeric:tabular-nums}
.unit-losses .loss-bar{grid-column:2/-1}
.unit-losses ol{list-style:none;margin:.1rem 0 .9rem 1.25rem;padding:0;display:grid;gap:.4rem;font-size:.94rem}
.unit-losses b,.loss-bars b{font-variant-numeric:tabular-nums}
.unit-losses b{display:inline-block;min-width:2.6em}
.unit-losses .reason{display:block;margin-left:2.85em}
.finding{border-left:4px solid var(--rule);background:var(--card);padding:.15rem 1rem;margin:0 0 .6rem}
.finding.error{border-color:var(--late)}.finding.warning{border-color:var(--heat3)}.finding.info{border-color:var(--accent)}
.finding summary{font-weight:600}
.finding .severity{display:inline-block;border:1.5px solid currentColor;border-radius:3px;padding:0 .4em;margin-right:.3em;font-size:.8125rem}
.finding .count{color:var(--muted);font-weight:400;white-space:nowrap}
.finding ul{list-style:none;margin:0 0 .6rem;padding:0}
.finding li{padding:.4rem 0;border-top:1px solid var(--rule)}
.finding li span{display:block;overflow-wrap:anywhere}
.finding .where{font-size:.875rem;color:var(--muted)}
.finding .help{color:var(--muted)}
p.help{margin:.2rem 0 .7rem}
footer{border-top:1px solid var(--rule);padding-top:.75rem;color:var(--muted);font-size:.875rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
