/** Voices by language: name, gender, neural. A short list in the vendor's form; the first of a language is its default. */
export const VOICES: Readonly<Record<string, readonly (readonly [string, "male" | "female", boolean])[]>> = {
  en: [["Joanna", "female", false], ["Matthew", "male", false], ["Joanna (neural)", "female", true]],
  "en-gb": [["Amy", "female", false], ["Brian", "male", false], ["Amy (neural)", "female", true]],
  de: [["Vicki", "female", false], ["Hans", "male", false], ["Vicki (neural)", "female", true]],
  fr: [["Celine", "female", false], ["Mathieu", "male", false], ["Lea (neural)", "female", true]],
  es: [["Lucia", "female", false], ["Enrique", "male", false], ["Lucia (neural)", "female", true]],
  it: [["Carla", "female", false], ["Giorgio", "male", false]],
  pt: [["Ines", "female", false], ["Cristiano", "male", false]],
  hr: [["Gabrijela", "female", false], ["Matej", "male", false]],
  he: [["Hila", "female", false], ["Asaf", "male", false]],
  ar: [["Zeina", "female", false]],
};
