// The page's style sheet: colours, type and tables of the HTML report, and what a page with buttons needs beside them.
import { styleSheet } from '#documents/html/style-sheet';

export function pageStyleSheet(): string {
  return `${styleSheet()}${ownStyle}`;
}

const ownStyle = `
body{max-width:72rem;min-height:100vh;display:flex;flex-direction:column}
main{flex:1}
.bar{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:baseline;justify-content:space-between;border-bottom:1px solid var(--rule);padding:.55rem 0}
.bar nav{border:0;margin:0}
.bar nav ul{padding:0}
.brand{font-weight:700;font-size:1.05rem;text-decoration:none;padding:.4rem 0}
.masthead{border-top:0;padding-top:1.5rem;margin-bottom:1.25rem}
.masthead h1{overflow-wrap:anywhere}
section{margin-bottom:2.25rem}
.faint{color:var(--muted);font-size:.9rem}
.path{overflow-wrap:anywhere;font-family:ui-monospace,'Cascadia Mono',Consolas,'DejaVu Sans Mono',monospace;font-size:.875em}
button,.button{display:inline-block;font:inherit;font-weight:600;line-height:1.3;padding:.55rem 1.05rem;border-radius:6px;border:1.5px solid var(--accent);background:transparent;color:var(--accent);cursor:pointer;text-decoration:none}
button:hover,.button:hover{background:var(--band)}
button.main,.button.main{background:var(--accent);color:var(--paper)}
button.main:hover,.button.main:hover{filter:brightness(1.12)}
button[disabled],button[aria-busy=true]{opacity:.65;cursor:progress}
input.unseen:focus-visible+*,.unseen:focus-visible~label{outline:3px solid var(--accent)}
.drop:focus-within .button{outline:3px solid var(--accent);outline-offset:2px}
.drop{border:2px dashed var(--muted);border-radius:12px;background:var(--card);padding:2.25rem 1.25rem;text-align:center}
.drop p{margin-inline:auto}
.drop-title{font-size:1.3rem;font-weight:700;margin:.25rem 0 1rem}
.drop .button{font-size:1.1rem;padding:.7rem 1.4rem}
.dragging .drop,.dragging #drop-hint{border-color:var(--accent)}
#drop-hint{position:fixed;inset:0;z-index:5;background:color-mix(in srgb,var(--paper) 82%,transparent);border:4px dashed var(--accent);place-items:center;font-size:1.6rem;font-weight:700;pointer-events:none}
#drop-hint:not([hidden]){display:grid}
.card{background:var(--card);border:1px solid var(--rule);border-radius:12px;padding:1.25rem clamp(1rem,3vw,1.75rem) 1rem}
.open-now{list-style:none;padding:0;margin:0}
.open-now li{padding:.35rem 0;border-bottom:1px solid var(--rule)}
.new{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));align-items:start;margin-top:1rem}
.new>:is(.faults,.more-fields,p:not(.field)){grid-column:1/-1}
.field{display:grid;gap:.2rem;margin:0 0 .9rem}
.field label{font-weight:600}
input,select,textarea{font:inherit;color:inherit;background:var(--paper);border:1.5px solid var(--muted);border-radius:6px;padding:.45rem .6rem;width:100%;min-width:0}
input[type=checkbox]{width:auto;margin-right:.5em}
.check label{font-weight:400}
.scores td.files{white-space:normal;overflow-wrap:anywhere}
.field.whole{grid-column:1/-1}
.counts :is(th[scope=colgroup],td:nth-child(2),td:nth-child(6),td:nth-child(10),td:nth-child(13)){border-left:1px solid var(--rule)}
.counts th[scope=colgroup]{text-align:left}
.counts td:is(:nth-child(2),:nth-child(6),:nth-child(10)){font-weight:700}
.status-missing,.status-faulty,.status-doubtful,.status-contradictory,.status-left-out,.status-not-taken{color:var(--late);font-weight:600}
.more-fields{margin:0 0 .9rem}
.more-fields summary{color:var(--accent);font-weight:600}
.outcome{grid-column:1/-1}
.asked,.given{border:1px solid var(--rule);border-radius:10px;padding:.9rem 1rem;margin:0 0 1rem}
.asked legend,.given legend{font-weight:700;padding:0 .4em}
.card+.card{margin-top:1rem}
summary h3{display:inline}

.file-field p{margin:0}
.file-field .button{padding:.4rem .9rem}
.file-field:focus-within .button{outline:3px solid var(--accent);outline-offset:2px}
.chosen{overflow-wrap:anywhere}
.notice,.faults:not(:empty){border-left:5px solid var(--accent);background:var(--card);padding:.75rem 1rem;margin:0 0 1.25rem}
.notice.error,.faults:not(:empty){border-color:var(--late)}
#failed,.faults{white-space:pre-line}
.notice h2{font-size:1.1rem;margin:0 0 .25rem}
.notice ul{margin:0;padding-left:1.1rem}
.drop .faults:not(:empty){text-align:left;margin:1rem 0 0}
.status{background:var(--card);border:1px solid var(--rule);border-left:8px solid var(--accent);border-radius:10px;padding:1.1rem clamp(1rem,3vw,1.6rem) .8rem}
.status h2{margin:0}
.status.faulty,.status.unreadable{border-left-color:var(--late)}
.status.clean{border-left-color:var(--early)}
.count{display:inline-block;margin-left:.7em;font-size:.95rem;font-weight:400;color:var(--muted);letter-spacing:0}
.actions{display:flex;flex-wrap:wrap;gap:.6rem;margin:.9rem 0 .4rem}
.progress{margin:.6rem 0 .2rem;color:var(--muted);font-size:.94rem}
.progress progress{vertical-align:-.1em;width:9rem;accent-color:var(--accent)}
.follows{font-size:.94rem;margin:.6rem 0 .2rem}
.dot{display:inline-block;width:.6em;height:.6em;border-radius:50%;background:var(--early);margin-right:.5em}
.sheet{margin:0 0 1.5rem}
.sheet h3{margin:1rem 0 .5rem}
.findings{list-style:none;padding:0;margin:0}
li.finding{padding:.6rem 1rem .65rem}
.finding p{margin:.15rem 0}
.findings .finding .where{color:var(--ink);font-size:.94rem}
.finding .cell{display:inline-block;width:auto;font-family:ui-monospace,'Cascadia Mono',Consolas,'DejaVu Sans Mono',monospace;background:var(--band);border-radius:4px;padding:0 .45em;margin-right:.35em}
.finding .unit{font-weight:600}
.finding .help{color:var(--muted)}
.finding .excerpt{color:var(--muted);font-style:italic;border-left:2px solid var(--rule);padding-left:.7em}
code{font-size:.8rem;color:var(--muted);overflow-wrap:anywhere}
.more summary{color:var(--accent);font-weight:600}
summary h2{display:inline}
.documents{list-style:none;padding:0;margin:0;border-top:1px solid var(--rule)}
.documents li{border-bottom:1px solid var(--rule);padding:.65rem 0}
.document-kind,.made{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.document-kind>:last-child,.made>:last-child{margin-left:auto}
.made{margin-top:.45rem;padding-left:1rem}
.made .file{font-weight:600;overflow-wrap:anywhere}
.old{color:var(--late)}
.documents button,.documents .button{padding:.35rem .9rem}
.scores th,.scores td{white-space:nowrap}
.scores th.name{white-space:normal;min-width:9.5rem;position:sticky;left:0;background:var(--paper)}
.scores thead{position:static}
.scores a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:.2em}
.scores a:hover{text-decoration-color:currentColor}
.scores a.figure{text-decoration:none;display:block}
.scores a.figure:hover{text-decoration:underline}
.steps{list-style:none;padding:0;margin:0 0 1.5rem}
.steps li{padding:.12rem 0 .12rem 1.2rem}
.steps .step-condition{padding-left:2.4rem}
.step-formula{font-weight:700}
.step-rule,.step-citation,.step-source,.steps .not{color:var(--muted);font-size:.94rem}
.step-missing,.step-stand-in{color:var(--late)}
.results{columns:17rem;list-style:none;padding:0}
.results li{padding:.15rem 0;break-inside:avoid}
.explained h3{scroll-margin-top:1rem}
.grade{display:inline-block;border:1.5px solid currentColor;border-radius:2em;padding:.02em .65em;font-size:.85rem;font-weight:600}
.grade.step0{color:var(--early)}.grade.step1{color:var(--accent)}.grade.step2{color:var(--ink)}.grade.step3,.grade.step4{color:var(--late)}
.grade.none{border:0;padding:0;color:var(--muted);font-weight:400;white-space:normal}
.scrolling:focus-visible{outline-offset:4px}
.good{color:var(--early);font-weight:600}.bad{color:var(--late);font-weight:600}
.guide{max-width:50rem}
.guide img{display:block;max-width:100%;height:auto;border:1px solid var(--rule);border-radius:8px;margin:.75rem 0;background:#fff}
.guide pre{overflow-x:auto;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:.7rem 1rem;font-size:.84rem;line-height:1.45}
.guide pre code{font-size:inherit;color:inherit;overflow-wrap:normal}
.guide table{display:block;overflow-x:auto}
.guide :is(th,td){text-align:left;vertical-align:top}
.guide h2{margin-top:2.5rem}
iframe.report{width:100%;height:80vh;border:1px solid var(--rule);border-radius:10px;background:var(--paper)}
footer{margin-top:1rem}
[hidden]{display:none!important}
@media (max-width:44rem){.made>:last-child{margin-left:0}.actions>*{flex:1 1 100%;text-align:center}.scores th.name{min-width:7.5rem}}
@media print{.bar,.actions,button,.button,.follows,iframe,.card,.drop{display:none}}
`;
