/** Style of the page. Lanes are columns of equal width; an arrow reaches from the middle of one to the middle of another. */
export const STYLE = `
:root { color-scheme: light dark; --clock: 5.5rem; --lane: 9rem; --ink: #1b1f24; --soft: #5b6470; --line: #d4d9df; --page: #fff; --card: #f6f8fa; --good: #116329; --bad: #b3261e; --warn: #8a5a00; --event: #5a32a3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa4b0; --line: #3a424c; --page: #14181d; --card: #1d232a; --good: #5fcf80; --bad: #ff8a80; --warn: #f0b94a; --event: #c3a6ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--page); }
h1 { font-size: 1.4rem; margin: 0; }
header p, small, time { color: var(--soft); }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
form[hidden] { display: none; }
input[type=search] { flex: 1 1 16rem; padding: .4rem; font: inherit; }
.scenario { border: 1px solid var(--line); border-left: .3rem solid var(--good); border-radius: .3rem; margin: .6rem 0; padding: 0 1rem; background: var(--card); }
.scenario.findings { border-left-color: var(--bad); }
.scenario.couldNotRun { border-left-color: var(--warn); }
.scenario.skipped { border-left-color: var(--line); }
.scenario > summary { cursor: pointer; padding: .6rem 0; }
.findings > summary span { color: var(--bad); }
.reason { color: var(--warn); }
.sequence { overflow-x: auto; padding-bottom: 1rem; }
.lanes, .lines, .track { display: grid; grid-template-columns: repeat(var(--lanes), minmax(var(--lane), 1fr)); }
.lanes { margin-left: var(--clock); font-weight: 600; text-align: center; }
ol { list-style: none; margin: 0; padding: 0; }
.moment { position: relative; padding-left: var(--clock); }
.moment > time { position: absolute; left: 0; top: .35rem; width: calc(var(--clock) - .5rem); text-align: right; font-size: .8rem; }
.track { position: relative; min-height: 2rem; align-items: center; }
.life { position: relative; min-width: calc(var(--clock) + var(--lanes) * var(--lane)); }
.lines { position: absolute; inset: 0 0 0 var(--clock); }
.lines > i { width: 0; border-left: 1px dashed var(--line); justify-self: center; }
.arrow { margin-inline: calc(50% / var(--span)); text-align: center; border-bottom: 1.5px solid var(--ink); position: relative; line-height: 1.3; overflow-wrap: anywhere; }
.arrow > span, .note { background: var(--card); padding: 0 .3rem; }
.arrow::after { content: ""; position: absolute; bottom: -.33rem; border: .3rem solid transparent; }
.arrow.right::after { right: -.1rem; border-left: .5rem solid var(--ink); border-right: 0; }
.arrow.left::after { left: -.1rem; border-right: .5rem solid var(--ink); border-left: 0; }
.event .arrow { border-bottom-style: dashed; border-bottom-color: var(--event); color: var(--event); }
.note { justify-self: center; color: var(--soft); font-size: .9rem; border: 1px solid var(--line); border-radius: .8rem; }
.note.ill { color: var(--bad); }
em { font-style: normal; font-weight: 600; }
em.well { color: var(--good); }
em.ill { color: var(--warn); }
.gap { position: relative; margin: .3rem 0 .3rem var(--clock); border-top: 1px dotted var(--soft); text-align: center; height: .8rem; }
.gap > span { position: relative; top: -.75rem; background: var(--card); padding: 0 .5rem; color: var(--soft); font-size: .8rem; }
.states { margin: 0; text-align: right; }
.states b { display: inline-block; margin: .1rem; padding: 0 .5rem; border: 1px solid var(--event); border-radius: .8rem; color: var(--event); font-weight: 500; font-size: .8rem; }
.bodies > summary { cursor: pointer; font-size: .75rem; color: var(--soft); text-align: right; }
figure { margin: .3rem 0; }
figcaption { font-size: .8rem; color: var(--soft); }
pre { margin: 0; padding: .5rem; max-height: 22rem; overflow: auto; border: 1px solid var(--line); background: var(--page); font-size: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.finding { border: 1px solid var(--bad); border-left-width: .3rem; border-radius: .3rem; margin: .3rem 0; padding: .3rem .6rem; background: var(--page); }
.finding.warning { border-color: var(--warn); }
.finding.error strong { color: var(--bad); }
.finding.warning strong { color: var(--warn); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .2rem 0; }
dt { color: var(--soft); }
dd { margin: 0; font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
.coverage { overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; }
/* A narrow window: columns as narrow as it takes, so that nothing lies outside of it. */
@media (max-width: 48rem) {
  :root { --clock: 3rem; --lane: 0rem; }
  body { padding: .8rem; }
  .scenario { padding: 0 .5rem; }
  .sequence { font-size: .75rem; }
  .lanes > span, .note { overflow-wrap: anywhere; min-width: 0; }
  .moment > time { font-size: .7rem; }
}
`;
