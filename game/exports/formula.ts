/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, “CSV Injection”), after spaces and as full-width signs
 * as well. Such a cell gets an apostrophe before it. A number is none.
 */
export const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
