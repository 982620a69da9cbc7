/**
 * Version 1: sessions, what happened in them, and what they amounted to. Made to be read with any SQLite tool: the words
 * are those of the program, times are ISO 8601 in UTC (they sort, and SQLite's date functions take them), durations are
 * seconds, and the conditions keep out what could not be read back.
 */
export const SESSIONS = `
-- One row for each session. It is open while the session is under way, closed once ended_at is there, and then never
-- changed: two machines' histories can be merged by taking the rows of both. Only the morning comes a day later.
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  routine TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL CHECK (started_at IS strftime('%Y-%m-%dT%H:%M:%fZ', started_at)),
  ended_at TEXT CHECK (ended_at IS strftime('%Y-%m-%dT%H:%M:%fZ', ended_at)),
  outcome TEXT CHECK (outcome IN ('finished', 'stopped', 'left', 'interrupted')),
  stop TEXT CHECK (stop IN ('sharp', 'cramp', 'legs', 'unwell', 'tired', 'quit', 'interrupted')),
  seconds REAL CHECK (seconds >= 0),           -- pauses left out
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
  pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
  pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
  morning INTEGER CHECK (morning BETWEEN 0 AND 2), -- the morning after: 0 same or better, 1 worse but settled, 2 still worse
  origin TEXT NOT NULL CHECK (origin IN ('recorded', 'imported')),
  plan TEXT CHECK (plan IS NULL OR json_valid(plan)), -- what was going to be done, for going on; null in imported sessions
  CHECK ((ended_at IS NULL) = (outcome IS NULL) AND (ended_at IS NULL) = (seconds IS NULL)),
  CHECK (outcome IS NOT 'stopped' OR stop IS NOT NULL),
  CHECK (outcome IS NOT 'finished' OR stop IS NULL)
) STRICT;

CREATE INDEX session_by_start ON session (started_at);
CREATE INDEX session_by_routine ON session (routine, started_at);

-- What a session amounted to: one row for each exercise and side, done against planned.
CREATE TABLE exercise (
  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,                       -- the order in which they came
  exercise TEXT NOT NULL,
  name TEXT NOT NULL,
  side TEXT CHECK (side IN ('left', 'right')), -- null: both at once, or none
  level INTEGER NOT NULL CHECK (level >= 0),
  sets_done INTEGER NOT NULL CHECK (sets_done >= 0),
  sets_planned INTEGER NOT NULL CHECK (sets_planned >= 0),
  reps_done INTEGER NOT NULL CHECK (reps_done >= 0),
  reps_planned INTEGER NOT NULL CHECK (reps_planned >= 0),
  held_seconds REAL NOT NULL CHECK (held_seconds >= 0),
  planned_seconds REAL NOT NULL CHECK (planned_seconds >= 0),
  skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),  -- how strong that was at its worst
  quality TEXT,                                -- what the last pain felt like
  PRIMARY KEY (session, line)
) STRICT, WITHOUT ROWID;

-- The journal: everything that happened in a session, as it happened.
CREATE TABLE event (
  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  elapsed REAL NOT NULL CHECK (elapsed >= 0),  -- seconds of the session so far, pauses left out
  beat INTEGER NOT NULL CHECK (beat >= 0),     -- places in the plan
  step INTEGER NOT NULL CHECK (step >= 0),
  type TEXT NOT NULL,
  exercise TEXT,
  side TEXT CHECK (side IN ('left', 'right')),
  set_number INTEGER,
  rep_number INTEGER,
  seconds REAL,
  whole INTEGER CHECK (whole IN (0, 1)),
  why TEXT,
  quality TEXT,
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  place TEXT CHECK (place IN ('low-back', 'buttock', 'leg', 'elsewhere')),
  pain_side TEXT CHECK (pain_side IN ('left', 'right', 'both')),
  stop TEXT,
  eased_to TEXT,                               -- the exercise that took the place of the rest of this one
  plan TEXT CHECK (plan IS NULL OR json_valid(plan)), -- what was going to be done from then on
  PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER session_is_closed
BEFORE UPDATE OF id, routine, name, started_at, ended_at, outcome, stop, seconds, effort, pain_before, pain_worst,
  pain_after, origin, plan ON session
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

CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

CREATE TRIGGER exercise_is_fixed BEFORE UPDATE ON exercise
BEGIN SELECT RAISE(ABORT, 'a closed session is never changed'); END;
`;
