/**
 * Version 3: a session can be stopped for signs of the bladder, the bowel or between the legs (`saddle`), and each exercise
 * says whether it was heavy on the spine. Of earlier ones nobody knows. A condition of a column can't be changed, so the
 * table of the sessions is made anew; the triggers that ask it are made anew with it.
 */
export const SADDLE_AND_HEAVY = `
DROP TRIGGER event_is_late;
DROP TRIGGER exercise_is_late;

CREATE TABLE session_anew (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  routine TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL CHECK (started_at IS strftime('%Y-%m-%dT%H:%M:%fZ', started_at)),
  ended_at TEXT CHECK (ended_at IS strftime('%Y-%m-%dT%H:%M:%fZ', ended_at)),
  outcome TEXT CHECK (outcome IN ('finished', 'stopped', 'left', 'interrupted')),
  stop TEXT CHECK (stop IN ('sharp', 'cramp', 'legs', 'unwell', 'saddle', 'tired', 'quit', 'interrupted')),
  seconds REAL CHECK (seconds >= 0),           -- pauses left out
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
  pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
  pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
  morning INTEGER CHECK (morning BETWEEN 0 AND 2), -- the morning after: 0 same or better, 1 worse but settled, 2 still worse
  origin TEXT NOT NULL CHECK (origin IN ('recorded', 'imported')),
  plan TEXT CHECK (plan IS NULL OR json_valid(plan)), -- what was going to be done, for going on; null in imported sessions
  -- 1: begun although the safety questions were never answered, or longer than six months ago
  unscreened INTEGER NOT NULL DEFAULT 0 CHECK (unscreened IN (0, 1)),
  CHECK ((ended_at IS NULL) = (outcome IS NULL) AND (ended_at IS NULL) = (seconds IS NULL)),
  CHECK (outcome IS NOT 'stopped' OR stop IS NOT NULL),
  CHECK (outcome IS NOT 'finished' OR stop IS NULL)
) STRICT;

INSERT INTO session_anew (id, routine, name, started_at, ended_at, outcome, stop, seconds, effort, pain_before, pain_worst,
  pain_after, morning, origin, plan, unscreened)
SELECT id, routine, name, started_at, ended_at, outcome, stop, seconds, effort, pain_before, pain_worst,
  pain_after, morning, origin, plan, unscreened FROM session;

DROP TABLE session;
ALTER TABLE session_anew RENAME TO session;

CREATE INDEX session_by_start ON session (started_at);
CREATE INDEX session_by_routine ON session (routine, started_at);

CREATE TRIGGER session_is_closed
BEFORE UPDATE OF id, routine, name, started_at, ended_at, outcome, stop, seconds, effort, pain_before, pain_worst,
  pain_after, origin, plan, unscreened ON session
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed session is never changed'); END;

CREATE TRIGGER morning_is_answered
BEFORE UPDATE OF morning ON session
WHEN OLD.morning IS NOT NULL OR OLD.ended_at IS NULL
BEGIN SELECT RAISE(ABORT, 'the morning after is answered once, after the session'); END;

CREATE TRIGGER event_is_late
BEFORE INSERT ON event
WHEN (SELECT ended_at FROM session WHERE id = NEW.session) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'nothing more happens in a closed session'); END;

CREATE TRIGGER exercise_is_late
BEFORE INSERT ON exercise
WHEN (SELECT ended_at FROM session WHERE id = NEW.session) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed session is never changed'); END;

-- 1: heavy on the spine, 0: not; null: nobody noted it
ALTER TABLE exercise ADD COLUMN heavy INTEGER CHECK (heavy IN (0, 1));
`;
