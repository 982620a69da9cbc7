/** Version 6: the check-ins, in the same words and units as the sessions (0001-sessions.ts). */
export const CHECK_INS = `
-- How much the back gets in the way of a day, asked every two weeks: the statements of the Roland-Morris questionnaire that
-- were ticked. What was said on a day is never changed; it can only be forgotten.
CREATE TABLE check_in (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  statements TEXT NOT NULL CHECK (json_type(statements) IS 'array'), -- their numbers, 1 to 24: [1,4,9]
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 24 AND score = json_array_length(statements)), -- 0 is best
  pain INTEGER CHECK (pain BETWEEN 0 AND 10)   -- over the last seven days
) STRICT;

CREATE INDEX check_in_by_time ON check_in (at);

CREATE TRIGGER check_in_is_fixed BEFORE UPDATE ON check_in
BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END;
`;
