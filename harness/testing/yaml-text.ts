import { parse } from "yaml";

/** YAML text as data. */
export const readYamlText = (text: string): any => parse(text);
