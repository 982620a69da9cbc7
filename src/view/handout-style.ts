/** How a handout looks: in the reader's colours on a screen, dark on white on A4. */

const COLOURS = `
:root{--text:#1d2530;--quiet:#4d5969;--line:#c5ccd6;--page:#fff;--alarm:#a3261b}
@media screen and (prefers-color-scheme:dark){
:root{--text:#e3e7ed;--quiet:#a8b2bf;--line:#3c4552;--page:#0f1217;--alarm:#ff9185}}`;

const TEXT = `
*{box-sizing:border-box;margin:0;padding:0}
body{color:var(--text);background:var(--page);font:15px/1.4 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;
max-width:66rem;margin:auto;padding:1.5rem;overflow-wrap:break-word}
h1{font-size:1.9em;line-height:1.15}
h2{font-size:1.2em;margin:1.2em 0 .5em;break-after:avoid}
h3{font-size:1.05em;display:flex;gap:.5em}
.number{min-width:1.2em;color:var(--quiet)}
.quiet{color:var(--quiet)}
.dose{font-weight:600}
ul{list-style:none}
.steps li::before{content:"– "}
.steps li,.watch{padding-left:.9em;text-indent:-.9em}
.safety{border:2px solid var(--alarm);padding:.6em .8em;margin-top:1.2em;break-inside:avoid}
.safety h2{margin:0 0 .2em;color:var(--alarm)}
.blanks{display:flex;flex-wrap:wrap;gap:.3em 1.5em;margin-top:.5em}
.blanks span{flex:1 1 11em;border-bottom:1px solid var(--text);padding-top:.9em}
.ruled{height:1.9em;border-bottom:1px solid var(--line)}
.notes{break-inside:avoid}`;

/** The picture beside the words; above them where there is little room. */
const CARDS = `
.card{break-inside:avoid;padding:.7em 0;border-top:1px solid var(--line)}
.poses{display:flex;gap:.6em;align-items:flex-end}
.poses figure{flex:1;min-width:0;max-width:14rem}
.poses svg{display:block;width:100%;height:auto;max-height:9rem}
.poses figcaption{text-align:center;font-size:.85em}
@media (min-width:44rem),print{.card{display:grid;grid-template-columns:20rem 1fr;column-gap:1.5rem;align-items:center}}`;

/** On paper the steps run on, so that fifteen exercises find room on two sheets. */
const PAPER = `
@page{size:A4;margin:11mm 13mm}
@media print{
body{font-size:8.6pt;line-height:1.3;padding:0;max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1{font-size:16pt}
h2{font-size:10.5pt;margin:2.5mm 0 1mm}
.card{padding:1.1mm 0;grid-template-columns:66mm 1fr;column-gap:5mm}
.poses{gap:2mm}
.poses svg{max-height:17mm}
.poses figcaption{line-height:1.15}
.top{display:flex;flex-wrap:wrap;column-gap:1.2em}
.steps,.steps li{display:inline}
.steps li{padding:0}
.steps li::before{content:" "}
.safety{padding:1.4mm 2mm;margin-top:2mm;border-width:1.2pt}
.ruled{height:6.5mm}}`;

/** The content of a <style> element. */
export const HANDOUT_STYLE = `${COLOURS}${TEXT}${CARDS}${PAPER}`;
