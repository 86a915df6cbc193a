/** Shows scenarios by outcome and by text. The page says everything without it. */
export const SCRIPT = `
const form = document.querySelector("form");
const scenarios = [...document.querySelectorAll(".scenario")];
const texts = new Map(scenarios.map((scenario) => [scenario, scenario.textContent.toLowerCase()]));
function show() {
  const wanted = new Set([...form.querySelectorAll("input:checked")].map(({ value }) => value));
  const text = form.querySelector("input[type=search]").value.trim().toLowerCase();
  for (const scenario of scenarios) scenario.hidden = !wanted.has(scenario.dataset.status) || !texts.get(scenario).includes(text);
}
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.querySelector("button").addEventListener("click", ({ currentTarget }) => {
  const open = scenarios.some((scenario) => !scenario.hidden && !scenario.open);
  for (const scenario of scenarios) scenario.open = open;
  currentTarget.textContent = open ? "close all" : "open all";
});
function showLinked() {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (linked instanceof HTMLDetailsElement) { linked.open = true; linked.scrollIntoView(); }
}
addEventListener("hashchange", showLinked);
form.hidden = false;
showLinked();
`;
