/** Version 5: the dose that was planned, so that a routine that is edited later does not change what was done. */
export const DOSES = `
-- Of the step with the longest ladder, where the exercise came up more than once; null where only the level is known.
ALTER TABLE exercise ADD COLUMN dose TEXT CHECK (dose IS NULL OR json_valid(dose));
`;
