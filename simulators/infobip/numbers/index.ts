import { numberResources, numberRows, numberStimuli } from "./numbers.ts";

export const rows = numberRows;
export const resources = numberResources;
export const stimuli = numberStimuli;
