/** Version 4: whether the form held, and whether the warm-up was left out. Of earlier sessions nobody knows: not marked. */
export const FORM_AND_WARMUP = `
-- 1: the form held to the end, 0: it did not; null: not asked, or not answered
ALTER TABLE session ADD COLUMN form INTEGER CHECK (form IN (0, 1));
-- 1: the warm-up that the routine asks for was left out by the person
ALTER TABLE session ADD COLUMN warmup_skipped INTEGER NOT NULL DEFAULT 0 CHECK (warmup_skipped IN (0, 1));

CREATE TRIGGER form_and_warmup_are_fixed
BEFORE UPDATE OF form, warmup_skipped ON session
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed session is never changed'); END;
`;
