/** The version, as package.json has it (a test holds the two together): reading a file at every start would cost more. */
export const VERSION = "0.1.0";
