/** Version 2: whether the safety questions had been answered when a session began. Of earlier ones nobody knows: not marked. */
export const UNSCREENED = `
-- 1: begun although the safety questions were never answered, or longer than six months ago
ALTER TABLE session ADD COLUMN unscreened INTEGER NOT NULL DEFAULT 0 CHECK (unscreened IN (0, 1));

CREATE TRIGGER unscreened_is_fixed
BEFORE UPDATE OF unscreened ON session
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed session is never changed'); END;
`;
